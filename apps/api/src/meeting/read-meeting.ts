import { type AgendaItemState, type Permission, permissionsOf } from '@consilium/tumour-board';
import { mayOn, rolesOn } from '../access/actor.js';
import { BOARD_JSON } from '../boards/board-json.js';
import { isRecordId } from '../case-file/record-id.js';
import type { Transaction } from '../database/transaction.js';
import { BALLOT_JSON, type BallotRow, ballotView } from '../voting/ballot-json.js';
import { seesMeeting } from './meeting-at-hand.js';
import type { AgendaItem, Meeting } from './meeting.object.js';
import type { Quorum } from './quorum.object.js';
import { presencesIn, quorumIn, type Room, ROOM_JSON } from './room.js';

/** An agenda item without what belongs to its case and its outcome: those fields are resolved when they are asked for. */
export type AgendaItemView = Omit<AgendaItem, 'case' | 'summary' | 'draft' | 'recommendation'> & {
  caseId: string;
  hasDraft: boolean;
  hasRecommendation: boolean;
};
export type MeetingView = Omit<Meeting, 'agenda'> & { agenda: AgendaItemView[] };

interface ItemRow {
  id: string;
  boardId: string;
  meetingId: string;
  caseId: string;
  position: number;
  plannedMinutes: number;
  state: AgendaItemState;
  version: number;
  openedAt: string | null;
  closedAt: string | null;
  recusals: { seatId: string; reason: string; at: string }[];
  ballots: BallotRow[];
  hasDraft: boolean;
  hasRecommendation: boolean;
}

type MeetingRow = Omit<Meeting, 'chair' | 'agenda' | 'attendance' | 'quorum' | 'currentItemId' | 'permissions'> & {
  chairSeatId: string;
  room: Room;
  items: ItemRow[];
};

const ITEM_JSON = `json_build_object('id', item.id, 'boardId', item.board_id, 'meetingId', item.meeting_id, 'caseId', item.case_id,
  'position', item.position, 'plannedMinutes', item.planned_minutes, 'state', item.state, 'version', item.version,
  'openedAt', item.opened_at, 'closedAt', item.closed_at,
  'recusals', coalesce((select json_agg(json_build_object('seatId', recusal.seat_id, 'reason', recusal.reason, 'at', recusal.at) order by recusal.at, recusal.id)
    from recusal where recusal.agenda_item_id = item.id), '[]'::json),
  'ballots', coalesce((select json_agg(${BALLOT_JSON} order by ballot.round) from ballot where ballot.agenda_item_id = item.id), '[]'::json),
  'hasDraft', exists (select from recommendation_draft draft where draft.agenda_item_id = item.id),
  'hasRecommendation', exists (select from recommendation where recommendation.agenda_item_id = item.id))`;

/** An item is seen by whoever sees its case: a list that is not published yet is not the specialists' to read. */
const ITEM_SOURCE = 'agenda_item item join patient_case on patient_case.id = item.case_id';

const MEETING_COLUMNS = `
  meeting.id, meeting.title, meeting.starts_at as "startsAt", meeting.wall_time as "wallTime", meeting.time_zone as "timeZone",
  meeting.channel, meeting.state, meeting.version, meeting.chair_seat_id as "chairSeatId", ${ROOM_JSON} as room,
  (select ${BOARD_JSON} from board where board.id = meeting.board_id) as board,
  coalesce((select json_agg(${ITEM_JSON} order by item.position, item.id) from ${ITEM_SOURCE}
    where item.meeting_id = meeting.id and item.state <> 'REMOVED'), '[]'::json) as items`;

const LONGEST_LIST = 200;

/** One meeting with its list, as the actor may see it; `null` when they may not. */
export async function readMeeting(tx: Transaction, id: string): Promise<MeetingView | null> {
  if (!isRecordId(id)) return null;
  const rows = await tx.query<MeetingRow>(`select ${MEETING_COLUMNS} from meeting where meeting.id = $1`, [id]);
  return meetingViews(tx, rows)[0] ?? null;
}

/** The meetings of a board that the actor may see, the latest first. */
export async function readMeetings(tx: Transaction, boardId: string): Promise<MeetingView[]> {
  if (!isRecordId(boardId)) return [];
  const rows = await tx.query<MeetingRow>(
    `select ${MEETING_COLUMNS} from meeting where meeting.board_id = $1 order by meeting.starts_at desc, meeting.id limit ${LONGEST_LIST}`,
    [boardId],
  );
  return meetingViews(tx, rows);
}

/** One agenda item, removed or not; `null` when the actor may not see its case. */
export async function readAgendaItem(tx: Transaction, id: string): Promise<AgendaItemView | null> {
  if (!isRecordId(id)) return null;
  const [item] = await readAgendaItems(tx, 'item.id = $1', [id]);
  return item ?? null;
}

/** Agenda items that a condition over `item` picks. */
export async function readAgendaItems(tx: Transaction, condition: string, parameters: unknown[]): Promise<AgendaItemView[]> {
  const rows = await tx.query<{ item: ItemRow; room: Room }>(
    `select ${ITEM_JSON} as item, ${ROOM_JSON} as room from ${ITEM_SOURCE} join meeting on meeting.id = item.meeting_id
     where ${condition} order by meeting.starts_at, item.position, item.id`,
    parameters,
  );
  return rows.filter(({ item }) => seesMeeting(tx.actor, item.boardId, true)).map(({ item, room }) => itemView(tx, item, room));
}

function meetingViews(tx: Transaction, rows: MeetingRow[]): MeetingView[] {
  return rows.filter((row) => seesMeeting(tx.actor, row.board.id, row.items.length > 0)).map((row) => meetingView(tx, row));
}

function meetingView(tx: Transaction, { room, items, chairSeatId, ...meeting }: MeetingRow): MeetingView {
  const now = tx.now.toISOString();
  const chair = room.seats.find((seat) => seat.id === chairSeatId);
  if (!chair) throw new Error('A meeting has no chair');
  return {
    ...meeting,
    chair,
    agenda: items.map((item) => itemView(tx, item, room)),
    attendance: presencesIn(room, now).map((presence) => ({ ...presence, since: new Date(presence.since) })),
    quorum: quorumIn(room, [], now) as Quorum,
    currentItemId: items.find((item) => item.state === 'IN_DISCUSSION')?.id ?? null,
    permissions: [...permissionsOf(rolesOn(tx.actor, meeting.board.id))],
  };
}

function itemView(tx: Transaction, { boardId, recusals, ballots, openedAt, closedAt, ...item }: ItemRow, room: Room): AgendaItemView {
  const now = tx.now.toISOString();
  const recusedSeatIds = recusals.map(({ seatId }) => seatId);
  const allowed = (permission: Permission) => mayOn(tx.actor, boardId, permission);
  const visible = ballots.filter(
    ({ state }) => allowed('ballot.readResponses') || (state === 'REVEALED' && allowed('ballot.readRevealed')),
  );
  return {
    ...item,
    openedAt: openedAt === null ? null : new Date(openedAt),
    closedAt: closedAt === null ? null : new Date(closedAt),
    // As it was when the case was left; until then, as it is.
    quorum: quorumIn(room, recusedSeatIds, closedAt ?? now) as Quorum,
    recusals: recusals.flatMap(({ seatId, reason, at }) => {
      const seat = room.seats.find((each) => each.id === seatId);
      return seat ? [{ seat, reason, at: new Date(at) }] : [];
    }),
    ballots: visible.map((ballot) => ballotView(ballot, room, recusedSeatIds, now)),
  };
}
