import { mayReorderAgenda } from '@consilium/tumour-board';
import { type Actor, mayOn, rolesOn } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { invalidInput, notFound, notPermitted, type RefusalOutcome } from '../graphql/outcome.js';
import { holdMeeting, loadMeeting, raiseVersion } from './meeting-at-hand.js';
import type { OrderAgendaInput } from './meeting.input.js';

/** Puts the whole list in another order: the same items, each once. */
export function orderAgenda(
  work: UnitOfWork,
  actor: Actor,
  input: OrderAgendaInput,
): Promise<{ __typename: 'AgendaEdited'; meetingId: string } | RefusalOutcome> {
  return work.command(actor, 'orderAgenda', input, async (tx) => {
    const meeting = await loadMeeting(tx, input.meetingId);
    if (!meeting) return notFound;
    if (!mayOn(actor, meeting.boardId, 'agenda.edit')) return notPermitted;
    const stale = await holdMeeting(tx, meeting, input.seenVersion);
    if (stale) return stale;
    const items = await tx.query<{ id: string }>(`select id from agenda_item where meeting_id = $1 and state <> 'REMOVED'`, [meeting.id]);

    const roles = rolesOn(actor, meeting.boardId);
    const proposed = input.agendaItemIds;
    const ruling = mayReorderAgenda({ roles, meeting: meeting.state, current: items.map(({ id }) => id), proposed });
    if (!ruling.accepted) {
      if (ruling.code === 'LIST_LOCKED') return { __typename: 'ListLocked', code: 'LIST_LOCKED' };
      return ruling.code === 'NOT_PERMITTED' ? notPermitted : invalidInput([{ path: 'agendaItemIds', code: 'INCONSISTENT' }]);
    }

    await tx.query(
      `update agenda_item set position = wanted.position, version = version + 1
       from unnest($2::uuid[]) with ordinality as wanted (id, position)
       where agenda_item.id = wanted.id and agenda_item.meeting_id = $1 and agenda_item.position <> wanted.position`,
      [meeting.id, proposed],
    );
    await raiseVersion(tx, meeting);
    tx.emit({ kind: 'AGENDA_CHANGED', boardId: meeting.boardId, meetingId: meeting.id });
    tx.trail({ boardId: meeting.boardId, action: 'agendaOrdered', subject: `meeting:${meeting.id}`, detail: { agendaItemIds: proposed } });
    return { __typename: 'AgendaEdited', meetingId: meeting.id };
  });
}
