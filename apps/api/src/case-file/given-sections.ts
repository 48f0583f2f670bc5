import {
  CASE_FILE_SECTIONS,
  type CaseFile,
  type Diagnosis,
  emptyCaseFile,
  type LabResult,
  type Lesion,
  type Measurement,
  type Medicine,
  type MolecularFinding,
  type DiseaseStatus,
  type PatientVoice,
  type Referral,
  type Report,
  type Treatment,
  type Uptake,
} from '@consilium/tumour-board';
import type { AmendCaseFileInput } from './case-file.input.js';

/** Fields that a client may leave out of an entry; left out is not known, as `null` is. */
const OPTIONAL = {
  treatments: [
    ...(['startedOn', 'endedOn', 'description', 'site', 'intent', 'purpose', 'activity', 'preparation', 'tshAtActivity'] as const),
    ...(['doseGray', 'fractions', 'technique', 'drug', 'dose', 'stopReason', 'bestResponse'] as const),
  ] satisfies (keyof Treatment)[],
  laboratory: ['name', 'assay', 'laboratory', 'tshState', 'upperLimit'] satisfies (keyof LabResult)[],
  reports: [
    ...(['modality', 'performedOn', 'author', 'organisation', 'regions', 'conclusion', 'iodinatedContrast'] as const),
    ...(['secondReading', 'treatmentId'] as const),
  ] satisfies (keyof Report)[],
  lesions: ['role', 'firstSeenOn', 'treatedLocally', 'threatens'] satisfies (keyof Lesion)[],
  molecular: ['alteration', 'method', 'reportedOn', 'reportId'] satisfies (keyof MolecularFinding)[],
  diseaseStatus: ['assessedOn', 'reportId', 'remark'] satisfies (keyof DiseaseStatus)[],
  medicines: ['dose'] satisfies (keyof Medicine)[],
  measurements: ['reportId', 'sliceMillimetres'] satisfies (keyof Measurement)[],
  uptakes: ['reportId', 'takenOn', 'suvMax'] satisfies (keyof Uptake)[],
  performance: [],
  comorbidities: [],
} as const;

const { referral, diagnosis, patientVoice } = emptyCaseFile();
const SINGLE: { referral: Referral; diagnosis: Diagnosis; patientVoice: PatientVoice } = { referral, diagnosis, patientVoice };

type Fields = Record<string, unknown>;

/** The sections that an amendment replaces, as plain data with every field there. */
export function givenSections(input: AmendCaseFileInput): Partial<CaseFile> {
  const sections: Fields = {};
  for (const section of CASE_FILE_SECTIONS) {
    const given = input[section];
    if (given == null) continue;
    sections[section] = Array.isArray(given)
      ? (given as object[]).map((entry) => completed({ ...entry }, OPTIONAL[section as keyof typeof OPTIONAL]))
      : { ...SINGLE[section as keyof typeof SINGLE], ...given };
  }
  return sections as Partial<CaseFile>;
}

function completed(entry: Fields, optional: readonly string[]): Fields {
  const whole: Fields = { ...Object.fromEntries(optional.map((field) => [field, null])), ...entry };
  for (const list of ['measurements', 'uptakes'] as const) {
    if (Array.isArray(whole[list])) whole[list] = whole[list].map((part) => completed(part as Fields, OPTIONAL[list]));
  }
  for (const quantity of ['activity', 'result'] as const) {
    const value = whole[quantity];
    if (typeof value === 'object' && value !== null) whole[quantity] = { ...value };
  }
  return whole;
}
