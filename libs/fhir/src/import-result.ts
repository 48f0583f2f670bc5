import type { CaseFile, CaseFileSection, PartialDate } from '@consilium/tumour-board';

/** Why a resource, or a part of it, was or was not taken. Codes travel; the wording library turns them into sentences. */
export const IMPORT_REASONS = [
  /** All that the case file has a place for was taken. */
  'TAKEN',
  /** Taken, except for the parts listed on the line; `values.notTaken` names them. */
  'TAKEN_IN_PART',
  'ENTERED_IN_ERROR',
  /** Preliminary, registered, cancelled, of unknown status or not confirmed. */
  'STATUS_NOT_FINAL',
  /** Planned, proposed, refused or not done: not something the patient received. */
  'NOT_DONE',
  /** A medicine that is no longer taken. */
  'NOT_CURRENT',
  'OTHER_PATIENT',
  'SUBJECT_MISSING',
  /** The same resource, word for word, came earlier in the bundle. */
  'DUPLICATE',
  /** The bundle holds different resources under one id: which one is true cannot be told. */
  'CONFLICTING_VERSIONS',
  /** Two statements of the bundle contradict each other. */
  'CONFLICTING_VALUES',
  /** A better founded statement on the same thing was taken: the pathological category over the clinical one. */
  'SUPERSEDED',
  'NOT_A_RESOURCE',
  /** The case file keeps nothing of this kind. */
  'NO_PLACE_FOR_IT',
  /** Says that something is absent or that nothing is known; the case file records what is. */
  'ABSENCE_STATEMENT',
  'SEVERAL_PRIMARIES',
  'CODE_UNKNOWN',
  'UNIT_UNKNOWN',
  'UNIT_MISSING',
  'COMPARATOR_UNKNOWN',
  'VALUE_MISSING',
  /** Out of range, undetermined or not a number. */
  'VALUE_NOT_USABLE',
  'DATE_MISSING',
  'INVALID_DATE',
  /** A judgement of the course that does not say whether it rests on images or on markers. */
  'BASIS_UNKNOWN',
  'REFERENCE_NOT_IN_BUNDLE',
  /** The board computes this itself, from what was taken. */
  'COMPUTED_NOT_IMPORTED',
  'NO_LESION_FOR_IT',
  /** An examination without its report. */
  'FINDINGS_MISSING',
  /** A prescription shows what was ordered, not what was given. */
  'ORDERED_NOT_PROVEN_GIVEN',
  'ATTACHMENT_NOT_READ',
  /** The document does not have the form that its section of the case file asks for. */
  'FORM_INVALID',
] as const;
export type ImportReason = (typeof IMPORT_REASONS)[number];

export type ImportTarget = CaseFileSection | 'patient';
export type ImportValues = Record<string, string | number>;

/** A part of a resource that was not taken although the rest was. `part` is the element's name: `address`, `stage`. */
export interface ImportPart {
  part: string;
  code: ImportReason;
  values: ImportValues;
}

/** What became of one resource of the bundle. */
export interface ImportLine {
  /** `Observation/abc`; `entry/7` for an entry that holds no resource. */
  resource: string;
  /** The resource's own words for what it is. */
  label: string;
  /** The section of the case file it went to. */
  target?: ImportTarget;
  code: ImportReason;
  values: ImportValues;
  parts: ImportPart[];
}

export const IMPORTED_SEXES = ['FEMALE', 'MALE', 'OTHER'] as const;
export type ImportedSex = (typeof IMPORTED_SEXES)[number];

/** Who the imported case is about. `null` is not known. */
export interface ImportedPatient {
  family: string | null;
  given: string | null;
  birthDate: PartialDate | null;
  sex: ImportedSex | null;
  identifiers: { system: string | null; value: string }[];
  /** Two-letter code of the language to speak in. */
  language: string | null;
}

/** Why a whole import was refused; nothing of it may be stored. */
export interface ImportProblem {
  path: string;
  code: string;
  values: ImportValues;
}

export type ImportResult =
  | { ok: true; patient: ImportedPatient; file: CaseFile; taken: ImportLine[]; notTaken: ImportLine[] }
  | { ok: false; problems: ImportProblem[] };
