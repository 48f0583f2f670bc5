import type { Role } from '../people/role.js';
import type { FieldProblem } from '../ruling.js';
import { CASE_FILE_SECTIONS, type CaseFile, type CaseFileSection } from './case-file.js';
import { checkCaseFile, withoutBlanks } from './check-case-file.js';
import type { DayDate } from './partial-date.js';

/**
 * Which role may change which section (process.md §9, row "case file"). The coordinator collects, but a doctor judges the course of the
 * disease, and the patient's voice is written by those who have met the patient. Who is not listed only reads.
 */
const AMENDABLE: Readonly<Partial<Record<Role, readonly CaseFileSection[]>>> = {
  REFERRING_DOCTOR: CASE_FILE_SECTIONS,
  COORDINATOR: CASE_FILE_SECTIONS.filter((section) => section !== 'diseaseStatus' && section !== 'patientVoice'),
  NURSE: ['patientVoice'],
};

/** The sections that a person with these roles may change, in the order of the file. */
export function amendableSections(roles: readonly Role[]): CaseFileSection[] {
  return CASE_FILE_SECTIONS.filter((section) => roles.some((role) => Object.hasOwn(AMENDABLE, role) && AMENDABLE[role]?.includes(section)));
}

export type Amendment =
  | { accepted: true; file: CaseFile; changed: CaseFileSection[] }
  | { accepted: false; code: 'NOT_PERMITTED' | 'INVALID' | 'NOTHING_CHANGED'; problems: FieldProblem[] };

/**
 * Replaces whole sections of a case file. A form may send back the sections it did not touch: only those that differ count as changed,
 * and only they must be permitted. All or nothing: one bad field and the file stays as it was.
 *
 * @param today refuses findings dated after it
 */
export function amendCaseFile(
  current: CaseFile,
  patch: Partial<CaseFile>,
  roles: readonly Role[],
  today: DayDate | null = null,
): Amendment {
  const proposed = withoutBlanks(patch) as Partial<CaseFile>;
  const unknown = Object.keys(proposed).filter((key) => !(CASE_FILE_SECTIONS as readonly string[]).includes(key));
  if (unknown.length > 0)
    return refuse(
      'INVALID',
      unknown.map((path) => ({ path, code: 'UNKNOWN_KEY' })),
    );

  const changed = CASE_FILE_SECTIONS.filter((section) => proposed[section] !== undefined && !isSame(proposed[section], current[section]));
  if (changed.length === 0) return refuse('NOTHING_CHANGED', []);

  const permitted = amendableSections(roles);
  const forbidden = changed.filter((section) => !permitted.includes(section));
  if (forbidden.length > 0)
    return refuse(
      'NOT_PERMITTED',
      forbidden.map((path) => ({ path, code: 'NOT_PERMITTED' })),
    );

  const file = { ...current, ...Object.fromEntries(changed.map((section) => [section, proposed[section]])) } as CaseFile;
  const problems = checkCaseFile(file, today);
  return problems.length > 0 ? refuse('INVALID', problems) : { accepted: true, file, changed };
}

function refuse(code: Extract<Amendment, { accepted: false }>['code'], problems: FieldProblem[]): Amendment {
  return { accepted: false, code, problems };
}

/** Whether two JSON values say the same, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a).filter(([, value]) => value !== undefined);
  const right = Object.entries(b).filter(([, value]) => value !== undefined);
  return (
    left.length === right.length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && isSame(value, (b as Record<string, unknown>)[key]))
  );
}
