import type { AgendaItemState, BallotState } from '@consilium/tumour-board';

interface Round {
  id: string;
  round: number;
  state: BallotState;
  eligible: readonly { id: string }[];
  myVote: unknown;
}
interface Item<Ballot> {
  id: string;
  state: AgendaItemState;
  ballots: readonly Ballot[];
}

export interface Shown<I, Ballot> {
  item: I;
  ballot: Ballot;
}

/** The last round of each case that has one, in the order of the list. */
export function lastRounds<Ballot extends Round, I extends Item<Ballot>>(agenda: readonly I[]): Shown<I, Ballot>[] {
  return agenda.flatMap((item) => {
    const ballot = [...item.ballots].sort((a, b) => b.round - a.round).find(({ state }) => state !== 'VOIDED');
    return ballot ? [{ item, ballot }] : [];
  });
}

/**
 * The ballot that a voter's device shows: an open one before everything else, and among those the case in discussion; with none open, how
 * the case in discussion was voted; else the last that was voted on. `null` while nothing was voted on yet.
 *
 * @param wantedItemId the case that the person asked for, as long as its vote is open
 */
export function ballotToShow<Ballot extends Round, I extends Item<Ballot>>(
  agenda: readonly I[],
  mySeatIds: ReadonlySet<string>,
  wantedItemId: string | null,
): Shown<I, Ballot> | null {
  const rounds = lastRounds<Ballot, I>(agenda);
  const open = rounds.filter(({ ballot }) => ballot.state === 'OPEN');
  const mine = open.filter(({ ballot }) => ballot.eligible.some(({ id }) => mySeatIds.has(id)));
  const discussed = ({ item }: Shown<I, Ballot>) => item.state === 'IN_DISCUSSION';
  return (
    open.find(({ item }) => item.id === wantedItemId) ??
    mine.find(discussed) ??
    mine.find(({ ballot }) => !ballot.myVote) ??
    mine[0] ??
    rounds.find(discussed) ??
    open[0] ??
    (agenda.some(({ state }) => state === 'IN_DISCUSSION') ? null : (rounds.at(-1) ?? null))
  );
}
