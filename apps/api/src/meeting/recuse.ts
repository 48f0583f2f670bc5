import { randomUUID } from 'node:crypto';
import { may } from '@consilium/tumour-board';
import { type Actor, mayOn } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { invalidInput, notFound, notPermitted, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import { lockBallotsAlone } from '../voting/ballot-lock.js';
import { loadItem } from './item-at-hand.js';
import type { RecuseInput } from './meeting.input.js';
import { RecusalEntity } from './recusal.entity.js';
import { recusedPersons } from './room.js';
import { reasonProblems } from './reason-problems.js';

/**
 * Steps back from judging one case, for a reason, for good: not counted for its quorum, not asked for a vote. A vote already cast is never
 * taken back, so who has voted on the case can no longer step back from it.
 */
export function recuse(
  work: UnitOfWork,
  actor: Actor,
  input: RecuseInput,
): Promise<{ __typename: 'RecusalRecorded'; agendaItemId: string } | RefusalOutcome> {
  return work.command(actor, 'recuse', input, async (tx) => {
    const found = await loadItem(tx, input.agendaItemId);
    if (!found) return notFound;
    if (!mayOn(actor, found.boardId, 'recusal.own')) return notPermitted;
    const seat = actor.seats.find(({ boardId, role }) => boardId === found.boardId && may([role], 'recusal.own'));
    if (!seat) return { __typename: 'NotSeated', code: 'NOT_SEATED' };
    const problems = reasonProblems('reason', input.reason);
    if (problems.length > 0) return invalidInput(problems);

    await lockBallotsAlone(tx, found.id);
    const item = await loadItem(tx, found.id);
    if (!item || (item.state !== 'LISTED' && item.state !== 'IN_DISCUSSION')) return stepNotAllowed('ITEM_FINISHED');
    if (recusedPersons(item.room, item.recusedSeatIds).has(seat.personId)) return { __typename: 'RecusalRecorded', agendaItemId: item.id };
    const voted = await tx.query(
      `select 1 from vote join ballot on ballot.id = vote.ballot_id
       where ballot.agenda_item_id = $1 and vote.person_id = $2 and ballot.state <> 'VOIDED' limit 1`,
      [item.id, actor.personId],
    );
    if (voted.length > 0) return stepNotAllowed('ALREADY_VOTED');

    await tx.insert(RecusalEntity, {
      id: randomUUID(),
      boardId: item.boardId,
      agendaItemId: item.id,
      seatId: seat.id,
      reason: input.reason.trim(),
      at: tx.now,
    });
    tx.emit({ kind: 'AGENDA_CHANGED', boardId: item.boardId, meetingId: item.meetingId, agendaItemId: item.id });
    tx.trail({ boardId: item.boardId, action: 'recusalRecorded', subject: `agendaItem:${item.id}`, detail: { seatId: seat.id } });
    return { __typename: 'RecusalRecorded', agendaItemId: item.id };
  });
}
