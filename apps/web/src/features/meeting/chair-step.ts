import {
  mayCloseBallot,
  mayOpenBallot,
  mayOpenItem,
  mayReveal,
  transitionMeeting,
  type AgendaItemState,
  type BallotState,
  type MeetingState,
  type Role,
} from '@consilium/tumour-board';

interface StepItem {
  id: string;
  state: AgendaItemState;
  ballots: readonly { id: string; round: number; state: BallotState }[];
}

export type ChairStep =
  | { kind: 'OPEN_MEETING' | 'RESUME' | 'CLOSE_MEETING' }
  | { kind: 'OPEN_ITEM'; itemId: string }
  | { kind: 'OPEN_BALLOT'; itemId: string }
  | { kind: 'CLOSE_BALLOT' | 'REVEAL'; itemId: string; ballotId: string }
  | { kind: 'WORD'; itemId: string };

/** The round that stands last on an item, `null` before the first. */
export function lastBallot<Ballot extends { round: number }>(ballots: readonly Ballot[]): Ballot | null {
  return [...ballots].sort((a, b) => b.round - a.round)[0] ?? null;
}

/**
 * The one step that brings the meeting forward now, for somebody with these roles: the large button of the console. `null` when there is
 * none, or when another has to take it. Asks the same rules as the server does.
 *
 * @example open meeting, item 2 in discussion, its ballot closed → { kind: 'REVEAL', … }
 */
export function nextChairStep(
  meeting: { state: MeetingState; agenda: readonly StepItem[] },
  roles: readonly Role[],
  casesNotReady = 0,
): ChairStep | null {
  const items = meeting.agenda.filter(({ state }) => state !== 'REMOVED');
  const current = items.find(({ state }) => state === 'IN_DISCUSSION');
  if (current && meeting.state === 'OPEN') return stepOfItem(meeting.state, current, roles);

  const waiting = items.find(({ state }) => state === 'LISTED');
  if (waiting && meeting.state === 'OPEN') {
    const others = items.filter(({ id }) => id !== waiting.id).map(({ state }) => state);
    const ruling = mayOpenItem({ roles, meeting: meeting.state, item: waiting.state, others });
    return ruling.accepted ? { kind: 'OPEN_ITEM', itemId: waiting.id } : null;
  }
  const moves = { LOCKED: ['OPEN', 'OPEN_MEETING'], PAUSED: ['OPEN', 'RESUME'], OPEN: ['CLOSED', 'CLOSE_MEETING'] } as const;
  if (meeting.state !== 'LOCKED' && meeting.state !== 'PAUSED' && meeting.state !== 'OPEN') return null;
  const [to, kind] = moves[meeting.state];
  const facts = { chairNamed: true, casesNotReady, itemsInDiscussion: 0, ballotsPending: 0, reason: null };
  return transitionMeeting({ from: meeting.state, to, roles, facts }).accepted ? { kind } : null;
}

function stepOfItem(meeting: MeetingState, item: StepItem, roles: readonly Role[]): ChairStep | null {
  const ballot = lastBallot(item.ballots);
  if (ballot && mayCloseBallot({ roles, ballot }).accepted) return { kind: 'CLOSE_BALLOT', itemId: item.id, ballotId: ballot.id };
  if (ballot && mayReveal({ roles, ballot }).accepted) return { kind: 'REVEAL', itemId: item.id, ballotId: ballot.id };
  if (ballot?.state === 'REVEALED') return roles.includes('CHAIR') ? { kind: 'WORD', itemId: item.id } : null;
  const rounds = item.ballots.map(({ state }) => state);
  return mayOpenBallot({ roles, meeting, item: item.state, rounds, reason: null }).accepted
    ? { kind: 'OPEN_BALLOT', itemId: item.id }
    : null;
}
