import { type Actor, mayOn } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { alreadyChanged, invalidInput, notFound, notPermitted, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import { contentOf } from './content-of-input.js';
import { loadOutcome } from './outcome-at-hand.js';
import type { DraftRecommendationInput } from './recommendation.input.js';

/** Longest draft that is stored, in characters: more is a mistake, and must not be cut silently. */
const LONGEST = 40_000;

/** Keeps the wording while it is being worded; it may be incomplete, everybody in the meeting sees it grow. */
export function draftRecommendation(
  work: UnitOfWork,
  actor: Actor,
  input: DraftRecommendationInput,
): Promise<{ __typename: 'RecommendationDrafted'; agendaItemId: string } | RefusalOutcome> {
  return work.command(actor, 'draftRecommendation', input, async (tx) => {
    const item = await loadOutcome(tx, input.agendaItemId);
    if (!item) return notFound;
    if (!mayOn(actor, item.boardId, 'recommendation.draft')) return notPermitted;
    if (item.newestVersion > 0) return stepNotAllowed('ALREADY_SIGNED');
    if (item.state !== 'IN_DISCUSSION' && item.state !== 'DISCUSSED') return stepNotAllowed('ITEM_NOT_IN_DISCUSSION');
    const content = contentOf(input.content);
    if (JSON.stringify(content).length > LONGEST)
      return invalidInput([{ path: 'content', code: 'TOO_LONG', values: { maximum: LONGEST } }]);

    if (input.seenVersion === 0) {
      const taken = await tx.query(
        `insert into recommendation_draft (agenda_item_id, board_id, version, content, saved_by, saved_at)
         values ($1, $2, 1, $3, $4, $5) on conflict do nothing returning agenda_item_id`,
        [item.id, item.boardId, JSON.stringify(content), actor.personId, tx.now],
      );
      if (taken.length === 0) return alreadyChanged(item.draftVersion);
    } else {
      const saved = await tx.query(
        `update recommendation_draft set version = version + 1, content = $3, saved_by = $4, saved_at = $5
         where agenda_item_id = $1 and version = $2 returning agenda_item_id`,
        [item.id, input.seenVersion, JSON.stringify(content), actor.personId, tx.now],
      );
      if (saved.length === 0) return alreadyChanged(item.draftVersion);
    }
    tx.emit({
      kind: 'RECOMMENDATION_DRAFTED',
      boardId: item.boardId,
      caseId: item.caseId,
      meetingId: item.meetingId,
      agendaItemId: item.id,
    });
    tx.trail({ boardId: item.boardId, action: 'recommendationDrafted', subject: `agendaItem:${item.id}` });
    return { __typename: 'RecommendationDrafted', agendaItemId: item.id };
  });
}
