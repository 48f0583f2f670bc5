import { randomUUID } from 'node:crypto';
import { type BallotState, isReason, mayOpenBallot } from '@consilium/tumour-board';
import { type Actor, mayOn, rolesOn } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { caseChanged, notFound, notPermitted, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import { holdItem, loadItem } from '../meeting/item-at-hand.js';
import { idsOf } from './ballot-at-hand.js';
import type { OpenBallotInput } from './ballot.input.js';
import { BallotEntity } from './ballot.entity.js';
import { lockBallotsAlone } from './ballot-lock.js';
import { eligibleSeats } from './eligible-seats.js';

/** Opens a sealed round on the case in discussion, for the quorum that is there now and whoever still joins it. */
export function openBallot(
  work: UnitOfWork,
  actor: Actor,
  input: OpenBallotInput,
): Promise<{ __typename: 'BallotOpened'; ballotId: string } | RefusalOutcome> {
  return work.command(actor, 'openBallot', input, async (tx) => {
    const found = await loadItem(tx, input.agendaItemId);
    if (!found) return notFound;
    if (!mayOn(actor, found.boardId, 'ballot.open')) return notPermitted;
    if (input.pseudonym !== found.pseudonym) return stepNotAllowed('WRONG_PATIENT');
    await lockBallotsAlone(tx, found.id);
    const item = await holdItem(tx, found);
    if (item.caseFileVersion !== input.seenCaseVersion) return caseChanged(item.caseFileVersion);

    const rounds = await tx.query<{ state: BallotState }>('select state from ballot where agenda_item_id = $1', [item.id]);
    const reason = input.reason?.trim() || null;
    const ruling = mayOpenBallot({
      roles: rolesOn(actor, item.boardId),
      meeting: item.meetingState,
      item: item.state,
      rounds: rounds.map(({ state }) => state),
      reason,
    });
    if (!ruling.accepted) {
      if (ruling.code === 'MEETING_NOT_OPEN') return { __typename: 'MeetingNotOpen', code: 'MEETING_NOT_OPEN' };
      return ruling.code === 'NOT_PERMITTED' ? notPermitted : stepNotAllowed(ruling.code);
    }
    // A round before the meeting would need a roster of voters; here they are those who are in the room.
    if (item.state !== 'IN_DISCUSSION') return stepNotAllowed('ITEM_NOT_IN_DISCUSSION');

    const id = randomUUID();
    const at = tx.now.toISOString();
    await tx.insert(BallotEntity, {
      id,
      boardId: item.boardId,
      meetingId: item.meetingId,
      agendaItemId: item.id,
      round: rounds.length + 1,
      state: 'OPEN',
      version: 1,
      caseFileVersion: item.caseFileVersion,
      reason: isReason(reason) ? reason : null,
      eligibleSeatIds: eligibleSeats(item.room, { seatIds: [], recusedSeatIds: item.recusedSeatIds, at }).map((seat) => seat.id),
      openedAt: tx.now,
    });
    tx.emit({ kind: 'BALLOT_OPENED', ...idsOf({ id, item }) });
    tx.trail({
      boardId: item.boardId,
      action: 'ballotOpened',
      subject: `ballot:${id}`,
      detail: { agendaItemId: item.id, round: rounds.length + 1 },
    });
    return { __typename: 'BallotOpened', ballotId: id };
  });
}
