import type { AgendaItemState, BallotState } from '@consilium/tumour-board';
import { ballotToShow } from './ballot-to-show.js';

const ballot = (id: string, state: BallotState, parts: { mine?: boolean; voted?: boolean; round?: number } = {}) => ({
  id,
  round: parts.round ?? 1,
  state,
  eligible: parts.mine === false ? [{ id: 'other' }] : [{ id: 'me' }],
  myVote: parts.voted ? {} : null,
});
const item = (id: string, state: AgendaItemState, ...ballots: ReturnType<typeof ballot>[]) => ({ id, state, ballots });
const shown = (agenda: ReturnType<typeof item>[], wanted: string | null = null) =>
  ballotToShow(agenda, new Set(['me']), wanted)?.ballot.id ?? null;

describe('the ballot on a voter’s device', () => {
  it('is the open one of the case in discussion', () => {
    const agenda = [item('a', 'LISTED', ballot('a1', 'OPEN')), item('b', 'IN_DISCUSSION', ballot('b1', 'OPEN', { voted: true }))];
    expect(shown(agenda)).toBe('b1');
    expect(shown(agenda, 'a')).toBe('a1');
  });

  it('leaves a closed case that was asked for once another vote opens', () => {
    const agenda = [item('a', 'DISCUSSED', ballot('a1', 'REVEALED', { voted: true })), item('b', 'IN_DISCUSSION', ballot('b1', 'OPEN'))];
    expect(shown(agenda, 'a')).toBe('b1');
  });

  it('stays on the case in discussion when its vote closes', () => {
    expect(shown([item('a', 'IN_DISCUSSION', ballot('a1', 'CLOSED'))])).toBe('a1');
  });

  it('is the last round of a case, never a voided one', () => {
    const first = ballot('a1', 'REVEALED');
    expect(shown([item('a', 'IN_DISCUSSION', first, ballot('a2', 'OPEN', { round: 2 }))])).toBe('a2');
    expect(shown([item('a', 'IN_DISCUSSION', first, ballot('a2', 'VOIDED', { round: 2 }))])).toBe('a1');
  });

  it('does not show the result of another case while a case without a vote is discussed', () => {
    expect(shown([item('a', 'DISCUSSED', ballot('a1', 'REVEALED')), item('b', 'IN_DISCUSSION')])).toBeNull();
    expect(shown([item('a', 'DISCUSSED', ballot('a1', 'REVEALED')), item('b', 'LISTED')])).toBe('a1');
    expect(shown([])).toBeNull();
  });

  it('prefers a ballot in which the person votes', () => {
    const agenda = [item('a', 'LISTED', ballot('a1', 'OPEN', { mine: false })), item('b', 'LISTED', ballot('b1', 'OPEN'))];
    expect(shown(agenda)).toBe('b1');
  });
});
