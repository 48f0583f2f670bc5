import { importBundle, importCaseDocument, type ImportedPatient, type ImportLine, type ImportResult } from '@consilium/fhir';
import { CASE_FILE_SECTIONS, type CaseFile, type CaseFileSection, emptyCaseFile, type FieldProblem } from '@consilium/tumour-board';
import type { PatientDetails } from './check-patient.js';
import { UNKNOWN_SYSTEM } from './register-patient.js';

/** A document that was read, before anything of it is stored. */
export interface ReadDocument {
  kind: 'FHIR_BUNDLE' | 'CASE_DOCUMENT';
  patient: ImportedPatient;
  file: CaseFile;
  taken: ImportLine[];
  notTaken: ImportLine[];
  citation: { text: string; url: string } | null;
}

export type DocumentReading = { ok: true; document: ReadDocument } | { ok: false; problems: FieldProblem[] };

/**
 * Reads what a person chose to import: a FHIR R4 bundle or a case document of our own format, told apart by what the JSON says it is.
 * A fault of the text itself is reported at `document`, one inside it at its path there: `document.entry[3]`.
 */
export function readDocument(text: string): DocumentReading {
  const value = parsed(text);
  if (value === undefined) return { ok: false, problems: [{ path: 'document', code: 'WRONG_TYPE' }] };
  const isOurs = fieldOf(value, 'format') !== undefined;
  const result: ImportResult = isOurs ? importCaseDocument(value) : importBundle(value, { newId: (resource) => `fhir:${resource}` });
  if (!result.ok) {
    return {
      ok: false,
      problems: result.problems.map(({ path, code, values }) => ({
        path: path === '' ? 'document' : `document.${path}`,
        code: code as FieldProblem['code'],
        values,
      })),
    };
  }
  const { patient, file, taken, notTaken } = result;
  return {
    ok: true,
    document: {
      kind: isOurs ? 'CASE_DOCUMENT' : 'FHIR_BUNDLE',
      patient,
      file,
      taken,
      notTaken,
      citation: isOurs ? citationOf(value) : null,
    },
  };
}

/** Who the document is about, in the form in which a patient is registered; what it does not say is blank, and refused as such. */
export function patientOf({ patient }: ReadDocument): PatientDetails {
  return {
    family: patient.family ?? '',
    given: patient.given ?? '',
    birthDate: patient.birthDate ?? '',
    sex: patient.sex ?? 'UNKNOWN',
    language: patient.language ?? 'und',
    identifiers: patient.identifiers.map(({ system, value }) => ({ system: system ?? UNKNOWN_SYSTEM, value })),
  };
}

/** The sections in which the document had something to say. */
export function filledSections(file: CaseFile): CaseFileSection[] {
  const empty = emptyCaseFile();
  return CASE_FILE_SECTIONS.filter((section) => JSON.stringify(file[section]) !== JSON.stringify(empty[section]));
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return value === null || typeof value !== 'object' ? undefined : value;
  } catch {
    return undefined;
  }
}

function citationOf(value: unknown): ReadDocument['citation'] {
  const citation = fieldOf(value, 'citation');
  const text = fieldOf(citation, 'text');
  const url = fieldOf(citation, 'url');
  if (typeof text !== 'string') return null;
  // A link is followed by a click, so nothing but a web address may become one.
  return { text: text.slice(0, 1_000), url: typeof url === 'string' && /^https?:\/\/\S{1,500}$/.test(url) ? url : '' };
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
