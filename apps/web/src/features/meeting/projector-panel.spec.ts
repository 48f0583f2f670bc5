import { momentOf, panelOf } from './projector-panel.js';

const item = (parts: Partial<Parameters<typeof panelOf>[0]> = {}) => ({
  state: 'IN_DISCUSSION' as const,
  ballots: [],
  signed: false,
  ...parts,
});

describe('what the room sees', () => {
  it('follows the case: question, vote, decision', () => {
    expect(panelOf(item())).toBe('QUESTION');
    for (const state of ['OPEN', 'CLOSED', 'REVEALED'] as const) expect(panelOf(item({ ballots: [{ round: 1, state }] }))).toBe('VOTE');
    expect(panelOf(item({ ballots: [{ round: 1, state: 'VOIDED' }] }))).toBe('QUESTION');
    expect(panelOf(item({ ballots: [{ round: 1, state: 'REVEALED' }], signed: true }))).toBe('DECISION');
  });

  it('is another moment with every step, and the same while nothing happens', () => {
    const moments = [
      momentOf('a', item()),
      momentOf('b', item()),
      momentOf('a', item({ ballots: [{ round: 1, state: 'OPEN' }] })),
      momentOf('a', item({ ballots: [{ round: 1, state: 'REVEALED' }] })),
      momentOf('a', item({ ballots: [{ round: 2, state: 'OPEN' }] })),
      momentOf('a', item({ ballots: [{ round: 1, state: 'REVEALED' }], signed: true })),
    ];
    expect(new Set(moments).size).toBe(moments.length);
    expect(momentOf('a', item())).toBe(momentOf('a', item()));
  });
});
