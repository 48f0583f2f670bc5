/** States of a meeting (process.md §8.3). */
export const MEETING_STATES = ['PLANNED', 'PUBLISHED', 'LOCKED', 'OPEN', 'PAUSED', 'CLOSED', 'CANCELLED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];
export const CHANNELS = ['ROOM', 'VIDEO', 'HYBRID'] as const;
export type Channel = (typeof CHANNELS)[number];
/** States of one case on one meeting's list (process.md §8.2). */
export const AGENDA_ITEM_STATES = ['LISTED', 'IN_DISCUSSION', 'DISCUSSED', 'DEFERRED', 'NOT_REACHED', 'REMOVED'] as const;
export type AgendaItemState = (typeof AGENDA_ITEM_STATES)[number];
export const ATTENDANCE_MODES = ['ROOM', 'VIDEO', 'AUDIO_ONLY'] as const;
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];

/** One join or leave of one seat, in the order it happened. Quorum at any instant is computed from these. */
export interface AttendanceEvent {
  seatId: string;
  kind: 'JOINED' | 'LEFT';
  mode: AttendanceMode;
  /** ISO instant. */
  at: string;
}

/** Versioned policy of a board: how many different specialties, and which ones in any case. */
export interface QuorumPolicy {
  version: string;
  minimumSpecialties: number;
  requiredSpecialties: string[];
  audioOnlyCounts: boolean;
}
export const QUORUM_STATES = ['REACHED', 'NOT_REACHED', 'UNKNOWN'] as const;
export type QuorumState = (typeof QUORUM_STATES)[number];

export interface Quorum {
  state: QuorumState;
  policyVersion: string;
  /** Seats that counted, after recusals. */
  seatIds: string[];
  specialties: string[];
  missingSpecialties: string[];
  /** How many more different specialties are needed, 0 when reached. */
  shortBy: number;
}
