import { isPartialDate, type PartialDate } from '@consilium/tumour-board';
import { textOf, type Json } from './json.js';

export type ReadDate = { state: 'KNOWN'; date: PartialDate } | { state: 'MISSING' } | { state: 'INVALID'; text: string };

const DATE_TIME = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * The calendar day of a FHIR `date` or `dateTime`, as written where it was written: a time zone does not move it.
 * `2018-04-01T00:00:00Z` → `2018-04-01`; `2015-03` stays `2015-03`; `2018-02-30` is invalid.
 */
export function readDate(value: unknown): ReadDate {
  const text = textOf(value);
  if (text === null) return value === undefined || value === null ? { state: 'MISSING' } : { state: 'INVALID', text: typeof value };
  const day = DATE_TIME.exec(text)?.[1];
  return day !== undefined && isPartialDate(day) ? { state: 'KNOWN', date: day } : { state: 'INVALID', text: text.slice(0, 40) };
}

/** The first of the named elements that says anything: `effectiveDateTime`, then `issued`. */
export function firstDate(element: Json, ...names: string[]): ReadDate {
  for (const name of names) {
    const date = readDate(element[name]);
    if (date.state !== 'MISSING') return date;
  }
  return { state: 'MISSING' };
}
