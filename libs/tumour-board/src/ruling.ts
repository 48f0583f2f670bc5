/** Names and numbers that a code's sentence needs; the sentence itself is made by the wording library. */
export type Values = Record<string, string | number>;

/** What a rule says no with: a code, never a sentence. */
export interface Refused<Code extends string> {
  accepted: false;
  code: Code;
  values?: Values;
}

/** What a rule answers when asked whether somebody may do something now. */
export type Ruling<Code extends string> = { accepted: true } | Refused<Code>;

/** Everything that can be wrong with one field of a form, an import or a record to be signed. */
export const FIELD_PROBLEM_CODES = [
  'REQUIRED',
  'WRONG_TYPE',
  'UNKNOWN_KEY',
  'UNKNOWN_CODE',
  'NOT_A_DATE',
  'DATE_OUT_OF_RANGE',
  'DATES_REVERSED',
  'NOT_A_NUMBER',
  'NOT_AN_INTEGER',
  'OUT_OF_RANGE',
  'TOO_SHORT',
  'TOO_LONG',
  'TOO_MANY',
  'DUPLICATE',
  'UNKNOWN_REFERENCE',
  'NOT_APPLICABLE',
  'INCONSISTENT',
  'NOT_RANKED',
  'CONTROL_CHARACTER',
  'PATIENT_OPPOSED',
  'NOT_PERMITTED',
] as const;
export type FieldProblemCode = (typeof FIELD_PROBLEM_CODES)[number];

/** One field that cannot stand as it is. */
export interface FieldProblem {
  /** Where, from the root of what was checked: `laboratory[3].unit`. */
  path: string;
  code: FieldProblemCode;
  values?: Values;
}

/** The shortest reason that says something, in characters without surrounding blanks (process.md §8). */
export const MINIMUM_REASON = 10;
/** The longest: more is a report, and belongs in one. */
export const MAXIMUM_REASON = 2_000;

const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

/** Whether a mandatory reason was given: `"urgent"` is none, `"cord compression since Monday"` is one; nor is what cannot be stored. */
export function isReason(text: string | null | undefined): text is string {
  if (typeof text !== 'string' || !isPlainText(text)) return false;
  const { length } = text.trim();
  return length >= MINIMUM_REASON && length <= MAXIMUM_REASON;
}

/** Whether a text holds no control characters but tab and line break, and no half characters. */
export function isPlainText(text: string): boolean {
  return !CONTROL_CHARACTER.test(text);
}
