export const BLOOD_PRESSURE_ACTIONS = [
  'CONTINUE',
  'TREAT_AND_CONTINUE',
  'INTENSIFY_AND_CLINICIAN_REVIEW',
  'WITHHOLD',
  'KEEP_WITHHELD',
  'RESUME_REDUCED_DOSE',
  'DISCONTINUE_URGENT',
  'CANNOT_TELL',
] as const;
export type BloodPressureAction = (typeof BLOOD_PRESSURE_ACTIONS)[number];

export interface BloodPressureSituation {
  /** mmHg. */
  systolic: number | null;
  diastolic: number | null;
  lifeThreatening: boolean;
  /** Whether the blood pressure is already treated as well as it can be. */
  optimallyTreated: boolean | null;
  withheld: boolean;
  /** Hours on an unchanged antihypertensive treatment. */
  stableHours: number | null;
}

/** The drug may be resumed, at a lower dose, at or below 150/95 mmHg after 48 h of unchanged treatment. */
const RESUME = { systolic: 150, diastolic: 95, stableHours: 48 };

/**
 * What the lenvatinib SmPC (EMA, 2024) says to do at a blood pressure: treat and go on from 140/90, withhold from 160/100 in
 * spite of optimal treatment, resume reduced at or below 150/95, stop for good when it threatens life. The label does not
 * say what to do at 160/100 before the treatment is optimal: then a clinician decides.
 */
export function lenvatinibBloodPressureAction(situation: BloodPressureSituation): BloodPressureAction {
  const { systolic, diastolic, withheld } = situation;
  if (situation.lifeThreatening) return 'DISCONTINUE_URGENT';
  if (withheld) return mayResume(situation) ? 'RESUME_REDUCED_DOSE' : 'KEEP_WITHHELD';
  if (isFrom(systolic, 160) || isFrom(diastolic, 100))
    return situation.optimallyTreated === true ? 'WITHHOLD' : 'INTENSIFY_AND_CLINICIAN_REVIEW';
  if (systolic === null || diastolic === null) return 'CANNOT_TELL';
  return systolic >= 140 || diastolic >= 90 ? 'TREAT_AND_CONTINUE' : 'CONTINUE';
}

function mayResume({ systolic, diastolic, stableHours }: BloodPressureSituation): boolean {
  if (systolic === null || diastolic === null || stableHours === null) return false;
  return systolic <= RESUME.systolic && diastolic <= RESUME.diastolic && stableHours >= RESUME.stableHours;
}

function isFrom(value: number | null, limit: number): boolean {
  return value !== null && value >= limit;
}
