import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Quorum, QuorumState } from '../meeting/meeting.js';
import type { TumourPack } from '../pack/tumour-pack.js';
import { ROLES } from '../people/role.js';
import {
  canonicalRecommendation,
  checkRecommendation,
  maySign,
  needsRationale,
  recommendationChain,
  type SignedRecommendation,
  type VotedContext,
} from './check-recommendation.js';
import { NO_DETAILS, type Option, OPTIONS } from './option.js';
import type { RecommendationContent } from './recommendation.js';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const pack: TumourPack = {
  id: 'test',
  version: '1',
  ruleSets: [],
  options: OPTIONS,
  drugs: [],
  checkOption: (option, details) =>
    option === 'MONITORING' && details.intervalMonths === null ? [{ detail: 'intervalMonths', code: 'REQUIRED' }] : [],
  readiness: [],
};
const context: VotedContext = { pack, consensus: 'STRONG', plurality: ['SURGERY'] };
const ranked = (rank: number, option: Option) => ({ rank, option, details: NO_DETAILS, trialPreferred: false });

/** The board operates, as the guideline says and as most of it voted. */
const operate: RecommendationContent = {
  outcome: 'RECOMMENDATION',
  options: [ranked(1, 'SURGERY')],
  summary: 'Resection of the neck recurrence.',
  rationale: null,
  guidelineRelation: 'CONFORM',
  guidelineReference: 'ATA 2025, R58',
  trialConsidered: true,
  trialReason: 'no open trial for resectable disease',
  dissent: null,
  deferralReason: null,
  tasks: [],
};
const defer: RecommendationContent = {
  ...operate,
  outcome: 'DEFERRED',
  options: [],
  summary: 'Brain MRI first.',
  guidelineRelation: null,
  guidelineReference: null,
  trialConsidered: null,
  trialReason: null,
  deferralReason: 'MISSING_IMAGING',
  tasks: [{ description: 'brain MRI', owner: 'Dr Referrer', dueOn: '2026-12-15' }],
};
const lacks = (content: RecommendationContent, parts: Partial<VotedContext> = {}) =>
  checkRecommendation(content, { ...context, ...parts }).map(({ path, code }) => `${path} ${code}`);

describe('a recommendation', () => {
  it('can be signed when it says everything', () => {
    expect(lacks(operate)).toEqual([]);
    expect(lacks(defer)).toEqual([]);
  });

  it('names an option with what the pack asks of it', () => {
    expect(lacks({ ...operate, options: [] })).toEqual(['options REQUIRED']);
    expect(lacks({ ...operate, options: [ranked(1, 'SURGERY'), ranked(2, 'MONITORING')] })).toEqual([
      'options[1].details.intervalMonths REQUIRED',
    ]);
    expect(lacks({ ...operate, options: [ranked(2, 'SURGERY')] })).toEqual(['options[0].rank NOT_RANKED']);
  });

  it('says how it stands to the guideline, and whether a trial was considered', () => {
    const silent = { ...operate, guidelineRelation: null, guidelineReference: null, trialConsidered: null, trialReason: null };
    expect(lacks(silent)).toEqual(['guidelineRelation REQUIRED', 'trialConsidered REQUIRED', 'trialReason REQUIRED']);
    expect(lacks({ ...operate, guidelineReference: null })).toEqual(['guidelineReference REQUIRED']);
    expect(lacks({ ...operate, guidelineRelation: 'NONE_EXISTS', guidelineReference: null })).toEqual([]);
    expect(lacks({ ...operate, trialConsidered: false, trialReason: null })).toEqual(['trialReason REQUIRED']);
    expect(lacks({ ...operate, summary: ' ' })).toEqual(['summary REQUIRED']);
  });

  it('gives its rationale after a split vote, off the guideline, and against the plurality', () => {
    expect(lacks(operate, { consensus: 'SPLIT' })).toEqual(['rationale REQUIRED']);
    expect(lacks({ ...operate, guidelineRelation: 'OFF_GUIDELINE', guidelineReference: null })).toEqual(['rationale REQUIRED']);
    expect(lacks(operate, { plurality: ['TRIAL'] })).toEqual(['rationale REQUIRED']);
    expect(lacks({ ...operate, rationale: 'the trial is full' }, { plurality: ['TRIAL'], consensus: 'SPLIT' })).toEqual([]);
    expect(lacks(operate, { plurality: ['TRIAL', 'SURGERY'] })).toEqual([]);
    expect(lacks(operate, { plurality: [], consensus: null })).toEqual([]);
  });

  it('is deferred with a reason, and with who brings what by when', () => {
    expect(lacks({ ...defer, deferralReason: null, tasks: [] })).toEqual(['deferralReason REQUIRED', 'tasks REQUIRED']);
    expect(lacks({ ...defer, tasks: [{ ...defer.tasks[0]!, dueOn: null }] })).toEqual(['tasks[0].dueOn REQUIRED']);
    expect(lacks({ ...defer, tasks: [{ ...defer.tasks[0]!, owner: '' }] })).toEqual(['tasks[0].owner REQUIRED']);
    expect(lacks({ ...defer, deferralReason: 'OTHER' })).toEqual(['rationale REQUIRED']);
    expect(lacks({ ...defer, options: [ranked(1, 'SURGERY')] })).toEqual(['options NOT_APPLICABLE']);
    expect(lacks({ ...operate, deferralReason: 'OTHER' })).toEqual(['deferralReason NOT_APPLICABLE']);
  });

  it('is referred up with the reason', () => {
    const refer = { ...defer, outcome: 'REFERRED_UP' as const, deferralReason: null, tasks: [] };
    expect(lacks(refer)).toEqual(['rationale REQUIRED']);
    expect(needsRationale(refer, context)).toBe(true);
    expect(lacks({ ...refer, rationale: 'redifferentiation is only offered there' })).toEqual([]);
  });

  it('never throws on what a form or a file may send', () => {
    fc.assert(fc.property(fc.anything(), (value) => expect(lacks(value as RecommendationContent).length).toBeGreaterThan(0)));
  });
});

describe('signing', () => {
  const quorum = (state: QuorumState): Quorum => ({
    state,
    policyVersion: 'v1',
    seatIds: [],
    specialties: [],
    missingSpecialties: [],
    shortBy: 0,
  });
  const sign = (parts: Partial<Parameters<typeof maySign>[0]> = {}) =>
    maySign({
      roles: ['CHAIR'],
      content: operate,
      context,
      quorum: quorum('REACHED'),
      ballotsPending: 0,
      amends: false,
      reason: null,
      ...parts,
    });

  it('makes a recommendation with quorum, and mere advice without or when it is not known', () => {
    expect(sign()).toEqual({ accepted: true, standing: 'QUORATE' });
    expect(sign({ quorum: quorum('NOT_REACHED') })).toEqual({ accepted: true, standing: 'ADVICE' });
    expect(sign({ quorum: quorum('UNKNOWN') })).toEqual({ accepted: true, standing: 'ADVICE' });
  });

  it('is the chair’s alone', () => {
    expect(sign({ roles: ROLES.filter((role) => role !== 'CHAIR') })).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(sign({ roles: [], amends: true, reason: 'wrong side written' })).toMatchObject({ code: 'NOT_PERMITTED' });
  });

  it('waits for the ballot, for what is missing, and for the reason of an amendment', () => {
    expect(sign({ ballotsPending: 1 })).toMatchObject({ code: 'BALLOT_OPEN' });
    expect(sign({ content: { ...operate, summary: '' } })).toEqual({
      accepted: false,
      code: 'INCOMPLETE',
      problems: [{ path: 'summary', code: 'REQUIRED' }],
    });
    expect(sign({ amends: true })).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(sign({ amends: true, reason: 'wrong side written' })).toMatchObject({ accepted: true });
  });

  const signed: SignedRecommendation = {
    caseId: 'c1',
    agendaItemId: 'i1',
    version: 1,
    caseVersion: 7,
    content: operate,
    standing: 'QUORATE',
    quorum: quorum('REACHED'),
    signedBy: 'p1',
    signedAt: '2026-12-01T15:00:00Z',
  };

  it('vouches for one text, however it was stored', () => {
    const stored = {
      ...signed,
      signedAt: '2026-12-01T16:00:00.000000+01:00',
      content: Object.fromEntries(Object.entries(operate).reverse()),
    };
    expect(canonicalRecommendation(stored as unknown as SignedRecommendation)).toBe(canonicalRecommendation(signed));
    for (const other of [{ version: 2 }, { standing: 'ADVICE' as const }, { content: defer }, { signedBy: 'p2' }, { caseVersion: 8 }]) {
      expect(canonicalRecommendation({ ...signed, ...other })).not.toBe(canonicalRecommendation(signed));
    }
  });

  it('chains the versions: touching the first changes the hash of every later one', () => {
    const second = { ...signed, version: 2, content: { ...operate, summary: 'Resection, left side.' } };
    const hashes = recommendationChain([signed, second], hash);
    const touched = recommendationChain([{ ...signed, signedBy: 'p2' }, second], hash);
    expect(hashes).toHaveLength(2);
    expect(hashes[0]).toBe(recommendationChain([signed], hash)[0]);
    expect(touched[0]).not.toBe(hashes[0]);
    expect(touched[1]).not.toBe(hashes[1]);
    expect(() => recommendationChain([second], hash)).toThrow(RangeError);
  });
});
