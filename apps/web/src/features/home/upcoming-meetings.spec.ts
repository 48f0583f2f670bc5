import type { MeetingState } from '@consilium/tumour-board';
import { upcomingMeetings } from './upcoming-meetings.js';

const meeting = (id: string, state: MeetingState, startsAt: string) => ({ id, state, startsAt });

describe('upcoming meetings', () => {
  it('puts the one that is going on before those that come earlier on the calendar', () => {
    const meetings = [
      meeting('later', 'PLANNED', '2026-12-10T13:00:00Z'),
      meeting('past', 'CLOSED', '2026-11-26T13:00:00Z'),
      meeting('forgotten', 'LOCKED', '2026-11-20T13:00:00Z'),
      meeting('now', 'OPEN', '2026-12-03T13:00:00Z'),
      meeting('called off', 'CANCELLED', '2026-12-04T13:00:00Z'),
    ];
    expect(upcomingMeetings(meetings).map(({ id }) => id)).toEqual(['now', 'forgotten', 'later']);
  });
});
