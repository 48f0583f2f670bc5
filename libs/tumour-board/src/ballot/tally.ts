import { type Option, OPTIONS } from '../recommendation/option.js';
import type { VoteContent, VoteKind } from './vote.js';

/** One cast vote as stored; a higher revision of the same seat supersedes the lower ones. */
export interface CastVote {
  seatId: string;
  specialty: string;
  revision: number;
  content: VoteContent;
}

/**
 * How much the first choices agree (process.md §6): all, at least three quarters, more than half, or less. A label blocks nothing, but
 * SPLIT asks the chair for a rationale.
 */
export const CONSENSUS_LABELS = ['UNANIMOUS', 'STRONG', 'MAJORITY', 'SPLIT'] as const;
export type Consensus = (typeof CONSENSUS_LABELS)[number];

export interface OptionTally {
  option: Option;
  /** Seats that named it first. */
  first: number;
  /** Seats that named it as the alternative, the first choice being another option or the same with other details. */
  alternative: number;
  /** Of those who named it first, how many prefer a trial to it where there is one. */
  trialPreferred: number;
  /** The first choices by specialty, in the order of the alphabet. */
  specialties: { specialty: string; first: number }[];
}

export interface Tally {
  /** Seats that answered, whatever the answer. */
  responses: number;
  /** Seats that named an option: the `n` of every share. */
  choices: number;
  abstentions: number;
  needsMoreInformation: number;
  outsideMyField: number;
  /** Seats whose first choice is a trial, or anything with a trial preferred to it. */
  trialPreferences: number;
  /** Every option that somebody named, most first choices first, then in the order of the product's options. */
  options: OptionTally[];
  /** `null` while nobody named an option: no choices are no consensus. */
  consensus: Consensus | null;
  /** The option with the most first choices; several when they are level, none when nobody named one. */
  plurality: Option[];
}

/**
 * Counts a round. Only the last revision of each seat counts, each seat once and all alike: confidence is recorded and never weighs
 * (process.md §6). The order in which the votes come in makes no difference.
 *
 * @throws RangeError when a seat has two votes of the same revision, which storage must make impossible
 * @example seven seats, five for surgery, two for a targeted therapy, one outside its field
 * // → choices 7, responses 8, consensus 'MAJORITY' (5/7 = 71 %), plurality ['SURGERY']
 */
export function tallyVotes(votes: readonly CastVote[]): Tally {
  const current = lastRevisions(votes);
  const chosen = current.filter(({ content }) => content.kind === 'CHOICE' && content.choices.length > 0);
  const of = (kind: VoteKind) => current.filter(({ content }) => content.kind === kind).length;
  const options = OPTIONS.map((option) => tallyOption(option, chosen))
    .filter((tally) => tally.first + tally.alternative > 0)
    .sort((a, b) => b.first - a.first);
  const most = options[0]?.first ?? 0;
  return {
    responses: current.length,
    choices: chosen.length,
    abstentions: of('ABSTAIN'),
    needsMoreInformation: of('NEEDS_MORE_INFORMATION'),
    outsideMyField: of('OUTSIDE_MY_FIELD'),
    trialPreferences: chosen.filter((vote) => firstOf(vote)?.option === 'TRIAL' || firstOf(vote)?.trialPreferred).length,
    options,
    consensus: consensusOf(most, chosen.length),
    plurality: options.filter((tally) => tally.first === most && most > 0).map((tally) => tally.option),
  };
}

/**
 * The label for `most` first choices among `n`; `null` when n is 0.
 *
 * @example consensusOf(3, 4) // 'STRONG': exactly 75 %
 * @example consensusOf(2, 4) // 'SPLIT': half is not more than half
 */
export function consensusOf(most: number, n: number): Consensus | null {
  if (n === 0) return null;
  if (most === n) return 'UNANIMOUS';
  if (4 * most >= 3 * n) return 'STRONG';
  return 2 * most > n ? 'MAJORITY' : 'SPLIT';
}

/** The one vote of each seat that counts, by seat id. */
export function lastRevisions(votes: readonly CastVote[]): CastVote[] {
  const last = new Map<string, CastVote>();
  const seen = new Set<string>();
  for (const vote of votes) {
    const key = `${vote.revision}/${vote.seatId}`;
    if (seen.has(key)) throw new RangeError(`seat ${vote.seatId} has two votes of revision ${vote.revision}`);
    seen.add(key);
    const other = last.get(vote.seatId);
    if (!other || other.revision < vote.revision) last.set(vote.seatId, vote);
  }
  return [...last.values()].sort((a, b) => (a.seatId < b.seatId ? -1 : 1));
}

function tallyOption(option: Option, chosen: readonly CastVote[]): OptionTally {
  const first = chosen.filter((vote) => firstOf(vote)?.option === option);
  const specialties = [...new Set(first.map((vote) => vote.specialty))].sort();
  return {
    option,
    first: first.length,
    alternative: chosen.filter(({ content }) => content.choices.some((choice) => choice.rank > 1 && choice.option === option)).length,
    trialPreferred: first.filter((vote) => firstOf(vote)?.trialPreferred).length,
    specialties: specialties.map((specialty) => ({ specialty, first: first.filter((vote) => vote.specialty === specialty).length })),
  };
}

function firstOf({ content }: CastVote) {
  return content.choices.find((choice) => choice.rank === 1);
}
