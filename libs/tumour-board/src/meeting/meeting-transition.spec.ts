import { type Role, ROLES } from '../people/role.js';
import { MEETING_STATES, type MeetingState } from './meeting.js';
import { MEETING_TRANSITIONS, type MeetingFacts, nextMeetingStates, transitionMeeting } from './meeting-transition.js';

const facts: MeetingFacts = { chairNamed: true, casesNotReady: 0, itemsInDiscussion: 0, ballotsPending: 0, reason: null };
const step = (from: MeetingState, to: MeetingState, roles: Role[], parts: Partial<MeetingFacts> = {}) => {
  const ruling = transitionMeeting({ from, to, roles, facts: { ...facts, ...parts } });
  return ruling.accepted ? null : ruling.code;
};

describe('a meeting', () => {
  it('reaches every state from PLANNED, each step by somebody, and no step besides', () => {
    const reached = new Set<MeetingState>(['PLANNED']);
    for (const from of reached) for (const to of nextMeetingStates(from, ROLES)) reached.add(to);
    expect([...reached].sort()).toEqual([...MEETING_STATES].sort());
    for (const from of MEETING_STATES) {
      for (const to of MEETING_STATES) {
        const named = MEETING_TRANSITIONS.some((way) => way.from === from && way.to === to);
        expect(step(from, to, [...ROLES], { reason: 'the chair is ill today' })).toBe(named ? null : 'NO_SUCH_TRANSITION');
      }
    }
  });

  it('is prepared by the coordinator and run by the chair', () => {
    const walk: [MeetingState, MeetingState, Role][] = [
      ['PLANNED', 'PUBLISHED', 'COORDINATOR'],
      ['PUBLISHED', 'LOCKED', 'COORDINATOR'],
      ['LOCKED', 'OPEN', 'CHAIR'],
      ['OPEN', 'PAUSED', 'CHAIR'],
      ['PAUSED', 'OPEN', 'CHAIR'],
      ['OPEN', 'CLOSED', 'CHAIR'],
    ];
    for (const [from, to, role] of walk) {
      expect(step(from, to, [role])).toBeNull();
      expect(step(from, to, [role === 'CHAIR' ? 'COORDINATOR' : 'CHAIR', 'SPECIALIST', 'REFERRING_DOCTOR'])).toBe('NOT_PERMITTED');
    }
  });

  it('is published with a chair, and opened with nothing undecided', () => {
    expect(step('PLANNED', 'PUBLISHED', ['COORDINATOR'], { chairNamed: false })).toBe('NO_CHAIR');
    expect(transitionMeeting({ from: 'LOCKED', to: 'OPEN', roles: ['CHAIR'], facts: { ...facts, casesNotReady: 2 } })).toEqual({
      accepted: false,
      code: 'CASES_NOT_READY',
      values: { count: 2 },
    });
  });

  it('is not closed over an item in discussion or a sealed ballot', () => {
    expect(step('OPEN', 'CLOSED', ['CHAIR'], { itemsInDiscussion: 1 })).toBe('ITEM_IN_DISCUSSION');
    expect(step('OPEN', 'CLOSED', ['CHAIR'], { ballotsPending: 1 })).toBe('BALLOT_OPEN');
  });

  it('is cancelled with a reason, and not once it is open', () => {
    expect(step('LOCKED', 'CANCELLED', ['CHAIR'])).toBe('REASON_REQUIRED');
    expect(step('LOCKED', 'CANCELLED', ['CHAIR'], { reason: 'the chair is ill today' })).toBeNull();
    expect(step('OPEN', 'CANCELLED', ['CHAIR'], { reason: 'the chair is ill today' })).toBe('NO_SUCH_TRANSITION');
  });
});
