import type { CaseFile, CaseFileSection, DayDate } from '@consilium/tumour-board';

/**
 * `PRESENT` and `ABSENT` are proved by the case file. `TO_JUDGE`: something is on record that a doctor has to read.
 * `NOT_KNOWN`: nothing is on record, which is never "no risk".
 */
export const PRECAUTION_STATES = ['PRESENT', 'TO_JUDGE', 'NOT_KNOWN', 'ABSENT'] as const;
export type PrecautionState = (typeof PRECAUTION_STATES)[number];

export const PRECAUTION_CODES = [
  'AIRWAY_OR_OESOPHAGUS_THREATENED',
  'MAJOR_VESSEL_THREATENED',
  'PRIOR_NECK_RADIOTHERAPY',
  'BRAIN_METASTASES',
  'RECENT_SURGERY',
  'BLOOD_PRESSURE_RAISED',
  'QTC_PROLONGED',
  'PROTEINURIA',
  'CALCIUM_TO_CHECK',
  'ARTERIAL_OR_CARDIAC_HISTORY',
  'ANTIRESORPTIVE_DENTAL_CHECK',
  'LIVER_ENZYMES_RAISED',
  'BODY_WEIGHT_UNDER_50_KG',
  'MOLECULAR_TARGET_NOT_SHOWN',
  'DRUG_INTERACTION',
  'SPINAL_CORD_THREATENED',
  'FRACTURE_RISK',
  'SEVERAL_BONE_METASTASES_CONSIDER_ANTIRESORPTIVE',
  'ANTIANGIOGENIC_RUNNING_HOLD_AROUND_SURGERY',
  'IODINATED_CONTRAST_RECENT',
  'REFRACTORY_BY_SOME_DEFINITION',
] as const;
export type PrecautionCode = (typeof PRECAUTION_CODES)[number];

/** The entry of the case file that a precaution rests on, with the words or numbers to show. */
export interface PrecautionProof {
  section: CaseFileSection;
  entryId: string | null;
  values: Record<string, string | number>;
}

export interface PrecautionFinding {
  state: PrecautionState;
  because: PrecautionProof[];
}

export type PrecautionCheck = (file: CaseFile, now: DayDate) => PrecautionFinding;

export const notKnown: PrecautionFinding = { state: 'NOT_KNOWN', because: [] };
