import { emptyCaseFile, isPartialDate, parseCaseFile, type CaseFile, type CaseFileSection } from '@consilium/tumour-board';
import { objectOf, objectsOf, textOf, type Json } from '../bundle/json.js';
import {
  IMPORTED_SEXES,
  type ImportedPatient,
  type ImportedSex,
  type ImportLine,
  type ImportProblem,
  type ImportResult,
} from '../import-result.js';

const FORMAT = 'consilium-case';
const VERSION = 1;

/** A published case as a file: its source, who it is about (invented), and the whole case file with each entry's provenance. */
export interface CaseDocument {
  format: typeof FORMAT;
  version: typeof VERSION;
  citation: { text: string; url: string };
  patient: ImportedPatient;
  file: CaseFile;
}

/** The document as text, indented, for a download. */
export function exportCaseDocument(document: Pick<CaseDocument, 'citation' | 'patient' | 'file'>): string {
  const whole: CaseDocument = { format: FORMAT, version: VERSION, ...document };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/**
 * Reads a case document. Unlike a bundle it comes from this program, so it is taken whole or not at all: every fault is
 * listed with its path. `taken` has one line per section that holds something.
 *
 * @example
 * importCaseDocument({ format: 'consilium-case', version: 2 }); // { ok: false, problems: [{ path: 'version', code: 'VERSION_UNKNOWN', … }] }
 */
export function importCaseDocument(value: unknown): ImportResult {
  const document = objectOf(value);
  if (document === null) return { ok: false, problems: [{ path: '', code: 'NOT_A_JSON_OBJECT', values: {} }] };
  if (document['format'] !== FORMAT) return { ok: false, problems: [{ path: 'format', code: 'NOT_A_CASE_DOCUMENT', values: {} }] };
  if (document['version'] !== VERSION) {
    return { ok: false, problems: [{ path: 'version', code: 'VERSION_UNKNOWN', values: { known: VERSION } }] };
  }
  const problems: ImportProblem[] = [];
  const patient = patientOf(objectOf(document['patient']), problems);
  if (textOf(objectOf(document['citation'])?.['text']) === null) problems.push({ path: 'citation.text', code: 'REQUIRED', values: {} });
  const parsed = parseCaseFile(document['file']);
  if (!parsed.ok) {
    problems.push(
      ...parsed.problems.map(({ path, code, values }) => ({ path: path === '' ? 'file' : `file.${path}`, code, values: values ?? {} })),
    );
  }
  if (!parsed.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, patient, file: parsed.file, taken: linesOf(patient, parsed.file), notTaken: [] };
}

function patientOf(patient: Json | null, problems: ImportProblem[]): ImportedPatient {
  const refuse = (path: string, code: string) => problems.push({ path: `patient.${path}`, code, values: {} });
  const birthDate = textOf(patient?.['birthDate']);
  if (birthDate !== null && !isPartialDate(birthDate)) refuse('birthDate', 'NOT_A_DATE');
  const sex = textOf(patient?.['sex']);
  if (sex !== null && !IMPORTED_SEXES.some((known) => known === sex)) refuse('sex', 'UNKNOWN_CODE');
  const family = textOf(patient?.['family']);
  if (family === null) refuse('family', 'REQUIRED');
  return {
    family,
    given: textOf(patient?.['given']),
    birthDate,
    sex: sex as ImportedSex | null,
    identifiers: objectsOf(patient?.['identifiers']).flatMap((identifier) => {
      const number = textOf(identifier['value']);
      return number === null ? [] : [{ system: textOf(identifier['system']), value: number }];
    }),
    language: textOf(patient?.['language']),
  };
}

function linesOf(patient: ImportedPatient, file: CaseFile): ImportLine[] {
  const empty = emptyCaseFile();
  const filled = (Object.keys(file) as CaseFileSection[]).filter(
    (section) => JSON.stringify(file[section]) !== JSON.stringify(empty[section]),
  );
  const line = (target: CaseFileSection | 'patient', label: string, entries: number): ImportLine => ({
    resource: target,
    label,
    target,
    code: 'TAKEN',
    values: { entries },
    parts: [],
  });
  const name = [patient.given, patient.family].filter((text) => text !== null).join(' ');
  return [
    line('patient', name, 1),
    ...filled.map((section) => {
      const content = file[section];
      return line(section, section, Array.isArray(content) ? content.length : 1);
    }),
  ];
}
