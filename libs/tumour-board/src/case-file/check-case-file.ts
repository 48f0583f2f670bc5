import type { FieldProblem } from '../ruling.js';
import type { CaseFile, CaseFileSection } from './case-file.js';
import type { Inspection } from './field-check.js';
import type { DayDate } from './partial-date.js';
import { checkReferences, FILE_CHECK, SECTION_CHECKS } from './section-check.js';

/**
 * Everything that is wrong with a case file: shape, plausibility and references of every field; empty when it can be stored.
 * It asks whether what is there can be true, not whether enough is there: that is asked of `checkSubmission` and `assessReadiness`.
 *
 * @param today refuses findings dated after it; without it only absurd years are refused
 * @example checkCaseFile(file) // [{ path: 'laboratory[3].unit', code: 'REQUIRED' }]
 */
export function checkCaseFile(file: CaseFile, today: DayDate | null = null): FieldProblem[] {
  return inspect(file, today);
}

/** The same for one section alone; references into other sections are not looked at. */
export function checkSection(section: CaseFileSection, value: unknown, today: DayDate | null = null): FieldProblem[] {
  const into: Inspection = { problems: [], today };
  SECTION_CHECKS[section](value, section, into);
  return into.problems;
}

export type ParsedCaseFile = { ok: true; file: CaseFile } | { ok: false; problems: FieldProblem[] };

/**
 * A case file out of JSON that nobody vouches for. Every key must be there and none more, because a key left out could mean "none" or
 * "not known"; blank text becomes `null`. The result shares nothing with the input.
 */
export function parseCaseFile(value: unknown, today: DayDate | null = null): ParsedCaseFile {
  const file = withoutBlanks(value);
  const problems = inspect(file, today);
  return problems.length === 0 ? { ok: true, file: file as CaseFile } : { ok: false, problems };
}

/** A copy in which text of blanks only is `null`, "not known": a form must not be able to store a third kind of nothing. */
export function withoutBlanks(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((element) => withoutBlanks(element, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutBlanks(inner, depth + 1)]));
}

/** No case file is nested deeper; what is, is refused by the checks without being walked. */
const DEEPEST = 8;

function inspect(file: unknown, today: DayDate | null): FieldProblem[] {
  const into: Inspection = { problems: [], today };
  FILE_CHECK(file, '', into);
  if (into.problems.length === 0) checkReferences(file as CaseFile, into);
  return into.problems;
}
