import fc from 'fast-check';
import { dailyLifeGrade, diarrhoeaGrade, hypertensionGrade, proteinuriaGrade, qtcGrade, weightLossGrade } from './ctcae.js';
import { type BloodPressureSituation, lenvatinibBloodPressureAction } from './lenvatinib-blood-pressure.js';
import { surgeryHoldWarnings } from './surgery-hold.js';

describe('CTCAE 5.0', () => {
  const pressure = (systolic: number | null, diastolic: number | null) =>
    hypertensionGrade({ systolic, diastolic, lifeThreatening: false }).grade;

  it.each([
    [119, 79, 0],
    [120, 79, 1],
    [119, 80, 1],
    [140, 80, 2],
    [135, 90, 2],
    [160, 70, 3],
    [130, 100, 3],
    [130, null, null],
    [null, 105, 3],
    [null, null, null],
  ])('hypertension of %p/%p is grade %p', (systolic, diastolic, grade) => {
    expect(pressure(systolic, diastolic)).toBe(grade);
  });

  it('only rises with the pressure', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 90, max: 220 }),
        fc.integer({ min: 50, max: 130 }),
        fc.integer({ min: 0, max: 40 }),
        (systolic, diastolic, more) => {
          expect(pressure(systolic + more, diastolic)).toBeGreaterThanOrEqual(pressure(systolic, diastolic) ?? Infinity);
        },
      ),
    );
  });

  it.each([
    [449, 0, false, 0, null],
    [450, 0, false, 1, null],
    [480, 0, false, 1, null],
    [481, 1, false, 2, null],
    [500, 1, false, 2, null],
    [501, 1, false, 2, 'NEEDS_SECOND_ECG'],
    [501, 2, false, 3, null],
    [520, 2, true, 4, null],
    [null, 0, false, null, null],
  ])('a QTc of %p ms on %p ECGs, arrhythmia %p, is grade %p', (averageMs, ecgsFrom501, seriousArrhythmia, grade, note) => {
    expect(qtcGrade({ averageMs, ecgsFrom501, seriousArrhythmia })).toMatchObject({ grade, note, version: '5.0' });
  });

  it('grades proteinuria, weight, stools and daily life', () => {
    expect([0.15, 0.16, 0.99, 1, 3.4, 3.5].map((grams) => proteinuriaGrade(grams, 0.15).grade)).toEqual([0, 1, 1, 2, 2, 3]);
    expect([4.9, 5, 9.99, 10, 19.9, 20].map((percent) => weightLossGrade(percent).grade)).toEqual([0, 1, 1, 2, 2, 3]);
    expect(weightLossGrade(6).basis).toBe('RECALLED');
    const stools = (extraStools: number | null, rest = {}) =>
      diarrhoeaGrade({ extraStools, hospitalised: false, lifeThreatening: false, ...rest }).grade;
    expect([0, 1, 3, 4, 6, 7, null].map((extra) => stools(extra))).toEqual([0, 1, 1, 2, 2, 3, null]);
    expect([stools(null, { hospitalised: true }), stools(1, { lifeThreatening: true })]).toEqual([3, 4]);
    expect(
      (['NONE', 'MINIMAL', 'INSTRUMENTAL', 'SELF_CARE', null] as const).map((impact) => dailyLifeGrade('FATIGUE', impact).grade),
    ).toEqual([0, 1, 2, 3, null]);
  });
});

describe('blood pressure under lenvatinib', () => {
  const situation: BloodPressureSituation = {
    systolic: 130,
    diastolic: 80,
    lifeThreatening: false,
    optimallyTreated: null,
    withheld: false,
    stableHours: null,
  };

  it.each<[Partial<BloodPressureSituation>, string]>([
    [{}, 'CONTINUE'],
    [{ systolic: 140 }, 'TREAT_AND_CONTINUE'],
    [{ diastolic: 90 }, 'TREAT_AND_CONTINUE'],
    [{ systolic: 160 }, 'INTENSIFY_AND_CLINICIAN_REVIEW'],
    [{ systolic: 160, optimallyTreated: true }, 'WITHHOLD'],
    [{ diastolic: 100, optimallyTreated: true }, 'WITHHOLD'],
    [{ systolic: null }, 'CANNOT_TELL'],
    [{ systolic: null, diastolic: 110, optimallyTreated: true }, 'WITHHOLD'],
    [{ withheld: true, systolic: 150, diastolic: 95, stableHours: 48 }, 'RESUME_REDUCED_DOSE'],
    [{ withheld: true, systolic: 151, diastolic: 95, stableHours: 48 }, 'KEEP_WITHHELD'],
    [{ withheld: true, systolic: 150, diastolic: 96, stableHours: 48 }, 'KEEP_WITHHELD'],
    [{ withheld: true, systolic: 150, diastolic: 95, stableHours: 47 }, 'KEEP_WITHHELD'],
    [{ withheld: true, systolic: 120, diastolic: 80, stableHours: null }, 'KEEP_WITHHELD'],
    [{ withheld: true, lifeThreatening: true }, 'DISCONTINUE_URGENT'],
  ])('with %o: %s', (rest, action) => {
    expect(lenvatinibBloodPressureAction({ ...situation, ...rest })).toBe(action);
  });
});

describe('holding lenvatinib around surgery', () => {
  it('warns below a week before and two weeks after, and when it is not known', () => {
    expect(surgeryHoldWarnings({ daysBefore: 7, daysAfter: 14, major: true })).toEqual([]);
    expect(surgeryHoldWarnings({ daysBefore: 6, daysAfter: 13, major: true })).toEqual([
      'PRE_OP_HOLD_LT_7_DAYS',
      'POST_OP_RESTART_LT_14_DAYS',
    ]);
    expect(surgeryHoldWarnings({ daysBefore: null, daysAfter: null, major: true })).toEqual([
      'PRE_OP_HOLD_NOT_KNOWN',
      'POST_OP_RESTART_NOT_KNOWN',
    ]);
    expect(surgeryHoldWarnings({ daysBefore: 8, daysAfter: 2, major: false })).toEqual([]);
  });
});
