import type { Option, Specialty } from '@consilium/tumour-board';
import { movesBetween } from './moves-between.js';

const vote = (specialty: Specialty, ...options: Option[]) => ({
  specialty,
  kind: 'CHOICE' as const,
  choices: options.map((option, index) => ({ rank: index + 1, option })),
});

describe('who moved between two rounds', () => {
  it('is said by specialty', () => {
    expect(
      movesBetween(
        [vote('SURGERY', 'SURGERY'), vote('RADIOLOGY', 'MONITORING')],
        [vote('SURGERY', 'TRIAL'), vote('RADIOLOGY', 'MONITORING')],
      ),
    ).toEqual([{ specialty: 'SURGERY', from: 'SURGERY', to: 'TRIAL' }]);
  });

  it('is not guessed where a specialty has two voices', () => {
    const before = [vote('ENDOCRINOLOGY', 'MONITORING'), vote('ENDOCRINOLOGY', 'SURGERY')];
    expect(movesBetween(before, [vote('ENDOCRINOLOGY', 'SURGERY'), vote('ENDOCRINOLOGY', 'TRIAL')])).toEqual([]);
    expect(movesBetween(before, [vote('ENDOCRINOLOGY', 'TRIAL')])).toEqual([]);
  });

  it('is about first choices only', () => {
    expect(movesBetween([vote('SURGERY', 'SURGERY', 'TRIAL')], [vote('SURGERY', 'SURGERY', 'MONITORING')])).toEqual([]);
    expect(movesBetween([{ ...vote('SURGERY'), kind: 'ABSTAIN' }], [vote('SURGERY', 'SURGERY')])).toEqual([]);
  });
});
