import { caseFile, laboratory, report } from '../testing/case-file.js';
import { contrastWashout, washoutBefore } from './contrast-washout.js';
import { preparationQuality } from './preparation.js';

describe('contrast wash-out', () => {
  it.each([
    [0, null, 'LIKELY_CONTAMINATED'],
    [42, null, 'LIKELY_CONTAMINATED'],
    [43, null, 'BORDERLINE'],
    [74, null, 'BORDERLINE'],
    [75, null, 'ACCEPTABLE'],
    [null, null, 'NOT_KNOWN'],
    [5, 'NORMAL', 'ACCEPTABLE'],
    [200, 'RAISED', 'LIKELY_CONTAMINATED'],
  ] as const)('after %p days with urinary iodine %p is %s', (days, urinary, state) => {
    expect(contrastWashout(days, urinary)).toBe(state);
  });

  const ct = (performedOn: string, iodinatedContrast: boolean | null = true) =>
    report(`ct-${performedOn}`, { modality: 'CT', performedOn, iodinatedContrast });
  const urine = (takenOn: string, value: number, upperLimit: number | null = 200, comparator: 'EQUAL' | 'BELOW' | 'ABOVE' = 'EQUAL') =>
    laboratory(`urine-${takenOn}`, { analyte: 'URINARY_IODINE', takenOn, result: { comparator, value }, unit: 'µg/L', upperLimit });

  it('counts from the latest contrast before the activity', () => {
    expect(washoutBefore(caseFile({ reports: [ct('2024-01-01'), ct('2024-03-01')] }), '2024-04-01')).toBe('LIKELY_CONTAMINATED');
    expect(washoutBefore(caseFile({ reports: [ct('2024-01-01'), ct('2024-05-01')] }), '2024-04-01')).toBe('ACCEPTABLE');
    expect(washoutBefore(caseFile({ reports: [ct('2024-03-01', false), ct('2024-03-02', null)] }), '2024-04-01')).toBe('NOT_KNOWN');
    expect(washoutBefore(caseFile({ reports: [ct('2024-03-01')] }), null)).toBe('NOT_KNOWN');
  });

  it('takes the fewest days that imprecise dates allow', () => {
    expect(washoutBefore(caseFile({ reports: [ct('2024-02')] }), '2024-04-01')).toBe('LIKELY_CONTAMINATED');
  });

  it.each([
    [urine('2024-03-20', 150), 'ACCEPTABLE'],
    [urine('2024-03-20', 250), 'LIKELY_CONTAMINATED'],
    [urine('2024-03-20', 150, null), 'LIKELY_CONTAMINATED'],
    [urine('2024-02-20', 150), 'LIKELY_CONTAMINATED'],
    [urine('2024-04-20', 150), 'LIKELY_CONTAMINATED'],
    [urine('2024-03-20', 100, 200, 'BELOW'), 'ACCEPTABLE'],
    [urine('2024-03-20', 100, 200, 'ABOVE'), 'LIKELY_CONTAMINATED'],
  ])('lets a urinary iodine of the last month override the days (%#)', (measured, state) => {
    expect(washoutBefore(caseFile({ reports: [ct('2024-03-10')], laboratory: [measured] }), '2024-04-01')).toBe(state);
  });
});

describe('preparation', () => {
  it.each([
    ['RH_TSH', null, 'ADEQUATE'],
    ['RH_TSH', 5, 'ADEQUATE'],
    ['WITHDRAWAL', 30, 'ADEQUATE'],
    ['WITHDRAWAL', 29.9, 'INADEQUATE'],
    ['WITHDRAWAL', null, 'NOT_KNOWN'],
    ['NONE', null, 'INADEQUATE'],
    ['NONE', 60, 'ADEQUATE'],
    [null, null, 'NOT_KNOWN'],
    [null, 12, 'INADEQUATE'],
  ] as const)('by %p with TSH %p is %s', (preparation, tshAtActivity, quality) => {
    expect(preparationQuality({ preparation, tshAtActivity })).toBe(quality);
  });
});
