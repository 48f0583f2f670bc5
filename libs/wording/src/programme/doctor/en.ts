import type { UpdateReason } from '../programme-input.js';
import type { ScheduleCode } from '../programme-input.js';

/** What every doctor's page says, whatever the plan. */
export const en = {
  title: 'Care programme: page for the doctor',
  name: 'Patient',
  born: 'Born',
  synthetic: 'Demonstration',
  syntheticValue: 'synthetic patient',

  recommendation: 'Recommendation',
  signed: '{board}, meeting of {meeting}. Signed by {signer} on {signed}, version {version}.',
  adviceOnly: 'ADVICE, NOT QUORATE: the quorum was not reached. The case must come back to the board.',

  diagnosis: 'Diagnosis as used by the board',
  histology: 'Histology',
  stage: 'TNM at diagnosis',
  phase: 'Extent',
  performance: 'Performance status',
  performanceValue: 'ECOG {value} ({date})',
  cumulative: 'Cumulative radioiodine',
  question: 'Question',
  unknown: 'not known',

  options: 'Options considered',
  trialPreferred: 'in a trial if possible',
  why: 'Why: {rationale}',
  guideline: 'Guideline: {relation}',
  trialConsidered: 'Trial considered: {answer}',
  yes: 'yes',
  no: 'no',

  plan: 'Plan',
  planned: 'Planned',
  start: 'Start',
  dose: 'Starting dose (the prescriber decides)',
  every: ({ months }: { months: number }) => (months === 1 ? 'every month' : `every ${months} months`),
  dates: 'Dates',
  noDates: 'no dates set',
  moreDates: '+ {count} until {date}',
  monitoring: 'Monitoring',
  source: 'Source: {source}',

  actions: 'Your actions',
  owner: '{description} ({owner})',
  acknowledge: 'Confirm that you have received this programme',

  sideEffects: 'What to expect, and when to call',
  effect: 'Finding',
  threshold: 'What to do',

  patient: 'What the patient was told and chose',
  consulted: 'Consultation of {date}: {choice}.',
  told: 'Told about: {topics}.',
  toldNothing: 'What the patient was told was not recorded.',
  deviation: 'The plan differs from the recommendation: {reason}.',
  choiceReason: 'Why not all of it: {reason}.',
  remark: 'Patient: {remark}',

  contacts: 'Contacts',
  day: 'By day',
  night: 'Nights and weekends',
  nurse: 'Nurse',
  doctor: 'Doctor',

  openQuestions: 'Open questions and dissent',
  nothingOpen: 'None recorded.',
  dissent: 'Dissent: {dissent}',
  trialReason: 'Trial: {reason}',

  nextDate: 'Next date',
  next: '{day}: {what}',
  noNext: 'No date is set yet.',
  changed: 'Version {version} replaces version {previous} of {date}: {reason}.',

  footerVersion: 'Care programme, version {version} of {date}',
  footerContent: 'Content {hash}',
  pageOf: 'Page {page} of {pages}',
  superseded: 'Superseded: a newer version has replaced this document.',
  intendedUse:
    'Written and approved by the doctors named here. Made with Consilium, which documents tumour-board meetings and does not replace clinical judgement; it is not a medical device.',
} as const;

export const schedule: Record<ScheduleCode, string> = {
  START_OF_TREATMENT: 'start of treatment',
  CONTROL: 'control',
  CLINIC_VISIT: 'clinic visit',
  SAFETY_VISIT: 'safety visit',
  BLOOD_PRESSURE: 'blood pressure',
  BLOOD_TEST: 'blood test',
  TUMOUR_MARKERS: 'Tg, TgAb, TSH',
  LIVER_FUNCTION: 'ALT, AST',
  CALCIUM: 'calcium',
  CALCIUM_AND_POTASSIUM: 'calcium, potassium',
  TSH: 'TSH',
  URINE_PROTEIN: 'urine protein',
  ECG: 'ECG',
  IMAGING: 'imaging',
  NECK_ULTRASOUND: 'neck ultrasound',
  CT: 'CT',
  MRI: 'MRI',
  FDG_PET: 'FDG-PET',
  BONE_SCAN: 'bone scan',
  RADIOIODINE_SCAN: 'radioiodine scan',
  DENTAL_CHECK: 'dental check',
  BOARD_REVIEW: 'board review',
};

export const update: Record<UpdateReason, string> = {
  RELAPSE: 'relapse',
  PROGRESSION: 'progression',
  TREATMENT_REFUSAL: 'treatment declined',
  PALLIATIVE_DECISION: 'palliative decision',
  THERAPEUTIC_WINDOW: 'therapeutic window',
  TREATMENT_READJUSTMENT: 'treatment adjusted',
  SUPPORTIVE_CARE_READJUSTMENT: 'supportive care adjusted',
  ADMINISTRATIVE: 'administrative correction',
  CALENDAR: 'dates changed',
  OTHER: 'other reason',
};
