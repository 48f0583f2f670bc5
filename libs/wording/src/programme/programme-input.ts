import { PROGRAMME_UPDATE_REASONS } from '@consilium/tumour-board';
import type {
  Activity,
  DayDate,
  Histology,
  PartialDate,
  ProgrammeUpdateReason,
  RecommendationContent,
  Standing,
  TreatmentDecisionContent,
} from '@consilium/tumour-board';
import type { Language } from '../catalogue/language.js';

/** Why a programme was written anew: the list of the core, under the name that this library gives it. */
export const UPDATE_REASONS = PROGRAMME_UPDATE_REASONS;
export type UpdateReason = ProgrammeUpdateReason;

/** What can stand in the calendar. Anything else is written in words. */
export const SCHEDULE_CODES = [
  'START_OF_TREATMENT',
  'CONTROL',
  'CLINIC_VISIT',
  'SAFETY_VISIT',
  'BLOOD_PRESSURE',
  'BLOOD_TEST',
  'TUMOUR_MARKERS',
  'LIVER_FUNCTION',
  'CALCIUM',
  'CALCIUM_AND_POTASSIUM',
  'TSH',
  'URINE_PROTEIN',
  'ECG',
  'IMAGING',
  'NECK_ULTRASOUND',
  'CT',
  'MRI',
  'FDG_PET',
  'BONE_SCAN',
  'RADIOIODINE_SCAN',
  'DENTAL_CHECK',
  'BOARD_REVIEW',
] as const;
export type ScheduleCode = (typeof SCHEDULE_CODES)[number];

/** One dated thing to do. A code unknown here is shown to doctors as it is, and to patients as an appointment. */
export interface ScheduleEntry {
  on: DayDate;
  what: { code: ScheduleCode | (string & {}) } | { text: string };
}

/** Whom the patient and the doctors can call. `null` is written as "not known": no number is ever made up. */
export interface ProgrammeContacts {
  /** Whom the day number reaches: "Thyroid clinic, St Anna Hospital". */
  dayName: string;
  dayPhone: string | null;
  nightPhone: string | null;
  nurse: string | null;
  doctor: string;
}

/** The case as the board used it. */
export interface ProgrammeCaseSummary {
  question: string | null;
  histology: Histology | null;
  histologyDetail: string | null;
  t: string | null;
  n: string | null;
  m: string | null;
  tnmVersion: string | null;
  phase: 'LOCOREGIONAL' | 'METASTATIC' | null;
  ecog: { value: number; assessedOn: PartialDate } | null;
  /** Sum of the radioiodine given so far; `null`: cannot be told. */
  cumulativeActivity: Activity | null;
}

/** Everything that a programme is made of. Two equal inputs give two equal documents. */
export interface ProgrammeInput {
  language: Language;
  patient: { name: string; birthDate: DayDate; identifiers: { system: string; value: string }[]; synthetic: boolean };
  boardName: string;
  meetingDate: DayDate;
  recommendation: { content: RecommendationContent; standing: Standing; version: number; signedBy: string; signedOn: DayDate };
  decision: TreatmentDecisionContent;
  caseSummary: ProgrammeCaseSummary;
  /** Names of drugs by the codes of the tumour pack; a drug without a name here is written as its code to doctors only. */
  drugNames: Record<string, string>;
  contacts: ProgrammeContacts;
  schedule: ScheduleEntry[];
  generatedOn: DayDate;
  version: number;
  /** What replaced which version, and why; `null` for a first version. */
  update: { previousVersion: number; previousGeneratedOn: DayDate; reason: UpdateReason; remark: string | null } | null;
}
