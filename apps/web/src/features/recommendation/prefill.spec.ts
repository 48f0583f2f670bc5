import { NO_DETAILS, type Option, type OptionDetails } from '@consilium/tumour-board';
import { lastRevealed, prefillOptions } from './prefill.js';

const vote = (option: Option, details: Partial<OptionDetails> = {}, trialPreferred = false) => ({
  kind: 'CHOICE',
  choices: [{ rank: 1, option, details: { ...NO_DETAILS, ...details }, trialPreferred }],
});
const ballot = (plurality: Option[], votes: ReturnType<typeof vote>[], round = 1, state = 'REVEALED') => ({
  round,
  state,
  votes,
  tally: { plurality, options: plurality.map((option) => ({ option, first: votes.length, trialPreferred: 0 })) },
});

describe('what the wording begins with', () => {
  it('takes the last revealed round, never one that is sealed', () => {
    const rounds = [ballot(['SURGERY'], [], 1), ballot(['MONITORING'], [], 2), ballot(['TRIAL'], [], 3, 'CLOSED')];
    expect(lastRevealed(rounds)?.round).toBe(2);
    expect(lastRevealed([])).toBeNull();
  });

  it('takes the plurality with the details that most of its voters gave', () => {
    const lenvatinib = { drug: 'LENVATINIB', startingDose: '24 mg qd' };
    const lower = { drug: 'LENVATINIB', startingDose: '14 mg qd' };
    const votes = [
      vote('TARGETED_THERAPY', lower),
      vote('TARGETED_THERAPY', { ...lenvatinib, remark: 'soon' }),
      vote('TARGETED_THERAPY', lenvatinib),
      vote('SURGERY', { site: 'neck' }),
    ];
    expect(prefillOptions(ballot(['TARGETED_THERAPY'], votes))).toEqual([
      { rank: 1, option: 'TARGETED_THERAPY', details: { ...NO_DETAILS, ...lenvatinib }, trialPreferred: false },
    ]);
  });

  it('lists options that are level one after the other', () => {
    const votes = [vote('MONITORING', { intervalMonths: 6 }), vote('SURGERY', { site: 'neck' })];
    const options = prefillOptions(ballot(['MONITORING', 'SURGERY'], votes));
    expect(options.map(({ rank, option }) => [rank, option])).toEqual([
      [1, 'MONITORING'],
      [2, 'SURGERY'],
    ]);
  });

  it('prefers a trial when more than half of the voters for the option did', () => {
    const votes = [vote('TARGETED_THERAPY', {}, true), vote('TARGETED_THERAPY', {}, true), vote('TARGETED_THERAPY')];
    expect(prefillOptions(ballot(['TARGETED_THERAPY'], votes))[0]?.trialPreferred).toBe(true);
    expect(prefillOptions(ballot(['TARGETED_THERAPY'], votes.slice(1)))[0]?.trialPreferred).toBe(false);
  });

  it('begins with nothing without a vote', () => expect(prefillOptions(null)).toEqual([]));
});
