import type { AgendaItemState, MeetingState } from '../meeting/meeting.js';
import { may } from '../people/permission.js';
import type { Role } from '../people/role.js';
import { isReason, type Ruling } from '../ruling.js';
import type { BallotState } from './vote.js';

/**
 * Whether a new round can open: in the meeting while the item is discussed, or before it once the list is published. One round at a
 * time, the last one revealed (or voided) first, and every round after the first says what is new.
 *
 * @param input.rounds the states of the item's earlier rounds
 */
export function mayOpenBallot(input: {
  roles: readonly Role[];
  meeting: MeetingState;
  item: AgendaItemState;
  rounds: readonly BallotState[];
  reason: string | null;
}): Ruling<'NOT_PERMITTED' | 'MEETING_NOT_OPEN' | 'ITEM_NOT_IN_DISCUSSION' | 'BALLOT_OPEN' | 'BALLOT_NOT_REVEALED' | 'REASON_REQUIRED'> {
  if (!may(input.roles, 'ballot.open')) return { accepted: false, code: 'NOT_PERMITTED' };
  const beforehand = input.item === 'LISTED' && (input.meeting === 'PUBLISHED' || input.meeting === 'LOCKED');
  if (!beforehand && input.meeting !== 'OPEN') return { accepted: false, code: 'MEETING_NOT_OPEN' };
  if (!beforehand && input.item !== 'IN_DISCUSSION') return { accepted: false, code: 'ITEM_NOT_IN_DISCUSSION' };
  if (input.rounds.includes('OPEN')) return { accepted: false, code: 'BALLOT_OPEN' };
  if (input.rounds.includes('CLOSED')) return { accepted: false, code: 'BALLOT_NOT_REVEALED' };
  if (input.rounds.length > 0 && !isReason(input.reason)) return { accepted: false, code: 'REASON_REQUIRED' };
  return { accepted: true };
}

/** Whether the round can close: from then on no vote is accepted, and still nobody sees what was voted. */
export function mayCloseBallot(input: {
  roles: readonly Role[];
  ballot: { state: BallotState };
}): Ruling<'NOT_PERMITTED' | 'BALLOT_NOT_OPEN'> {
  if (!may(input.roles, 'ballot.close')) return { accepted: false, code: 'NOT_PERMITTED' };
  return input.ballot.state === 'OPEN' ? { accepted: true } : { accepted: false, code: 'BALLOT_NOT_OPEN' };
}

/** Whether the votes can be shown. Only a closed round can: what is shown once can never be sealed again. */
export function mayReveal(input: {
  roles: readonly Role[];
  ballot: { state: BallotState };
}): Ruling<'NOT_PERMITTED' | 'BALLOT_NOT_CLOSED'> {
  if (!may(input.roles, 'ballot.reveal')) return { accepted: false, code: 'NOT_PERMITTED' };
  return input.ballot.state === 'CLOSED' ? { accepted: true } : { accepted: false, code: 'BALLOT_NOT_CLOSED' };
}
