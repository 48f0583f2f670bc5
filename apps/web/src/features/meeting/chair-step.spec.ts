import type { AgendaItemState, BallotState, MeetingState } from '@consilium/tumour-board';
import { lastBallot, nextChairStep } from './chair-step.js';

const item = (id: string, state: AgendaItemState, ...rounds: BallotState[]) => ({
  id,
  state,
  ballots: rounds.map((round, index) => ({ id: `${id}-${index + 1}`, round: index + 1, state: round })),
});
const step = (state: MeetingState, agenda: ReturnType<typeof item>[], roles: Parameters<typeof nextChairStep>[1] = ['CHAIR']) =>
  nextChairStep({ state, agenda }, roles);

describe('the next step of the chair', () => {
  it('goes from item to ballot, close, reveal and the words, then to the next item', () => {
    const second = item('b', 'LISTED');
    expect(step('LOCKED', [item('a', 'LISTED'), second])).toEqual({ kind: 'OPEN_MEETING' });
    expect(step('OPEN', [item('a', 'LISTED'), second])).toEqual({ kind: 'OPEN_ITEM', itemId: 'a' });
    expect(step('OPEN', [item('a', 'IN_DISCUSSION'), second])).toEqual({ kind: 'OPEN_BALLOT', itemId: 'a' });
    expect(step('OPEN', [item('a', 'IN_DISCUSSION', 'OPEN'), second])).toEqual({ kind: 'CLOSE_BALLOT', itemId: 'a', ballotId: 'a-1' });
    expect(step('OPEN', [item('a', 'IN_DISCUSSION', 'CLOSED'), second])).toEqual({ kind: 'REVEAL', itemId: 'a', ballotId: 'a-1' });
    expect(step('OPEN', [item('a', 'IN_DISCUSSION', 'REVEALED'), second])).toEqual({ kind: 'WORD', itemId: 'a' });
    expect(step('OPEN', [item('a', 'DISCUSSED', 'REVEALED'), second])).toEqual({ kind: 'OPEN_ITEM', itemId: 'b' });
    expect(step('OPEN', [item('a', 'DISCUSSED', 'REVEALED'), item('b', 'DEFERRED')])).toEqual({ kind: 'CLOSE_MEETING' });
  });

  it('closes what was voted on before the meeting, rather than opening a second round beside it', () => {
    expect(step('OPEN', [item('a', 'IN_DISCUSSION', 'OPEN')])?.kind).toBe('CLOSE_BALLOT');
  });

  it('opens a new round where the last one was voided only with a reason, hence not by itself', () => {
    expect(step('OPEN', [item('a', 'IN_DISCUSSION', 'VOIDED')])).toBeNull();
  });

  it('skips what was taken off the list, and is nobody else’s', () => {
    expect(step('OPEN', [item('a', 'REMOVED'), item('b', 'LISTED')])).toEqual({ kind: 'OPEN_ITEM', itemId: 'b' });
    for (const role of ['COORDINATOR', 'SPECIALIST', 'OBSERVER'] as const)
      for (const state of ['LOCKED', 'OPEN', 'PAUSED'] as const)
        for (const agenda of [[item('a', 'LISTED')], [item('a', 'IN_DISCUSSION', 'OPEN')], []])
          expect(step(state, agenda, [role])).toBeNull();
  });

  it('does not open a meeting with cases that are not ready', () => {
    expect(nextChairStep({ state: 'LOCKED', agenda: [item('a', 'LISTED')] }, ['CHAIR'], 1)).toBeNull();
  });

  it('takes the last round by its number, in whatever order they come', () => {
    expect(lastBallot([{ round: 2 }, { round: 1 }])).toEqual({ round: 2 });
    expect(lastBallot([])).toBeNull();
  });
});
