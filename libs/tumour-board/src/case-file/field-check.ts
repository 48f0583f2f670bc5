import type { FieldProblem, FieldProblemCode, Values } from '../ruling.js';
import { type DayDate, earliestDay, isDayDate, isPartialDate, latestDay, type PartialDate } from './partial-date.js';

/** Where problems are collected; with `today`, a date that lies certainly after it is refused. */
export interface Inspection {
  problems: FieldProblem[];
  today: DayDate | null;
}
/** Looks at one value and reports what is wrong with it under `path`. */
export type Check = (value: unknown, path: string, into: Inspection) => void;

/** No treatment, report or birth that matters to a board is older; a later year is a slip of the keyboard. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2100-12-31';
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

export function report(into: Inspection, path: string, code: FieldProblemCode, values?: Values): void {
  into.problems.push(values === undefined ? { path, code } : { path, code, values });
}

/** `null` is a good answer ("not known"); anything else must pass the check. */
export function orNull(check: Check): Check {
  return (value, path, into) => {
    if (value !== null) check(value, path, into);
  };
}

/** The key may be left out, for fields that came later than the first stored files. */
export function orAbsent(check: Check): Check {
  return (value, path, into) => {
    if (value !== undefined) check(value, path, into);
  };
}

/** Text that says something: not blank, no control characters but tab and line break, at most `maximum` UTF-16 units. */
export function text(maximum: number): Check {
  return (value, path, into) => {
    if (value === undefined || value === null) return report(into, path, 'REQUIRED');
    if (typeof value !== 'string') return report(into, path, 'WRONG_TYPE');
    if (value.trim() === '') return report(into, path, 'REQUIRED');
    if (value.length > maximum) report(into, path, 'TOO_LONG', { maximum, length: value.length });
    else if (CONTROL_CHARACTER.test(value)) report(into, path, 'CONTROL_CHARACTER');
  };
}

/** Text of at most 40 characters in a fixed notation, such as a TNM category. */
export function notation(pattern: RegExp): Check {
  const base = text(40);
  return (value, path, into) => {
    const before = into.problems.length;
    base(value, path, into);
    if (into.problems.length === before && !pattern.test(value as string)) report(into, path, 'UNKNOWN_CODE');
  };
}

export function oneOf(codes: readonly string[]): Check {
  return (value, path, into) => {
    if (value === undefined || value === null) report(into, path, 'REQUIRED');
    else if (typeof value !== 'string') report(into, path, 'WRONG_TYPE');
    else if (!codes.includes(value)) report(into, path, 'UNKNOWN_CODE');
  };
}

export const flag: Check = (value, path, into) => {
  if (value === undefined || value === null) report(into, path, 'REQUIRED');
  else if (typeof value !== 'boolean') report(into, path, 'WRONG_TYPE');
};

/** A finite number from `minimum` to `maximum`, both allowed. NaN and the infinities are no numbers here. */
export function number(minimum: number, maximum: number): Check {
  return (value, path, into) => {
    if (value === undefined || value === null) report(into, path, 'REQUIRED');
    else if (typeof value !== 'number') report(into, path, 'WRONG_TYPE');
    else if (!Number.isFinite(value)) report(into, path, 'NOT_A_NUMBER');
    else if (value < minimum || value > maximum) report(into, path, 'OUT_OF_RANGE', { minimum, maximum });
  };
}

export function integer(minimum: number, maximum: number): Check {
  const base = number(minimum, maximum);
  return (value, path, into) => {
    const before = into.problems.length;
    base(value, path, into);
    if (into.problems.length === before && !Number.isInteger(value)) report(into, path, 'NOT_AN_INTEGER');
  };
}

/** A day that exists in the calendar, between 1900 and 2100, and not after today where today is known. */
export const pastDay: Check = (value, path, into) => date(value, path, into, isDayDate, true);
/** The same, known to the day, the month or the year. */
export const pastDate: Check = (value, path, into) => date(value, path, into, isPartialDate, true);
/** A day that may lie ahead: a plan or a deadline. */
export const anyDay: Check = (value, path, into) => date(value, path, into, isDayDate, false);

function date(value: unknown, path: string, into: Inspection, isDate: (text: string) => text is PartialDate, past: boolean): void {
  if (value === undefined || value === null) return report(into, path, 'REQUIRED');
  if (typeof value !== 'string') return report(into, path, 'WRONG_TYPE');
  if (!isDate(value)) return report(into, path, 'NOT_A_DATE');
  const last = past && into.today !== null ? into.today : LAST_DAY;
  if (latestDay(value) < FIRST_DAY || earliestDay(value) > last) report(into, path, 'DATE_OUT_OF_RANGE', { first: FIRST_DAY, last });
}

/**
 * An object with exactly the keys of `T`, none missing and none more. `together` looks at the fields side by side, and is only asked
 * when each of them is in order.
 */
export function record<T>(
  fields: { [K in keyof T]-?: Check },
  together: (value: T, path: string, into: Inspection) => void = () => undefined,
): Check {
  const keys = Object.keys(fields) as (keyof T & string)[];
  return (value, path, into) => {
    if (value === undefined || value === null) return report(into, path, 'REQUIRED');
    if (typeof value !== 'object' || Array.isArray(value)) return report(into, path, 'WRONG_TYPE');
    const before = into.problems.length;
    for (const key of Object.keys(value)) if (!Object.hasOwn(fields, key)) report(into, at(path, key.slice(0, 60)), 'UNKNOWN_KEY');
    for (const key of keys) fields[key](Object.hasOwn(value, key) ? (value as T)[key] : undefined, at(path, key), into);
    if (into.problems.length === before) together(value as T, path, into);
  };
}

export function list(check: Check, maximum: number): Check {
  return (value, path, into) => {
    if (value === undefined || value === null) return report(into, path, 'REQUIRED');
    if (!Array.isArray(value)) return report(into, path, 'WRONG_TYPE');
    if (value.length > maximum) return report(into, path, 'TOO_MANY', { maximum, length: value.length });
    value.forEach((element, index) => check(element, `${path}[${index}]`, into));
  };
}

function at(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
