import { nextLowerDose, doseLevels } from './dose-level.js';
import { parseDose } from './dose.js';
import { findDrug, THYROID_DRUGS } from './drugs.js';

describe('doses', () => {
  it.each([
    ['24 mg qd', { milligrams: 24, timesPerDay: 1, milligramsPerDay: 24 }],
    ['400 mg bid', { milligrams: 400, timesPerDay: 2, milligramsPerDay: 800 }],
    ['7,5mg twice daily', { milligrams: 7.5, timesPerDay: 2, milligramsPerDay: 15 }],
    ['600 mg/day', { milligrams: 600, timesPerDay: 1, milligramsPerDay: 600 }],
    [' 20 MG / jour ', { milligrams: 20, timesPerDay: 1, milligramsPerDay: 20 }],
    ['1.25 mg once daily', { milligrams: 1.25, timesPerDay: 1, milligramsPerDay: 1.25 }],
    ['200 mg twice a day', { milligrams: 200, timesPerDay: 2, milligramsPerDay: 400 }],
    ['about 24 mg qd', null],
    ['24 mg qd or less', null],
    ['24 mg /x/day', null],
    ['24 mg', null],
    ['24', null],
    ['0 mg qd', null],
    ['24 µg qd', null],
  ])('%s is read as %o', (text, dose) => {
    expect(parseDose(text)).toEqual(dose);
  });

  it.each([
    ['LENVATINIB', '24 mg qd', null, { kind: 'LOWER', dose: '20 mg qd' }],
    ['lenvatinib', '10 mg/day', null, { kind: 'CLINICIAN_DECIDES' }],
    ['LENVATINIB', '18 mg qd', null, { kind: 'NOT_A_LEVEL' }],
    ['SORAFENIB', '400 mg bid', null, { kind: 'LOWER', dose: '600 mg/day' }],
    ['SELPERCATINIB', '160 mg bid', 50, { kind: 'LOWER', dose: '120 mg bid' }],
    ['SELPERCATINIB', '160 mg bid', 49, { kind: 'NOT_A_LEVEL' }],
    ['SELPERCATINIB', '120 mg bid', 49, { kind: 'LOWER', dose: '80 mg bid' }],
    ['SELPERCATINIB', '160 mg bid', null, { kind: 'WEIGHT_NOT_KNOWN' }],
    ['SELPERCATINIB', '40 mg bid', 70, { kind: 'CLINICIAN_DECIDES' }],
    ['SELPERCATINIB', '160 mg bid', 49.9, { kind: 'NOT_A_LEVEL' }],
    ['LENVATINIB', '24 mg', null, { kind: 'NOT_A_LEVEL' }],
    ['SORAFENIB', '800 mg qd', null, { kind: 'NOT_A_LEVEL' }],
    ['SORAFENIB', '400 mg qd', null, { kind: 'NOT_A_LEVEL' }],
    ['ENTRECTINIB', '600 mg qd', null, { kind: 'NOT_A_LEVEL' }],
    ['ASPIRIN', '100 mg qd', null, { kind: 'NOT_A_LEVEL' }],
  ] as const)('below %s %s at %p kg comes %o', (drug, current, kilograms, next) => {
    expect(nextLowerDose(drug, current, kilograms)).toEqual(next);
  });

  it.each([
    ['LENVATINIB', null, ['24 mg qd', '20 mg qd', '14 mg qd', '10 mg qd']],
    ['SORAFENIB', null, ['400 mg bid', '600 mg/day', '200 mg bid', '200 mg qd']],
    ['CABOZANTINIB', null, ['60 mg qd', '40 mg qd', '20 mg qd']],
    ['SELPERCATINIB', 50, ['160 mg bid', '120 mg bid', '80 mg bid', '40 mg bid']],
    ['SELPERCATINIB', 49.9, ['120 mg bid', '80 mg bid', '40 mg bid']],
    ['SELPERCATINIB', null, null],
    ['LAROTRECTINIB', null, ['100 mg bid', '75 mg bid', '50 mg bid', '100 mg qd']],
    ['PRALSETINIB', null, ['400 mg qd']],
    ['ENTRECTINIB', 70, null],
    ['DABRAFENIB_TRAMETINIB', 70, null],
  ] as const)('of %s at %p kg are those of the label', (drug, kilograms, levels) => {
    expect(doseLevels(drug, kilograms)).toEqual(levels);
  });

  it('are readable and descend in every drug that has any', () => {
    for (const { code } of THYROID_DRUGS) {
      const daily = (doseLevels(code, 70) ?? []).map((level) => parseDose(level)?.milligramsPerDay ?? Number.NaN);
      expect(daily).toEqual([...daily].sort((a, b) => b - a));
    }
  });

  it('are never computed from what is only recalled', () => {
    expect(findDrug('dabrafenib + trametinib')?.code).toBe('DABRAFENIB_TRAMETINIB');
    expect(findDrug('DABRAFENIB_TRAMETINIB')?.name).toBe('dabrafenib + trametinib');
    expect(findDrug(' Lenvatinib ')?.code).toBe('LENVATINIB');
    expect(findDrug('lenva')).toBeNull();
    expect(findDrug('Entrectinib')).toMatchObject({ startingDose: '', doseLevels: [] });
    for (const { verify, startingDose } of THYROID_DRUGS)
      if (verify.some(({ code }) => code === 'STARTING_DOSE')) expect(startingDose).toBe('');
  });
});
