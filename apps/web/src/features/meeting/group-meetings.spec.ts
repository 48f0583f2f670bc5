import type { MeetingState } from '@consilium/tumour-board';
import { groupMeetings } from './group-meetings.js';

const NOW = Date.parse('2026-12-03T22:30:00Z');
const meeting = (id: string, startsAt: string, state: MeetingState = 'PUBLISHED', timeZone = 'Europe/Paris') => ({
  id,
  startsAt,
  state,
  timeZone,
});
const ids = (meetings: ReturnType<typeof meeting>[]) =>
  Object.fromEntries(Object.entries(groupMeetings(meetings, NOW)).map(([group, list]) => [group, list.map(({ id }) => id)]));

it('goes by the calendar of the board: half past ten at night in Paris is still today, the morning after is not', () => {
  expect(ids([meeting('tonight', '2026-12-03T13:00:00Z'), meeting('tomorrow', '2026-12-03T23:30:00Z')])).toMatchObject({
    today: ['tonight'],
    upcoming: ['tomorrow'],
  });
});

it('shows the next first and the last past one first', () => {
  expect(
    ids([
      meeting('c', '2026-12-20T13:00:00Z'),
      meeting('b', '2026-12-10T13:00:00Z', 'PLANNED'),
      meeting('old', '2026-10-01T13:00:00Z', 'CLOSED'),
      meeting('newer', '2026-11-01T13:00:00Z', 'CANCELLED'),
      meeting('running', '2026-12-02T13:00:00Z', 'PAUSED'),
    ]),
  ).toEqual({ now: ['running'], today: [], upcoming: ['b', 'c'], past: ['newer', 'old'] });
});

it('keeps a meeting in sight that was never held nor cancelled', () => {
  expect(ids([meeting('forgotten', '2026-11-01T13:00:00Z', 'LOCKED')]).upcoming).toEqual(['forgotten']);
});
