import { type Inspection, integer, oneOf, orNull, record, report, text } from '../case-file/field-check.js';
import { may } from '../people/permission.js';
import type { Seat } from '../people/role.js';
import type { TumourPack } from '../pack/tumour-pack.js';
import { checkRankedOptions } from '../recommendation/check-option.js';
import type { FieldProblem, Values } from '../ruling.js';
import { type BallotState, VOTE_KINDS, type VoteContent } from './vote.js';

export type VoteRefusal = 'BALLOT_CLOSED' | 'NOT_SEATED' | 'NOT_PRESENT' | 'RECUSED' | 'CASE_CHANGED' | 'INVALID_VOTE';

export type VoteRuling = { accepted: true } | { accepted: false; code: VoteRefusal; values: Values; problems: FieldProblem[] };

/** At most a first intention and one alternative (process.md §8.4). */
export const MAXIMUM_CHOICES = 2;
export const MAXIMUM_RATIONALE = 300;

/**
 * Whether a vote counts, asked by the server before it stores one and by the browser before it offers to send one.
 *
 * Voters are the members of the quorum: a voting role, a specialty, and a seat that counts. A vote on a case file that has changed
 * since it was read is refused, and the voter reads again. The vote supersedes the seat's earlier ones; nothing is overwritten.
 *
 * @param input.seat the voter's own seat on this board, `null` without one
 * @param input.present whether the seat is in the meeting now (or on the roster of a round before the meeting)
 */
export function acceptVote(input: {
  ballot: { state: BallotState; caseVersion: number };
  seat: Seat | null;
  recused: boolean;
  present: boolean;
  seenCaseVersion: number;
  draft: VoteContent;
  pack: TumourPack;
}): VoteRuling {
  const { ballot, seat, draft, pack } = input;
  if (!mayVote(seat)) return refuse('NOT_SEATED');
  if (input.recused) return refuse('RECUSED');
  if (ballot.state !== 'OPEN') return refuse('BALLOT_CLOSED');
  if (!input.present) return refuse('NOT_PRESENT');
  if (input.seenCaseVersion !== ballot.caseVersion) {
    return refuse('CASE_CHANGED', { seen: input.seenCaseVersion, current: ballot.caseVersion });
  }
  const problems = checkVote(draft, pack);
  return problems.length > 0 ? { accepted: false, code: 'INVALID_VOTE', values: {}, problems } : { accepted: true };
}

/** Whether a seat belongs to the voters at all, before any ballot. */
export function mayVote(seat: Seat | null): seat is Seat {
  return seat !== null && seat.countsForQuorum && seat.specialty !== null && may([seat.role], 'vote.cast');
}

/**
 * What is wrong with the content of a vote; empty when it can be cast. A choice names one or two options; the other answers name none.
 *
 * @example checkVote({ kind: 'CHOICE', choices: [], confidence: null, rationale: null }, pack) // [{ path: 'choices', code: 'REQUIRED' }]
 */
export function checkVote(draft: VoteContent, pack: TumourPack): FieldProblem[] {
  const into: Inspection = { problems: [], today: null };
  record<VoteContent>(
    {
      kind: oneOf(VOTE_KINDS),
      choices: (value, path) => checkRankedOptions(value, path, MAXIMUM_CHOICES, pack, into),
      confidence: orNull(integer(1, 3)),
      rationale: orNull(text(MAXIMUM_RATIONALE)),
    },
    ({ kind, choices }) => {
      if (kind === 'CHOICE' && choices.length === 0) report(into, 'choices', 'REQUIRED');
      if (kind !== 'CHOICE' && choices.length > 0) report(into, 'choices', 'NOT_APPLICABLE');
    },
  )(draft, '', into);
  return into.problems;
}

function refuse(code: Exclude<VoteRefusal, 'INVALID_VOTE'>, values: Values = {}): VoteRuling {
  return { accepted: false, code, values, problems: [] };
}
