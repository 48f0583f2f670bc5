import type { DayDate } from '../case-file/partial-date.js';
import type { Option, OptionDetails } from './option.js';

export const PATIENT_CHOICES = ['ACCEPTED', 'PARTLY', 'REFUSED', 'UNDECIDED'] as const;
export type PatientChoice = (typeof PATIENT_CHOICES)[number];

export const DEVIATION_REASONS = [
  'PATIENT_CHOICE',
  'CLINICAL_CHANGE',
  'NEW_RESULT',
  'TREATMENT_UNAVAILABLE',
  'TRIAL_INELIGIBLE',
  'PHYSICIAN_JUDGEMENT',
  'LOGISTICS_DELAY',
  'DIED',
  'LOST_TO_FOLLOW_UP',
] as const;
export type DeviationReason = (typeof DEVIATION_REASONS)[number];

export const TOLD_TOPICS = ['DIAGNOSIS', 'OPTIONS', 'BENEFITS_AND_RISKS', 'PROGNOSIS', 'SUPPORT', 'CONTACTS'] as const;
export type ToldTopic = (typeof TOLD_TOPICS)[number];

/** What the referring doctor plans and what the patient chose, two answers to one recommendation. */
export interface TreatmentDecisionContent {
  consultedOn: DayDate;
  told: ToldTopic[];
  plannedOption: Option;
  plannedDetails: OptionDetails;
  followsRecommendation: boolean;
  patientChoice: PatientChoice;
  patientChoiceRemark: string | null;
  /** Required when the plan differs from the recommendation or the patient did not accept. */
  deviationReason: DeviationReason | null;
  /** Required with PHYSICIAN_JUDGEMENT. */
  deviationRemark: string | null;
  plannedStart: DayDate | null;
}
