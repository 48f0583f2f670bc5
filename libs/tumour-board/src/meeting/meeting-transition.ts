import { may, type Permission } from '../people/permission.js';
import type { Role } from '../people/role.js';
import { isReason, type Ruling } from '../ruling.js';
import type { MeetingState } from './meeting.js';

export type MeetingRefusal =
  'NO_SUCH_TRANSITION' | 'NOT_PERMITTED' | 'REASON_REQUIRED' | 'NO_CHAIR' | 'CASES_NOT_READY' | 'ITEM_IN_DISCUSSION' | 'BALLOT_OPEN';

/** What a meeting is like when it is about to change. */
export interface MeetingFacts {
  /** Whether somebody is named to chair it. */
  chairNamed: boolean;
  /** Listed cases that are neither ready nor taken as they are by the chair. */
  casesNotReady: number;
  itemsInDiscussion: number;
  /** Ballots open, or closed and not yet revealed. */
  ballotsPending: number;
  reason: string | null;
}

export interface MeetingTransition {
  from: MeetingState;
  to: MeetingState;
  by: Permission;
  refuses: (facts: MeetingFacts) => Exclude<MeetingRefusal, 'NO_SUCH_TRANSITION' | 'NOT_PERMITTED'> | null;
}

const nothing = () => null;
const cancelled = ({ reason }: MeetingFacts) => (isReason(reason) ? null : 'REASON_REQUIRED');

/**
 * The life of a meeting (process.md §8.3). Quorum is not needed to open it, only for each item; what is still undecided about a listed
 * case is decided before.
 */
export const MEETING_TRANSITIONS: readonly MeetingTransition[] = [
  { from: 'PLANNED', to: 'PUBLISHED', by: 'meeting.publish', refuses: ({ chairNamed }) => (chairNamed ? null : 'NO_CHAIR') },
  { from: 'PUBLISHED', to: 'LOCKED', by: 'meeting.lock', refuses: nothing },
  { from: 'LOCKED', to: 'OPEN', by: 'meeting.open', refuses: ({ casesNotReady }) => (casesNotReady > 0 ? 'CASES_NOT_READY' : null) },
  { from: 'OPEN', to: 'PAUSED', by: 'meeting.pause', refuses: nothing },
  { from: 'PAUSED', to: 'OPEN', by: 'meeting.pause', refuses: nothing },
  {
    from: 'OPEN',
    to: 'CLOSED',
    by: 'meeting.close',
    refuses: ({ itemsInDiscussion, ballotsPending }) =>
      itemsInDiscussion > 0 ? 'ITEM_IN_DISCUSSION' : ballotsPending > 0 ? 'BALLOT_OPEN' : null,
  },
  { from: 'PLANNED', to: 'CANCELLED', by: 'meeting.cancel', refuses: cancelled },
  { from: 'PUBLISHED', to: 'CANCELLED', by: 'meeting.cancel', refuses: cancelled },
  { from: 'LOCKED', to: 'CANCELLED', by: 'meeting.cancel', refuses: cancelled },
];

/** Whether a meeting may take one step, asked by the server before it takes it and by the browser before it offers it. */
export function transitionMeeting(input: {
  from: MeetingState;
  to: MeetingState;
  roles: readonly Role[];
  facts: MeetingFacts;
}): Ruling<MeetingRefusal> {
  const way = MEETING_TRANSITIONS.find(({ from, to }) => from === input.from && to === input.to);
  if (!way) return { accepted: false, code: 'NO_SUCH_TRANSITION', values: { from: input.from, to: input.to } };
  if (!may(input.roles, way.by)) return { accepted: false, code: 'NOT_PERMITTED' };
  const code = way.refuses(input.facts);
  if (code === null) return { accepted: true };
  return code === 'CASES_NOT_READY' ? { accepted: false, code, values: { count: input.facts.casesNotReady } } : { accepted: false, code };
}

/** Where a person with these roles could try to take the meeting next. */
export function nextMeetingStates(from: MeetingState, roles: readonly Role[]): MeetingState[] {
  return MEETING_TRANSITIONS.filter((way) => way.from === from && may(roles, way.by)).map((way) => way.to);
}
