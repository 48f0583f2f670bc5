import type { CaseState } from '../case-file/case-state.js';
import type { AgendaItemState, MeetingState } from '../meeting/meeting.js';
import { may } from '../people/permission.js';
import type { Role } from '../people/role.js';
import { isReason, type Ruling } from '../ruling.js';

/** Whether the list is still open to the coordinator. Once locked it stands, save for what the chair adds late. */
export function isListOpen(meeting: MeetingState): boolean {
  return meeting === 'PLANNED' || meeting === 'PUBLISHED';
}

/** Whether the meeting can still take up anything. */
function isOver(meeting: MeetingState): boolean {
  return meeting === 'CLOSED' || meeting === 'CANCELLED';
}

/**
 * Whether a case can be put on the list: by the coordinator until it is locked, after that by the chair alone and with a reason
 * (process.md §8.2).
 *
 * @param input.alreadyListed on this list or on that of another meeting still to come
 */
export function mayAddToAgenda(input: {
  roles: readonly Role[];
  meeting: MeetingState;
  caseState: CaseState;
  alreadyListed: boolean;
  reason: string | null;
}): Ruling<'NOT_PERMITTED' | 'MEETING_OVER' | 'LIST_LOCKED' | 'REASON_REQUIRED' | 'ALREADY_LISTED' | 'CASE_NOT_LISTABLE'> {
  if (!may(input.roles, 'agenda.edit')) return { accepted: false, code: 'NOT_PERMITTED' };
  if (isOver(input.meeting)) return { accepted: false, code: 'MEETING_OVER' };
  if (!isListOpen(input.meeting)) {
    if (!may(input.roles, 'agenda.addLate')) return { accepted: false, code: 'LIST_LOCKED' };
    if (!isReason(input.reason)) return { accepted: false, code: 'REASON_REQUIRED' };
  }
  if (input.alreadyListed) return { accepted: false, code: 'ALREADY_LISTED' };
  if (input.caseState !== 'READY' && input.caseState !== 'IN_PREPARATION') {
    return { accepted: false, code: 'CASE_NOT_LISTABLE', values: { state: input.caseState } };
  }
  return { accepted: true };
}

/**
 * Whether the list can be put in another order: the same items, each once. An order made from an older list, where an item was since
 * added or removed, is refused rather than mended.
 */
export function mayReorderAgenda(input: {
  roles: readonly Role[];
  meeting: MeetingState;
  current: readonly string[];
  proposed: readonly string[];
}): Ruling<'NOT_PERMITTED' | 'LIST_LOCKED' | 'NOT_A_PERMUTATION'> {
  if (!may(input.roles, 'agenda.edit')) return { accepted: false, code: 'NOT_PERMITTED' };
  if (!isListOpen(input.meeting)) return { accepted: false, code: 'LIST_LOCKED' };
  return isPermutation(input.current, input.proposed) ? { accepted: true } : { accepted: false, code: 'NOT_A_PERMUTATION' };
}

/** Whether an item can be taken off the list. Once the list was published people have prepared for it, and a reason is due. */
export function mayRemoveFromAgenda(input: {
  roles: readonly Role[];
  meeting: MeetingState;
  item: AgendaItemState;
  reason: string | null;
}): Ruling<'NOT_PERMITTED' | 'MEETING_OVER' | 'LIST_LOCKED' | 'ITEM_NOT_LISTED' | 'REASON_REQUIRED'> {
  if (!may(input.roles, 'agenda.edit')) return { accepted: false, code: 'NOT_PERMITTED' };
  if (isOver(input.meeting)) return { accepted: false, code: 'MEETING_OVER' };
  if (!isListOpen(input.meeting) && !may(input.roles, 'agenda.addLate')) return { accepted: false, code: 'LIST_LOCKED' };
  if (input.item !== 'LISTED') return { accepted: false, code: 'ITEM_NOT_LISTED', values: { state: input.item } };
  if (input.meeting !== 'PLANNED' && !isReason(input.reason)) return { accepted: false, code: 'REASON_REQUIRED' };
  return { accepted: true };
}

/** Whether the board can turn to an item: in an open meeting, and to one item at a time. */
export function mayOpenItem(input: {
  roles: readonly Role[];
  meeting: MeetingState;
  item: AgendaItemState;
  /** The states of all the other items. */
  others: readonly AgendaItemState[];
}): Ruling<'NOT_PERMITTED' | 'MEETING_NOT_OPEN' | 'ITEM_NOT_LISTED' | 'ANOTHER_IN_DISCUSSION'> {
  if (!may(input.roles, 'agenda.openItem')) return { accepted: false, code: 'NOT_PERMITTED' };
  if (input.meeting !== 'OPEN') return { accepted: false, code: 'MEETING_NOT_OPEN' };
  if (input.item !== 'LISTED') return { accepted: false, code: 'ITEM_NOT_LISTED', values: { state: input.item } };
  return input.others.includes('IN_DISCUSSION') ? { accepted: false, code: 'ANOTHER_IN_DISCUSSION' } : { accepted: true };
}

/** Whether the board can leave an item, as discussed or deferred: with no ballot open, nor closed and still sealed. */
export function mayFinishItem(input: {
  roles: readonly Role[];
  item: AgendaItemState;
  ballotsPending: number;
}): Ruling<'NOT_PERMITTED' | 'ITEM_NOT_IN_DISCUSSION' | 'BALLOT_OPEN'> {
  if (!may(input.roles, 'agenda.openItem')) return { accepted: false, code: 'NOT_PERMITTED' };
  if (input.item !== 'IN_DISCUSSION') return { accepted: false, code: 'ITEM_NOT_IN_DISCUSSION' };
  return input.ballotsPending > 0 ? { accepted: false, code: 'BALLOT_OPEN' } : { accepted: true };
}

/** Whether `proposed` holds the ids of `current`, which are all different, each once. */
export function isPermutation(current: readonly string[], proposed: readonly string[]): boolean {
  const offered = new Set(proposed);
  return current.length === proposed.length && current.every((id) => offered.has(id));
}
