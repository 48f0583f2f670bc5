import type { Basis } from '../drugs/drug.js';

/** Version that the grades below follow. Version 6 exists: a stored grade keeps the version it was given by. */
export const CTCAE_VERSION = '5.0';

/**
 * A grade with the version it was given by. `grade` is `null` when it cannot be told; `NEEDS_SECOND_ECG`: 2, or 3 once a
 * second ECG confirms it. `basis` says whether the wording was read or is only recalled ("verify").
 */
export interface CtcaeGrade {
  term: CtcaeTerm;
  version: string;
  grade: 0 | 1 | 2 | 3 | 4 | null;
  note: 'NEEDS_SECOND_ECG' | null;
  basis: Basis;
}
export const CTCAE_TERMS = [
  'HYPERTENSION',
  'QTC_PROLONGED',
  'PROTEINURIA',
  'WEIGHT_LOSS',
  'DIARRHOEA',
  'FATIGUE',
  'HAND_FOOT_SYNDROME',
] as const;
export type CtcaeTerm = (typeof CTCAE_TERMS)[number];

/**
 * Hypertension of an adult by its numbers in mmHg; the worse of the two decides. How intensively it is treated can raise the
 * grade, which a doctor adds.
 *
 * @example hypertensionGrade({ systolic: 135, diastolic: 90, lifeThreatening: false }).grade // → 2
 */
export function hypertensionGrade(pressure: { systolic: number | null; diastolic: number | null; lifeThreatening: boolean }): CtcaeGrade {
  if (pressure.lifeThreatening) return graded('HYPERTENSION', 4);
  const systolic = step(pressure.systolic, [120, 140, 160]);
  const diastolic = step(pressure.diastolic, [80, 90, 100]);
  if (systolic === 3 || diastolic === 3) return graded('HYPERTENSION', 3);
  return graded('HYPERTENSION', systolic === null || diastolic === null ? null : worse(systolic, diastolic));
}

/**
 * QTc prolongation from the average QTc in ms. From 501 ms on, grade 3 needs two ECGs.
 *
 * @example qtcGrade({ averageMs: 501, ecgsFrom501: 1, seriousArrhythmia: false }) // grade 2, NEEDS_SECOND_ECG
 */
export function qtcGrade({
  averageMs,
  ecgsFrom501,
  seriousArrhythmia,
}: {
  averageMs: number | null;
  ecgsFrom501: number | null;
  seriousArrhythmia: boolean;
}): CtcaeGrade {
  if (averageMs === null) return graded('QTC_PROLONGED', null);
  if (seriousArrhythmia && averageMs >= 450) return graded('QTC_PROLONGED', 4);
  if (averageMs > 500)
    return (ecgsFrom501 ?? 0) >= 2 ? graded('QTC_PROLONGED', 3) : { ...graded('QTC_PROLONGED', 2), note: 'NEEDS_SECOND_ECG' };
  return graded('QTC_PROLONGED', averageMs > 480 ? 2 : averageMs >= 450 ? 1 : 0);
}

/**
 * Proteinuria from grams in 24 h.
 *
 * @param upperLimitGrams of normal; below it there is none
 */
export function proteinuriaGrade(gramsPer24Hours: number | null, upperLimitGrams: number): CtcaeGrade {
  const grade =
    gramsPer24Hours === null ? null : gramsPer24Hours <= upperLimitGrams ? 0 : gramsPer24Hours >= 3.5 ? 3 : gramsPer24Hours >= 1 ? 2 : 1;
  return { ...graded('PROTEINURIA', grade), basis: 'SECONDARY' };
}

/** Weight loss in per cent of the baseline. Limits recalled, to be verified. */
export function weightLossGrade(percent: number | null): CtcaeGrade {
  return { ...graded('WEIGHT_LOSS', step(percent, [5, 10, 20])), basis: 'RECALLED' };
}

/** Diarrhoea from stools a day over the baseline, without a stoma. */
export function diarrhoeaGrade({
  extraStools,
  hospitalised,
  lifeThreatening,
}: {
  extraStools: number | null;
  hospitalised: boolean;
  lifeThreatening: boolean;
}): CtcaeGrade {
  if (lifeThreatening) return graded('DIARRHOEA', 4);
  if (hospitalised) return graded('DIARRHOEA', 3);
  return graded('DIARRHOEA', step(extraStools, [1, 4, 7]));
}

export const DAILY_LIFE_IMPACTS = ['NONE', 'MINIMAL', 'INSTRUMENTAL', 'SELF_CARE'] as const;
export type DailyLifeImpact = (typeof DAILY_LIFE_IMPACTS)[number];

/**
 * Fatigue and hand-foot syndrome from what they keep the patient from: nothing yet (relieved by rest; skin changes without
 * pain), shopping and housekeeping (instrumental), or washing and dressing (self-care).
 */
export function dailyLifeGrade(term: 'FATIGUE' | 'HAND_FOOT_SYNDROME', impact: DailyLifeImpact | null): CtcaeGrade {
  const grades = { NONE: 0, MINIMAL: 1, INSTRUMENTAL: 2, SELF_CARE: 3 } as const;
  return graded(term, impact === null ? null : grades[impact]);
}

type Grade = 0 | 1 | 2 | 3;

function step(value: number | null, [one, two, three]: readonly [number, number, number]): Grade | null {
  if (value === null) return null;
  return value >= three ? 3 : value >= two ? 2 : value >= one ? 1 : 0;
}

const worse = (a: Grade, b: Grade): Grade => (a > b ? a : b);

function graded(term: CtcaeTerm, grade: CtcaeGrade['grade']): CtcaeGrade {
  return { term, version: CTCAE_VERSION, grade, note: null, basis: 'READ' };
}
