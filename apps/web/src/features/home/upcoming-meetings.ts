import type { MeetingState } from '@consilium/tumour-board';

/** Meetings that are going on or lie ahead: the one going on first, then by date. */
export function upcomingMeetings<Meeting extends { state: MeetingState; startsAt: string }>(meetings: readonly Meeting[]): Meeting[] {
  return meetings
    .filter(({ state }) => state !== 'CLOSED' && state !== 'CANCELLED')
    .sort((a, b) => Number(isRunning(b)) - Number(isRunning(a)) || a.startsAt.localeCompare(b.startsAt));
}

export function isRunning({ state }: { state: MeetingState }): boolean {
  return state === 'OPEN' || state === 'PAUSED';
}
