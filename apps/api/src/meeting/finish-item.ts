import { mayFinishItem } from '@consilium/tumour-board';
import { type Actor, mayOn, rolesOn } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { alreadyChanged, notFound, notPermitted, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import { holdItem, loadItem } from './item-at-hand.js';
import type { FinishItemInput } from './meeting.input.js';

/**
 * Leaves a case that has been worded, so that the board can turn to the next and the chair signs later. The quorum that stands behind
 * the outcome is that of this moment.
 */
export function finishItem(
  work: UnitOfWork,
  actor: Actor,
  input: FinishItemInput,
): Promise<{ __typename: 'ItemFinished'; agendaItemId: string } | RefusalOutcome> {
  return work.command(actor, 'finishItem', input, async (tx) => {
    const found = await loadItem(tx, input.agendaItemId);
    if (!found) return notFound;
    if (!mayOn(actor, found.boardId, 'agenda.openItem')) return notPermitted;
    const item = await holdItem(tx, found);
    if (item.version !== input.seenVersion) return alreadyChanged(item.version);

    const [facts] = await tx.query<{ ballotsPending: number; worded: boolean }>(
      `select (select count(*)::int from ballot where agenda_item_id = $1 and state in ('OPEN', 'CLOSED')) as "ballotsPending",
              exists (select 1 from recommendation_draft where agenda_item_id = $1 and content ->> 'summary' <> '') as worded`,
      [item.id],
    );
    const ruling = mayFinishItem({ roles: rolesOn(actor, item.boardId), item: item.state, ballotsPending: facts?.ballotsPending ?? 0 });
    if (!ruling.accepted) {
      if (ruling.code === 'BALLOT_OPEN') return { __typename: 'BallotOpen', code: 'BALLOT_OPEN' };
      return ruling.code === 'NOT_PERMITTED' ? notPermitted : stepNotAllowed(ruling.code);
    }
    if (!facts?.worded) return stepNotAllowed('NOT_WORDED');

    await tx.query(`update agenda_item set state = 'DISCUSSED', closed_at = $3, version = version + 1 where id = $1 and version = $2`, [
      item.id,
      item.version,
      tx.now,
    ]);
    tx.emit({ kind: 'AGENDA_CHANGED', boardId: item.boardId, caseId: item.caseId, meetingId: item.meetingId, agendaItemId: item.id });
    tx.trail({ boardId: item.boardId, action: 'itemFinished', subject: `agendaItem:${item.id}`, detail: { caseId: item.caseId } });
    return { __typename: 'ItemFinished', agendaItemId: item.id };
  });
}
