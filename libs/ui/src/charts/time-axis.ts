import { earliestDay, latestDay, type DayDate, type PartialDate } from '@consilium/tumour-board';

/** What a date can mean, in milliseconds since 1970: one day for `2024-03-12`, the whole year for `2024`. */
export interface Span {
  from: number;
  to: number;
  middle: number;
  /** Known to the month or the year only: drawn as a range, never as a point that nobody recorded. */
  vague: boolean;
}

/**
 * The span of days that a partial date can mean.
 *
 * @example spanOf('2024').vague // true
 */
export function spanOf(date: PartialDate): Span {
  const from = Date.parse(earliestDay(date));
  const to = Date.parse(latestDay(date));
  return { from, to, middle: (from + to) / 2, vague: date.length < 10 };
}

const YEAR = 365.25 * 86_400_000;

/** From the first date to today or the last one, with a little air, and reaching back so far that a year shows at least. */
export function timeDomain(dates: readonly PartialDate[], today: DayDate): [Date, Date] {
  const spans = [...dates, today].map(spanOf);
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  const air = Math.max(last - first, YEAR) * 0.025;
  return [new Date(Math.min(first, last - YEAR) - air), new Date(last + air)];
}

/** The years to write on the axis, at most `maximum` of them, evenly spaced. */
export function yearTicks([from, to]: readonly [Date, Date], maximum: number): number[] {
  const first = from.getUTCFullYear() + 1;
  const last = to.getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first + 1) / Math.max(1, maximum)));
  const years: number[] = [];
  for (let year = last; year >= first; year -= step) years.unshift(year);
  return years;
}
