import type { AgendaItemState, MeetingState } from '@consilium/tumour-board';
import { isRecordId } from '../case-file/record-id.js';
import type { Transaction } from '../database/transaction.js';
import { type Room, ROOM_JSON } from './room.js';

/** One agenda item with what commands on it, and on its ballots, depend on. */
export interface ItemAtHand {
  id: string;
  boardId: string;
  meetingId: string;
  meetingState: MeetingState;
  state: AgendaItemState;
  version: number;
  caseId: string;
  caseFileVersion: number;
  pseudonym: string;
  recusedSeatIds: string[];
  room: Room;
}

/** One agenda item for a command; `null` when there is none or the actor may not see its case. */
export async function loadItem(tx: Transaction, id: string): Promise<ItemAtHand | null> {
  if (!isRecordId(id)) return null;
  const [row] = await tx.query<ItemAtHand>(
    `select item.id, item.board_id as "boardId", item.meeting_id as "meetingId", meeting.state as "meetingState", item.state, item.version,
            patient_case.id as "caseId", patient_case.file_version as "caseFileVersion", patient.pseudonym,
            array(select seat_id::text from recusal where recusal.agenda_item_id = item.id) as "recusedSeatIds", ${ROOM_JSON} as room
     from agenda_item item
     join meeting on meeting.id = item.meeting_id
     join patient_case on patient_case.id = item.case_id
     join patient on patient.id = patient_case.patient_id
     where item.id = $1`,
    [id],
  );
  return row ?? null;
}

/**
 * The same for who runs the meeting: until the transaction ends, the meeting keeps its state and nobody else changes the item.
 * Locks come first and alone, so that what is read after them is what was last committed.
 */
export async function holdItem(tx: Transaction, item: ItemAtHand): Promise<ItemAtHand> {
  await tx.query('select 1 from meeting where id = $1 for update', [item.meetingId]);
  await tx.query('select 1 from agenda_item where id = $1 for update', [item.id]);
  const held = await loadItem(tx, item.id);
  if (!held) throw new Error('An agenda item that was just there is gone');
  return held;
}
