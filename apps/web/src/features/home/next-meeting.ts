import type { MeetingState } from '@consilium/tumour-board';

/** The meeting that matters now: the one going on, else the next that still lies ahead; `null` when there is none. */
export function nextMeeting<Meeting extends { state: MeetingState; startsAt: string }>(meetings: readonly Meeting[]): Meeting | null {
  const alive = meetings.filter(({ state }) => state !== 'CLOSED' && state !== 'CANCELLED');
  const running = alive.find(({ state }) => state === 'OPEN' || state === 'PAUSED');
  return running ?? [...alive].sort((a, b) => a.startsAt.localeCompare(b.startsAt))[0] ?? null;
}
