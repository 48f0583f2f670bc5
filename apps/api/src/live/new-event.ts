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
