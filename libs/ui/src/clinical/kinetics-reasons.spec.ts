import { textIn } from '../text.js';
import { kineticsReasons } from './kinetics-reasons.js';

const said = (given: Partial<Parameters<typeof kineticsReasons>[0]>) =>
  kineticsReasons({ reasons: [], used: [], excluded: [], ...given }, textIn('en'));

describe('why a doubling time cannot be told', () => {
  it('counts what is on record, and names what was left off', () => {
    const excluded = [
      { entryId: 'a', reason: 'STIMULATED' as const },
      { entryId: 'b', reason: 'STIMULATED' as const },
    ];
    expect(said({ reasons: ['TOO_FEW_VALUES'], used: ['c'], excluded })).toBe('3 of 4 values needed; left off: 2 taken under stimulation');
    expect(said({ reasons: ['TOO_FEW_AFTER_EXCLUSION'], used: ['c', 'd', 'e'], excluded: excluded.slice(0, 1) })).toBe(
      '3 of 4 values needed can be used; left off: 1 taken under stimulation',
    );
  });

  it('names every warning of a line, without what was left off', () => {
    const excluded = [{ entryId: 'a', reason: 'CENSORED' as const }];
    expect(said({ reasons: ['ASSAY_CHANGED', 'CENSORED_EXCLUDED'], excluded })).toBe(
      'the assay changed within the series; values below or above the limit were left out',
    );
  });
});
