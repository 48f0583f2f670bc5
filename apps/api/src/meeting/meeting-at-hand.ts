import { type MeetingState, scopeOf } from '@consilium/tumour-board';
import { type Actor, rolesOn } from '../access/actor.js';
import { isRecordId } from '../case-file/record-id.js';
import type { Transaction } from '../database/transaction.js';
import { alreadyChanged, notPermitted, type RefusalOutcome } from '../graphql/outcome.js';

/** What every command on a meeting asks of it first. */
export interface MeetingAtHand {
  id: string;
  boardId: string;
  state: MeetingState;
  version: number;
}

/** One meeting for a command; `null` when there is none or the actor may not see it. */
export async function loadMeeting(tx: Transaction, id: string): Promise<MeetingAtHand | null> {
  if (!isRecordId(id)) return null;
  const [row] = await tx.query<MeetingAtHand & { listsVisibleCase: boolean }>(
    `select meeting.id, meeting.board_id as "boardId", meeting.state, meeting.version,
            exists (select from agenda_item item join patient_case on patient_case.id = item.case_id
                    where item.meeting_id = meeting.id and item.state <> 'REMOVED') as "listsVisibleCase"
     from meeting where meeting.id = $1`,
    [id],
  );
  return row && seesMeeting(tx.actor, row.boardId, row.listsVisibleCase) ? row : null;
}

/** Whether the actor may know of a meeting: by a role for the whole board, or because a patient they treat is on its list. */
export function seesMeeting(actor: Actor, boardId: string, listsVisibleCase: boolean): boolean {
  const scopes = rolesOn(actor, boardId).map((role) => scopeOf(role, 'meeting.read'));
  return scopes.includes('board') || (scopes.includes('own') && listsVisibleCase);
}

/**
 * Holds the meeting until the transaction ends, so that nobody else changes it or its list, and compares it with what the person saw.
 * Answers the refusal, or `null` when it still is what they saw.
 */
export async function holdMeeting(tx: Transaction, meeting: MeetingAtHand, seenVersion: number): Promise<RefusalOutcome | null> {
  const [held] = await tx.query<{ version: number }>('select version from meeting where id = $1 for update', [meeting.id]);
  if (!held) return notPermitted;
  // What was loaded before it was held can be older than what is held.
  return held.version === seenVersion && meeting.version === seenVersion ? null : alreadyChanged(held.version);
}

/** Stores that a held meeting, or its list, is now another one. */
export async function raiseVersion(
  tx: Transaction,
  meeting: MeetingAtHand,
  change: { state?: MeetingState; cancelledReason?: string | null } = {},
): Promise<void> {
  const raised = await tx.query(
    'update meeting set version = version + 1, state = $3, cancelled_reason = $4 where id = $1 and version = $2 returning version',
    [meeting.id, meeting.version, change.state ?? meeting.state, change.cancelledReason ?? null],
  );
  if (raised.length !== 1) throw new Error('A meeting that was held was changed by somebody else');
}
