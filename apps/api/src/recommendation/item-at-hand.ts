import {
  type AgendaItemState,
  type AttendanceEvent,
  type CaseState,
  type MeetingState,
  type Quorum,
  quorumAt,
  type QuorumPolicy,
  type Seat,
  type Tally,
  type VotedContext,
} from '@consilium/tumour-board';
import { rairThyroidPack } from '@consilium/thyroid';
import type { Transaction } from '../database/transaction.js';

/** One agenda item with all that wording and signing its outcome depends on. */
export interface ItemAtHand {
  id: string;
  boardId: string;
  meetingId: string;
  state: AgendaItemState;
  version: number;
  meetingState: MeetingState;
  quorumPolicy: QuorumPolicy;
  caseId: string;
  caseState: CaseState;
  caseVersion: number;
  caseFileVersion: number;
  pseudonym: string;
  referringDoctorId: string;
  draftVersion: number;
  newestVersion: number;
  newestHash: string | null;
  ballotsPending: number;
  lastTally: Tally | null;
}

/** Loads one agenda item; `null` when there is none or the actor may not see it. */
export async function loadItemAtHand(tx: Transaction, agendaItemId: string): Promise<ItemAtHand | null> {
  const [row] = await tx.query<ItemAtHand>(
    `select item.id, item.board_id as "boardId", item.meeting_id as "meetingId", item.state, item.version,
            meeting.state as "meetingState", meeting.quorum_policy as "quorumPolicy",
            kase.id as "caseId", kase.state as "caseState", kase.version as "caseVersion", kase.file_version as "caseFileVersion",
            kase.referring_doctor_id as "referringDoctorId", patient.pseudonym,
            coalesce(draft.version, 0) as "draftVersion",
            coalesce(newest.version, 0) as "newestVersion", newest.hash as "newestHash",
            (select count(*)::int from ballot where ballot.agenda_item_id = item.id and ballot.state in ('OPEN', 'CLOSED')) as "ballotsPending",
            (select ballot.tally from ballot where ballot.agenda_item_id = item.id and ballot.state = 'REVEALED' order by ballot.round desc limit 1) as "lastTally"
     from agenda_item item
     join meeting on meeting.id = item.meeting_id
     join patient_case kase on kase.id = item.case_id
     join patient on patient.id = kase.patient_id
     left join recommendation_draft draft on draft.agenda_item_id = item.id
     left join lateral (select version, hash from recommendation where recommendation.agenda_item_id = item.id order by version desc limit 1) newest on true
     where item.id::text = $1`,
    [agendaItemId],
  );
  return row ?? null;
}

/** What the last revealed round said; without one, nothing is known and nothing is assumed. */
export function votedContext(item: Pick<ItemAtHand, 'lastTally'>): VotedContext {
  return { pack: rairThyroidPack, consensus: item.lastTally?.consensus ?? null, plurality: item.lastTally?.plurality ?? [] };
}

/** The quorum of one item at an instant, from who was in the meeting then, minus who stepped back from this case. */
export async function quorumOfItem(
  tx: Transaction,
  item: Pick<ItemAtHand, 'id' | 'boardId' | 'meetingId' | 'quorumPolicy'>,
  at: Date,
): Promise<Quorum> {
  const seats = await tx.query<Seat>(
    `select id, board_id as "boardId", person_id as "personId", role, specialty, counts_for_quorum as "countsForQuorum" from seat where board_id = $1`,
    [item.boardId],
  );
  const attendance = await tx.query<Omit<AttendanceEvent, 'at'> & { at: Date }>(
    `select seat_id as "seatId", kind, mode, at from attendance_event where meeting_id = $1 order by id`,
    [item.meetingId],
  );
  const recused = await tx.query<{ seatId: string }>('select seat_id as "seatId" from recusal where agenda_item_id = $1', [item.id]);
  return quorumAt({
    policy: item.quorumPolicy,
    seats,
    attendance: attendance.map((event) => ({ ...event, at: event.at.toISOString() })),
    recusedSeatIds: recused.map((row) => row.seatId),
    at: at.toISOString(),
  });
}
