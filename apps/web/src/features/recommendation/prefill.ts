import {
  canonicalJson,
  NO_DETAILS,
  type Option,
  type OptionDetails,
  type RankedChoice,
  type RecommendedOption,
} from '@consilium/tumour-board';
import { ownDetails } from '@consilium/ui';

interface RevealedBallot {
  round: number;
  state: string;
  tally: { plurality: readonly Option[]; options: readonly { option: Option; first: number; trialPreferred: number }[] } | null;
  votes: readonly { kind: string; choices: readonly RankedChoice[] }[];
}

/** The last round that everybody has seen. */
export function lastRevealed<Ballot extends RevealedBallot>(ballots: readonly Ballot[]): Ballot | null {
  return ballots.filter(({ state, tally }) => state === 'REVEALED' && tally !== null).sort((a, b) => b.round - a.round)[0] ?? null;
}

/**
 * The options with which the wording begins: what most seats named first, each with the details that most of them gave. Options that are
 * level come one after the other, for the chair to choose between.
 */
export function prefillOptions(ballot: RevealedBallot | null): RecommendedOption[] {
  if (!ballot?.tally) return [];
  return ballot.tally.plurality.map((option, index) => {
    const firsts = ballot.votes
      .filter(({ kind }) => kind === 'CHOICE')
      .flatMap(({ choices }) => choices.filter((choice) => choice.rank === 1 && choice.option === option));
    return {
      rank: index + 1,
      option,
      details: commonest(firsts.map(({ details }) => ownDetails(option, details))) ?? NO_DETAILS,
      trialPreferred: firsts.filter(({ trialPreferred }) => trialPreferred).length * 2 > firsts.length,
    };
  });
}

/** The details given most often, whatever the order of the measures; the first of those that are level. Remarks are personal and stay out. */
function commonest(all: readonly OptionDetails[]): OptionDetails | null {
  const counted = new Map<string, { details: OptionDetails; count: number }>();
  for (const details of all) {
    const shared = { ...details, measures: [...details.measures].sort(), remark: null };
    const key = canonicalJson(shared);
    counted.set(key, { details: { ...details, remark: null }, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()].sort((a, b) => b.count - a.count)[0]?.details ?? null;
}
