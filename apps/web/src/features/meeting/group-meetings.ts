import type { MeetingState } from '@consilium/tumour-board';

interface Listed {
  state: MeetingState;
  startsAt: string;
  timeZone: string;
}

export type MeetingGroup = 'now' | 'today' | 'upcoming' | 'past';

/** The day of an instant on the calendar of a zone: `2026-12-03`. */
export function dayIn(timeZone: string, instant: string | number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant));
}

/**
 * Sorts meetings into going on, today, upcoming (the next first) and past (the last first). A meeting whose day has gone by without
 * being held stays among the upcoming: somebody has to open or cancel it.
 */
export function groupMeetings<Meeting extends Listed>(meetings: readonly Meeting[], now: number): Record<MeetingGroup, Meeting[]> {
  const groups: Record<MeetingGroup, Meeting[]> = { now: [], today: [], upcoming: [], past: [] };
  for (const meeting of [...meetings].sort((a, b) => a.startsAt.localeCompare(b.startsAt))) groups[groupOf(meeting, now)].push(meeting);
  groups.past.reverse();
  return groups;
}

function groupOf({ state, startsAt, timeZone }: Listed, now: number): MeetingGroup {
  if (state === 'CLOSED' || state === 'CANCELLED') return 'past';
  if (state === 'OPEN' || state === 'PAUSED') return 'now';
  return dayIn(timeZone, startsAt) === dayIn(timeZone, now) ? 'today' : 'upcoming';
}
