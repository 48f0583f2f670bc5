/**
 * A calendar date known to the day, the month or the year: `2024-03-12`, `2024-03` or `2024`.
 * Old treatments are often known no better, and a guessed day would turn "cannot tell" into a wrong answer.
 */
export type PartialDate = string;
/** A calendar date known to the day: `2024-03-12`. */
export type DayDate = string;

const PATTERN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for `YYYY`, `YYYY-MM` or a `YYYY-MM-DD` that exists in the calendar. */
export function isPartialDate(text: string): text is PartialDate {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  return day === undefined || Number(day) <= daysInMonth(Number(year), Number(month));
}

/** True for a `YYYY-MM-DD` that exists in the calendar. */
export function isDayDate(text: string): text is DayDate {
  return text.length === 10 && isPartialDate(text);
}

/** First day that the date can mean: `2024-02` → `2024-02-01`. */
export function earliestDay(date: PartialDate): DayDate {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** Last day that the date can mean: `2024-02` → `2024-02-29`. */
export function latestDay(date: PartialDate): DayDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return `${date}-${String(daysInMonth(year, month)).padStart(2, '0')}`;
}

/** Whether `a` is certainly before `b`; overlapping imprecise dates are neither before nor after each other. */
export function isCertainlyBefore(a: PartialDate, b: PartialDate): boolean {
  return latestDay(a) < earliestDay(b);
}

/** Orders by the first day that each date can mean; for display, not for clinical conclusions. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const left = earliestDay(a);
  const right = earliestDay(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whole days from `a` to `b`, negative when `b` is earlier. */
export function daysBetween(a: DayDate, b: DayDate): number {
  return Math.round((dayNumber(b) - dayNumber(a)) / 86_400_000);
}

/** The day `days` after `date`. */
export function addDays(date: DayDate, days: number): DayDate {
  return new Date(dayNumber(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of the month `months` later, or the last day of that month: 31 Jan + 1 → 28 or 29 Feb. */
export function addMonths(date: DayDate, months: number): DayDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  const targetDay = Math.min(day, daysInMonth(targetYear, targetMonth));
  return [String(targetYear).padStart(4, '0'), String(targetMonth).padStart(2, '0'), String(targetDay).padStart(2, '0')].join('-');
}

function dayNumber(date: DayDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
