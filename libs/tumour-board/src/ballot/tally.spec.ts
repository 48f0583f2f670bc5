import fc from 'fast-check';
import { NO_DETAILS, type Option, OPTIONS } from '../recommendation/option.js';
import { canonicalVote, merkleRoot, voteReceipt } from './receipt.js';
import { type CastVote, consensusOf, lastRevisions, tallyVotes } from './tally.js';
import { VOTE_KINDS, type VoteContent, type VoteKind } from './vote.js';

/** A hash that tells texts apart and is short enough to read; the real one is handed in by the caller. */
function hash(text: string): string {
  let state = 0xcbf29ce484222325n;
  for (const unit of text) state = BigInt.asUintN(64, (state ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return state.toString(16).padStart(16, '0');
}

const content = (first: Option | null, alternative: Option | null = null, trialPreferred = false): VoteContent => ({
  kind: first === null ? 'ABSTAIN' : 'CHOICE',
  choices: [first, alternative].flatMap((option, index) =>
    option === null ? [] : [{ rank: index + 1, option, details: NO_DETAILS, trialPreferred: index === 0 && trialPreferred }],
  ),
  confidence: null,
  rationale: null,
});
const says = (seatId: string, specialty: string, vote: VoteContent, revision = 1): CastVote => ({
  seatId,
  specialty,
  revision,
  content: vote,
});

const anyVote: fc.Arbitrary<VoteContent> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...OPTIONS), fc.option(fc.constantFrom(...OPTIONS), { nil: null }), fc.boolean())
    .map((args) => content(...args)),
  fc.constantFrom<VoteKind>('ABSTAIN', 'NEEDS_MORE_INFORMATION', 'OUTSIDE_MY_FIELD').map((kind) => ({ ...content(null), kind })),
);
/** Up to nine seats with up to three revisions each. */
const anyRound: fc.Arbitrary<CastVote[]> = fc
  .array(fc.tuple(fc.constantFrom('SURGERY', 'ENDOCRINOLOGY', 'NUCLEAR_MEDICINE'), fc.array(anyVote, { minLength: 1, maxLength: 3 })), {
    maxLength: 9,
  })
  .map((seats) =>
    seats.flatMap(([specialty, revisions], seat) => revisions.map((vote, index) => says(`s${seat}`, specialty, vote, index + 1))),
  );

describe('a tally', () => {
  it('counts first choices by specialty, alternatives, trials and other answers apart', () => {
    const tally = tallyVotes([
      says('s1', 'SURGERY', content('SURGERY', 'MONITORING')),
      says('s2', 'ENDOCRINOLOGY', content('SURGERY', null, true)),
      says('s3', 'ENDOCRINOLOGY', content('SURGERY')),
      says('s4', 'MEDICAL_ONCOLOGY', content('TRIAL', 'SURGERY')),
      says('s5', 'RADIOLOGY', content(null)),
      says('s6', 'PATHOLOGY', { ...content(null), kind: 'OUTSIDE_MY_FIELD' }),
      says('s7', 'NUCLEAR_MEDICINE', { ...content(null), kind: 'NEEDS_MORE_INFORMATION' }),
    ]);
    expect(tally).toEqual({
      responses: 7,
      choices: 4,
      abstentions: 1,
      needsMoreInformation: 1,
      outsideMyField: 1,
      trialPreferences: 2,
      options: [
        {
          option: 'SURGERY',
          first: 3,
          alternative: 1,
          trialPreferred: 1,
          specialties: [
            { specialty: 'ENDOCRINOLOGY', first: 2 },
            { specialty: 'SURGERY', first: 1 },
          ],
        },
        { option: 'TRIAL', first: 1, alternative: 0, trialPreferred: 0, specialties: [{ specialty: 'MEDICAL_ONCOLOGY', first: 1 }] },
        { option: 'MONITORING', first: 0, alternative: 1, trialPreferred: 0, specialties: [] },
      ],
      consensus: 'STRONG',
      plurality: ['SURGERY'],
    });
  });

  it('finds no consensus and no plurality where nobody chose', () => {
    expect(tallyVotes([])).toMatchObject({ responses: 0, choices: 0, consensus: null, plurality: [], options: [] });
    expect(tallyVotes([says('s1', 'SURGERY', content(null))])).toMatchObject({ responses: 1, choices: 0, consensus: null, plurality: [] });
  });

  it('names both options when they are level', () => {
    const tally = tallyVotes([says('s1', 'SURGERY', content('SURGERY')), says('s2', 'RADIOLOGY', content('MONITORING'))]);
    expect(tally).toMatchObject({ consensus: 'SPLIT', plurality: ['MONITORING', 'SURGERY'] });
  });

  it('lets the last revision of a seat count, an abstention after a choice included', () => {
    const changed = [
      says('s1', 'SURGERY', content(null), 3),
      says('s1', 'SURGERY', content('SURGERY'), 1),
      says('s1', 'SURGERY', content('TRIAL'), 2),
    ];
    expect(tallyVotes(changed)).toMatchObject({ responses: 1, choices: 0, abstentions: 1 });
    expect(() => tallyVotes([says('s1', 'SURGERY', content('TRIAL')), says('s1', 'SURGERY', content('SURGERY'))])).toThrow(RangeError);
  });

  it.each([
    [1, 1, 'UNANIMOUS'],
    [7, 7, 'UNANIMOUS'],
    [3, 4, 'STRONG'],
    [6, 7, 'STRONG'],
    [5, 7, 'MAJORITY'],
    [74, 100, 'MAJORITY'],
    [2, 4, 'SPLIT'],
    [3, 7, 'SPLIT'],
    [0, 0, null],
  ])('labels %d of %d first choices %s', (most, n, label) => {
    expect(consensusOf(most, n)).toBe(label);
  });

  it('adds up: every seat once, every choice under one option and one specialty', () => {
    fc.assert(
      fc.property(anyRound, (votes) => {
        const tally = tallyVotes(votes);
        const seats = new Set(votes.map((vote) => vote.seatId)).size;
        expect(tally.responses).toBe(seats);
        expect(tally.choices + tally.abstentions + tally.needsMoreInformation + tally.outsideMyField).toBe(seats);
        expect(tally.options.reduce((sum, option) => sum + option.first, 0)).toBe(tally.choices);
        for (const option of tally.options) expect(option.specialties.reduce((sum, part) => sum + part.first, 0)).toBe(option.first);
        expect(tally.plurality.length > 0).toBe(tally.choices > 0);
        if (tally.consensus !== 'SPLIT' && tally.consensus !== null) expect(tally.plurality).toHaveLength(1);
      }),
    );
  });

  it('does not depend on the order of votes, superseded revisions or confidence', () => {
    const shuffled = anyRound.chain((votes) => fc.tuple(fc.constant(votes), fc.shuffledSubarray(votes, { minLength: votes.length })));
    fc.assert(
      fc.property(shuffled, ([votes, other]) => {
        const tally = tallyVotes(votes);
        expect(tallyVotes(other)).toEqual(tally);
        expect(tallyVotes(lastRevisions(votes))).toEqual(tally);
        expect(tallyVotes(votes.map((vote) => ({ ...vote, content: { ...vote.content, confidence: 3 as const } })))).toEqual(tally);
      }),
    );
  });

  it('knows every kind of answer', () => {
    const tally = tallyVotes(
      VOTE_KINDS.map((kind, seat) => says(`s${seat}`, 'SURGERY', kind === 'CHOICE' ? content('TRIAL') : { ...content(null), kind })),
    );
    expect(tally.choices + tally.abstentions + tally.needsMoreInformation + tally.outsideMyField).toBe(VOTE_KINDS.length);
  });
});

describe('a receipt', () => {
  const subject = { ballotId: 'b1', seatId: 's1', revision: 1, caseVersion: 7, content: content('SURGERY', 'MONITORING') };

  it('is the same for the same vote whatever the order of its keys, and another for anything else', () => {
    const reordered = { ...Object.fromEntries(Object.entries(subject).reverse()), extra: 'ignored' } as unknown as typeof subject;
    expect(canonicalVote(reordered)).toBe(canonicalVote(subject));
    const others = [
      { ...subject, seatId: 's2' },
      { ...subject, revision: 2 },
      { ...subject, caseVersion: 8 },
      { ...subject, ballotId: 'b2' },
      { ...subject, content: content('SURGERY') },
      { ...subject, content: { ...subject.content, rationale: 'x' } },
    ];
    const receipts = [subject, ...others].map((each) => voteReceipt(canonicalVote(each), hash));
    expect(new Set(receipts).size).toBe(receipts.length);
  });

  it('is found in one root for the round, which any change to the receipts changes', () => {
    const receipts = fc.uniqueArray(
      fc.nat().map((number) => number.toString(16)),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(receipts, fc.nat(), (list, pick) => {
        const root = merkleRoot(list, hash);
        const index = pick % list.length;
        expect(merkleRoot([...list].reverse(), hash)).toBe(root);
        expect(merkleRoot(list.toSpliced(index, 1), hash)).not.toBe(root);
        expect(merkleRoot(list.with(index, 'changed'), hash)).not.toBe(root);
        expect(merkleRoot([...list, list[index] as string], hash)).not.toBe(root);
      }),
    );
    expect(merkleRoot([], hash)).not.toBe(merkleRoot([''], hash));
  });
});
