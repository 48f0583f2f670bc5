import fc from 'fast-check';
import type { TumourPack } from '../pack/tumour-pack.js';
import { ROLES, type Seat } from '../people/role.js';
import { NO_DETAILS, type Option, OPTIONS } from '../recommendation/option.js';
import { acceptVote, checkVote } from './accept-vote.js';
import { mayCloseBallot, mayOpenBallot, mayReveal } from './ballot-transition.js';
import { BALLOT_STATES, type RankedChoice, type VoteContent } from './vote.js';

/** A board that asks a drug for a targeted therapy, and has no chemotherapy. */
const pack: TumourPack = {
  id: 'test',
  version: '1',
  ruleSets: [],
  options: OPTIONS.filter((option) => option !== 'CHEMOTHERAPY'),
  drugs: [],
  checkOption: (option, details) => (option === 'TARGETED_THERAPY' && details.drug === null ? [{ detail: 'drug', code: 'REQUIRED' }] : []),
  readiness: [],
};
const surgeon: Seat = { id: 's1', boardId: 'b1', personId: 'p1', role: 'SPECIALIST', specialty: 'SURGERY', countsForQuorum: true };
const choice = (rank: number, option: Option, parts: Partial<RankedChoice> = {}): RankedChoice => ({
  rank,
  option,
  details: NO_DETAILS,
  trialPreferred: false,
  ...parts,
});
const vote = (...choices: RankedChoice[]): VoteContent => ({ kind: 'CHOICE', choices, confidence: 2, rationale: null });

type Input = Parameters<typeof acceptVote>[0];
const cast = (parts: Partial<Input> = {}) =>
  acceptVote({
    ballot: { state: 'OPEN', caseVersion: 7 },
    seat: surgeon,
    recused: false,
    present: true,
    seenCaseVersion: 7,
    draft: vote(choice(1, 'SURGERY')),
    pack,
    ...parts,
  });
const refusal = (parts: Partial<Input>) => {
  const ruling = cast(parts);
  return ruling.accepted ? null : ruling.code;
};

describe('a vote', () => {
  it('is accepted from a seated, present specialist who read the case as it is', () => {
    expect(cast()).toEqual({ accepted: true });
  });

  it('is refused once the ballot is not open', () => {
    for (const state of BALLOT_STATES)
      expect(refusal({ ballot: { state, caseVersion: 7 } })).toBe(state === 'OPEN' ? null : 'BALLOT_CLOSED');
  });

  it('is for the members of the quorum only', () => {
    expect(refusal({ seat: null })).toBe('NOT_SEATED');
    expect(refusal({ seat: { ...surgeon, countsForQuorum: false } })).toBe('NOT_SEATED');
    expect(refusal({ seat: { ...surgeon, specialty: null } })).toBe('NOT_SEATED');
    for (const role of ROLES) {
      expect(refusal({ seat: { ...surgeon, role } })).toBe(role === 'SPECIALIST' || role === 'CHAIR' ? null : 'NOT_SEATED');
    }
  });

  it('is refused from who is recused or not there', () => {
    expect(refusal({ recused: true })).toBe('RECUSED');
    expect(refusal({ present: false })).toBe('NOT_PRESENT');
  });

  it('is refused on a case file that has changed, newer or older', () => {
    expect(cast({ seenCaseVersion: 6 })).toEqual({ accepted: false, code: 'CASE_CHANGED', values: { seen: 6, current: 7 }, problems: [] });
    expect(refusal({ seenCaseVersion: 8 })).toBe('CASE_CHANGED');
    expect(refusal({ seenCaseVersion: Number.NaN })).toBe('CASE_CHANGED');
  });

  it('names the detail that the option lacks', () => {
    expect(cast({ draft: vote(choice(1, 'TRIAL'), choice(2, 'TARGETED_THERAPY')) })).toEqual({
      accepted: false,
      code: 'INVALID_VOTE',
      values: {},
      problems: [{ path: 'choices[1].details.drug', code: 'REQUIRED' }],
    });
  });

  it('never throws on a draft from outside', () => {
    fc.assert(fc.property(fc.anything(), (draft) => expect(refusal({ draft: draft as VoteContent })).toBe('INVALID_VOTE')));
  });
});

describe('the content of a vote', () => {
  const problems = (draft: unknown) => checkVote(draft as VoteContent, pack).map(({ path, code }) => `${path} ${code}`);

  it('is one option, or a first and an alternative, in the order of their ranks', () => {
    expect(problems(vote())).toEqual(['choices REQUIRED']);
    expect(problems(vote(choice(1, 'SURGERY'), choice(2, 'MONITORING')))).toEqual([]);
    expect(problems(vote(choice(2, 'SURGERY'), choice(1, 'MONITORING')))).toEqual([
      'choices[0].rank NOT_RANKED',
      'choices[1].rank NOT_RANKED',
    ]);
    expect(problems(vote(choice(1, 'SURGERY'), choice(1, 'MONITORING')))).toEqual(['choices[1].rank NOT_RANKED']);
    expect(problems(vote(...[1, 2, 3].map((rank) => choice(rank, 'SURGERY'))))).toEqual(['choices TOO_MANY']);
  });

  it('says nothing twice, but may name two drugs', () => {
    const drug = (rank: number, name: string) => choice(rank, 'TARGETED_THERAPY', { details: { ...NO_DETAILS, drug: name } });
    expect(problems(vote(choice(1, 'SURGERY'), choice(2, 'SURGERY')))).toEqual(['choices[1].option DUPLICATE']);
    expect(problems(vote(drug(1, 'SELPERCATINIB'), drug(2, 'LENVATINIB')))).toEqual([]);
    expect(problems(vote(drug(1, 'LENVATINIB'), drug(2, 'LENVATINIB')))).toEqual(['choices[1].option DUPLICATE']);
  });

  it('names options of this board only', () => {
    expect(problems(vote(choice(1, 'CHEMOTHERAPY')))).toEqual(['choices[0].option UNKNOWN_CODE']);
    expect(problems(vote(choice(1, 'PRAYER' as Option)))).toEqual(['choices[0].option UNKNOWN_CODE']);
  });

  it('names no option when it is an abstention', () => {
    for (const kind of ['ABSTAIN', 'NEEDS_MORE_INFORMATION', 'OUTSIDE_MY_FIELD']) {
      expect(problems({ kind, choices: [], confidence: null, rationale: null })).toEqual([]);
      expect(problems({ ...vote(choice(1, 'SURGERY')), kind })).toEqual(['choices NOT_APPLICABLE']);
    }
  });

  it('has a confidence of 1, 2, 3 or none, and a rationale of at most 300 characters', () => {
    const draft = vote(choice(1, 'SURGERY'));
    expect(problems({ ...draft, confidence: 4 })).toEqual(['confidence OUT_OF_RANGE']);
    expect(problems({ ...draft, confidence: 2.5 })).toEqual(['confidence NOT_AN_INTEGER']);
    expect(problems({ ...draft, confidence: null })).toEqual([]);
    expect(problems({ ...draft, rationale: 'x'.repeat(300) })).toEqual([]);
    expect(problems({ ...draft, rationale: 'x'.repeat(301) })).toEqual(['rationale TOO_LONG']);
    expect(problems({ ...draft, voterId: 'p9' })).toEqual(['voterId UNKNOWN_KEY']);
  });
});

describe('a ballot', () => {
  const open = (parts: Partial<Parameters<typeof mayOpenBallot>[0]> = {}) => {
    const ruling = mayOpenBallot({ roles: ['CHAIR'], meeting: 'OPEN', item: 'IN_DISCUSSION', rounds: [], reason: null, ...parts });
    return ruling.accepted ? null : ruling.code;
  };

  it('is opened by the chair on the item in discussion, or before the meeting on a published list', () => {
    expect(open()).toBeNull();
    expect(open({ roles: ['COORDINATOR', 'SPECIALIST'] })).toBe('NOT_PERMITTED');
    expect(open({ meeting: 'LOCKED', item: 'LISTED' })).toBeNull();
    expect(open({ meeting: 'PLANNED', item: 'LISTED' })).toBe('MEETING_NOT_OPEN');
    expect(open({ meeting: 'PAUSED' })).toBe('MEETING_NOT_OPEN');
    expect(open({ item: 'LISTED' })).toBe('ITEM_NOT_IN_DISCUSSION');
    expect(open({ item: 'DISCUSSED' })).toBe('ITEM_NOT_IN_DISCUSSION');
  });

  it('opens a further round only after the last was revealed, and with what is new', () => {
    expect(open({ rounds: ['OPEN'] })).toBe('BALLOT_OPEN');
    expect(open({ rounds: ['CLOSED'] })).toBe('BALLOT_NOT_REVEALED');
    expect(open({ rounds: ['REVEALED'] })).toBe('REASON_REQUIRED');
    expect(open({ rounds: ['REVEALED', 'VOIDED'], reason: 'new PET report read out' })).toBeNull();
  });

  it('is closed when open and revealed when closed, by the chair', () => {
    for (const state of BALLOT_STATES) {
      expect(mayCloseBallot({ roles: ['CHAIR'], ballot: { state } }).accepted).toBe(state === 'OPEN');
      expect(mayReveal({ roles: ['CHAIR'], ballot: { state } }).accepted).toBe(state === 'CLOSED');
      expect(mayCloseBallot({ roles: ['COORDINATOR', 'SPECIALIST'], ballot: { state } }).accepted).toBe(false);
      expect(mayReveal({ roles: ['COORDINATOR', 'SPECIALIST'], ballot: { state } }).accepted).toBe(false);
    }
  });
});
