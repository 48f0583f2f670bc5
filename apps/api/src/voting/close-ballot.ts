import { mayCloseBallot, merkleRoot } from '@consilium/tumour-board';
import { type Actor, mayOn, rolesOn } from '../access/actor.js';
import { sha256 } from '../access/append-trail.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { notFound, notPermitted, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import { findBallot, idsOf, loadBallot } from './ballot-at-hand.js';
import type { CloseBallotInput } from './ballot.input.js';
import { lockBallotsAlone } from './ballot-lock.js';
import { eligibleSeats } from './eligible-seats.js';

/**
 * Closes a round: no vote is accepted from here on, and still nobody sees what was voted. How many answered and the root over their
 * receipts are stored, so that the reveal can only count exactly these votes.
 */
export function closeBallot(
  work: UnitOfWork,
  actor: Actor,
  input: CloseBallotInput,
): Promise<{ __typename: 'BallotWasClosed'; ballotId: string } | RefusalOutcome> {
  return work.command(actor, 'closeBallot', input, async (tx) => {
    const found = await findBallot(tx, input.ballotId);
    if (!found) return notFound;
    if (!mayOn(actor, found.boardId, 'ballot.close')) return notPermitted;
    await lockBallotsAlone(tx, found.agendaItemId);
    const ballot = await loadBallot(tx, input.ballotId);
    if (!ballot) return notFound;
    const { item } = ballot;
    const ruling = mayCloseBallot({ roles: rolesOn(actor, item.boardId), ballot });
    if (!ruling.accepted) return ruling.code === 'NOT_PERMITTED' ? notPermitted : stepNotAllowed(ruling.code);

    const answers = await tx.query<{ seatId: string; receipt: string }>(
      `select distinct on (seat_id) seat_id as "seatId", receipt from ballot_response where ballot_id = $1 order by seat_id, revision desc`,
      [ballot.id],
    );
    const eligible = eligibleSeats(item.room, {
      seatIds: [...answers.map(({ seatId }) => seatId), ...ballot.eligibleSeatIds],
      recusedSeatIds: item.recusedSeatIds,
      at: tx.now.toISOString(),
    });
    const root = merkleRoot(
      answers.map(({ receipt }) => receipt),
      sha256,
    );
    const closed = await tx.query(
      `update ballot set state = 'CLOSED', closed_at = $3, response_count = $4, merkle_root = $5, eligible_seat_ids = $6::uuid[], version = version + 1
       where id = $1 and version = $2 and state = 'OPEN' returning version`,
      [ballot.id, ballot.version, tx.now, answers.length, root, eligible.map(({ id }) => id)],
    );
    if (closed.length !== 1) throw new Error('A ballot that was locked was changed by somebody else');
    tx.emit({ kind: 'BALLOT_CLOSED', ...idsOf(ballot) });
    tx.trail({ boardId: item.boardId, action: 'ballotClosed', subject: `ballot:${ballot.id}`, detail: { responses: answers.length } });
    return { __typename: 'BallotWasClosed', ballotId: ballot.id };
  });
}
