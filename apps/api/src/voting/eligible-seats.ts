import { mayVote } from '@consilium/tumour-board';
import { quorumIn, recusedPersons, type Room, type SeatedPerson } from '../meeting/room.js';

/**
 * The seats that may vote on a ballot, one for each person: those it was opened for, those that have answered it, and those that are part
 * of the quorum at `at`, without anybody who stepped back from the case. Whoever comes in late can vote; whoever steps out for a moment
 * can still.
 */
export function eligibleSeats(
  room: Room,
  given: { seatIds: readonly string[]; recusedSeatIds: readonly string[]; at: string },
): SeatedPerson[] {
  const recused = recusedPersons(room, given.recusedSeatIds);
  const byPerson = new Map<string, SeatedPerson>();
  for (const id of [...given.seatIds, ...quorumIn(room, given.recusedSeatIds, given.at).seatIds]) {
    const seat = room.seats.find((each) => each.id === id);
    if (seat && mayVote(seat) && !recused.has(seat.personId) && !byPerson.has(seat.personId)) byPerson.set(seat.personId, seat);
  }
  return [...byPerson.values()];
}
