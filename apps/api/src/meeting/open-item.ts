import { type AgendaItemState, mayOpenItem } from '@consilium/tumour-board';
import { type Actor, mayOn, rolesOn } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { alreadyChanged, notFound, notPermitted, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import { holdItem, loadItem } from './item-at-hand.js';
import type { OpenItemInput } from './meeting.input.js';

/** Turns the meeting to one case. One case at a time: another one that is in discussion has to be finished first. */
export function openItem(
  work: UnitOfWork,
  actor: Actor,
  input: OpenItemInput,
): Promise<{ __typename: 'ItemOpened'; agendaItemId: string } | RefusalOutcome> {
  return work.command(actor, 'openItem', input, async (tx) => {
    const found = await loadItem(tx, input.agendaItemId);
    if (!found) return notFound;
    if (!mayOn(actor, found.boardId, 'agenda.openItem')) return notPermitted;
    const item = await holdItem(tx, found);
    if (item.version !== input.seenVersion) return alreadyChanged(item.version);

    const others = await tx.query<{ id: string; state: AgendaItemState }>(
      'select id, state from agenda_item where meeting_id = $1 and id <> $2',
      [item.meetingId, item.id],
    );
    const ruling = mayOpenItem({
      roles: rolesOn(actor, item.boardId),
      meeting: item.meetingState,
      item: item.state,
      others: others.map(({ state }) => state),
    });
    if (!ruling.accepted) {
      const open = others.find(({ state }) => state === 'IN_DISCUSSION');
      if (ruling.code === 'ANOTHER_IN_DISCUSSION' && open)
        return { __typename: 'AnotherItemOpen', code: 'ANOTHER_ITEM_OPEN', agendaItemId: open.id };
      if (ruling.code === 'MEETING_NOT_OPEN') return { __typename: 'MeetingNotOpen', code: 'MEETING_NOT_OPEN' };
      return ruling.code === 'NOT_PERMITTED' ? notPermitted : stepNotAllowed(ruling.code);
    }

    await tx.query(`update agenda_item set state = 'IN_DISCUSSION', opened_at = $3, version = version + 1 where id = $1 and version = $2`, [
      item.id,
      item.version,
      tx.now,
    ]);
    tx.emit({ kind: 'ITEM_OPENED', boardId: item.boardId, caseId: item.caseId, meetingId: item.meetingId, agendaItemId: item.id });
    tx.trail({ boardId: item.boardId, action: 'itemOpened', subject: `agendaItem:${item.id}`, detail: { caseId: item.caseId } });
    return { __typename: 'ItemOpened', agendaItemId: item.id };
  });
}
