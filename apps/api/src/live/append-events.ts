import type { Transaction } from '../database/unit-of-work.js';
import { BoardEventEntity } from './event.entity.js';

export const EVENT_KINDS = [
  'CASE_CHANGED',
  'CASE_MOVED',
  'CRITERION_ANSWERED',
  'MEETING_CHANGED',
  'AGENDA_CHANGED',
  'ATTENDANCE_CHANGED',
  'ITEM_OPENED',
  'BALLOT_OPENED',
  'VOTE_CAST',
  'BALLOT_CLOSED',
  'BALLOT_REVEALED',
  'RECOMMENDATION_DRAFTED',
  'RECOMMENDATION_SIGNED',
  'DECISION_RECORDED',
  'PROGRAMME_ISSUED',
  'PROGRAMME_ACKNOWLEDGED',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Ids and a kind; whoever is told asks for what they may see. */
export interface NewEvent {
  kind: EventKind;
  boardId: string;
  caseId?: string;
  meetingId?: string;
  agendaItemId?: string;
  ballotId?: string;
}

export const WAKE_CHANNEL = 'consilium_event';

/** Writes the events into the list in the same transaction; the notification only says "wake up". */
export async function appendEvents(tx: Transaction, events: NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx.insert(
    BoardEventEntity,
    events.map((event) => ({ ...event, at: tx.now })),
  );
  await tx.query('select pg_notify($1, $2)', [WAKE_CHANNEL, '']);
}
