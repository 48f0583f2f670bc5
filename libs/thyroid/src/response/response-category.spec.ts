import { type ResponseInput, responseToTreatment, tshGoal } from './response-category.js';

const NEGATIVE: ResponseInput = {
  nonStimulatedTg: { comparator: 'EQUAL', value: 0.1 },
  stimulatedTg: null,
  antibodies: 'UNDETECTABLE',
  imaging: 'NEGATIVE',
};
const respond = (rest: Partial<ResponseInput>) => responseToTreatment({ ...NEGATIVE, ...rest });
const tg = (value: number, comparator: 'EQUAL' | 'BELOW' | 'ABOVE' = 'EQUAL') => ({ comparator, value });

describe('response to treatment, ATA 2025', () => {
  it.each<[string, Partial<ResponseInput>, string]>([
    ['all clear', {}, 'EXCELLENT'],
    ['Tg 0.2', { nonStimulatedTg: tg(0.2) }, 'INDETERMINATE'],
    ['Tg 1', { nonStimulatedTg: tg(1) }, 'INDETERMINATE'],
    ['Tg 1.1', { nonStimulatedTg: tg(1.1) }, 'BIOCHEMICAL_INCOMPLETE'],
    ['Tg <0.2', { nonStimulatedTg: tg(0.2, 'BELOW') }, 'EXCELLENT'],
    ['Tg <0.9', { nonStimulatedTg: tg(0.9, 'BELOW') }, 'CANNOT_TELL'],
    ['Tg >300', { nonStimulatedTg: tg(300, 'ABOVE') }, 'BIOCHEMICAL_INCOMPLETE'],
    ['stimulated 11', { stimulatedTg: tg(11) }, 'BIOCHEMICAL_INCOMPLETE'],
    ['stimulated 5', { nonStimulatedTg: null, stimulatedTg: tg(5) }, 'INDETERMINATE'],
    ['antibodies rising', { antibodies: 'RISING' }, 'BIOCHEMICAL_INCOMPLETE'],
    ['antibodies declining', { antibodies: 'DECLINING' }, 'INDETERMINATE'],
    ['antibodies unknown', { antibodies: null }, 'CANNOT_TELL'],
    ['no Tg', { nonStimulatedTg: null }, 'CANNOT_TELL'],
    ['no imaging', { imaging: null }, 'CANNOT_TELL'],
    ['no imaging and a high Tg', { imaging: null, nonStimulatedTg: tg(5) }, 'CANNOT_TELL'],
    ['nonspecific imaging', { imaging: 'NONSPECIFIC' }, 'INDETERMINATE'],
    ['structural disease', { imaging: 'STRUCTURAL', nonStimulatedTg: null, antibodies: null }, 'STRUCTURAL_INCOMPLETE'],
  ])('%s: %s', (_, rest, response) => {
    expect(respond(rest)).toBe(response);
  });

  it('has its own limits without radioiodine', () => {
    expect(responseToTreatment({ ...NEGATIVE, nonStimulatedTg: tg(2.4) }, 'THYROIDECTOMY_ALONE')).toBe('EXCELLENT');
    expect(responseToTreatment({ ...NEGATIVE, nonStimulatedTg: tg(5.1) }, 'THYROIDECTOMY_ALONE')).toBe('BIOCHEMICAL_INCOMPLETE');
  });

  it('names a TSH goal, never a number', () => {
    expect(tshGoal('EXCELLENT')).toBe('WITHIN_REFERENCE_RANGE');
    expect(tshGoal('STRUCTURAL_INCOMPLETE')).toBe('BELOW_REFERENCE_RANGE');
    expect(tshGoal('CANNOT_TELL')).toBe('CANNOT_TELL');
  });
});
