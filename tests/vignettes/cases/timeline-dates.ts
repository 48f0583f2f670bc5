import { addDays, addMonths, isDayDate, latestDay, type PartialDate } from '@consilium/tumour-board';
import { type TimelineItem, wordsOf } from './published-case.js';

/** Reports count months and years from their first course; no rule depends on the calendar. */
const ORIGIN = '2000-01-15';
const IMAGING = /\b(ct|pet|wbs|scan|imaging|mri|follow-up|scintigraphy)\b/i;

/**
 * A date for every item, synthetic as a date and true to what the report says of order and distance. An item without a time
 * gets a whole year of its own, so that the order is certain and no distance in months is: what the report does not tell,
 * no rule can read out of it. Studies of one work-up share their date.
 */
export function datesOf(timeline: readonly TimelineItem[]): PartialDate[] {
  const anchor = timeline.findIndex(({ month, year }) => month === 0 || year === 0);
  const origin = timeline.find(({ date }) => date !== undefined)?.date ?? ORIGIN;
  const dates: PartialDate[] = [];
  let course: PartialDate | null = null;
  timeline.forEach((item, index) => {
    const before = dates[index - 1] ?? null;
    const date =
      index < anchor
        ? yearOf(origin, index - anchor)
        : (later(statedDate(item, origin, before, course), before) ??
          (sharesWorkUp(timeline, index) && before !== null ? before : nextYear(before, origin)));
    dates.push(date);
    if (/131I|radioiodine/i.test(item.event ?? '')) course = date;
  });
  return dates;
}

function statedDate(
  { date, month, year, week }: TimelineItem,
  origin: PartialDate,
  before: PartialDate | null,
  course: PartialDate | null,
): PartialDate | null {
  if (date !== undefined) return date;
  const base = isDayDate(origin) ? origin : `${latestDay(origin).slice(0, 7)}-15`;
  if (typeof month === 'number') return addMonths(base, month);
  if (typeof year === 'number') return addMonths(base, year * 12);
  if (typeof month === 'string') {
    const after = /^\+(\d+)/.exec(month)?.[1];
    if (after !== undefined && course !== null && isDayDate(course)) return addMonths(course, Number(after));
    const least = /after (\d+)/.exec(month)?.[1];
    return least === undefined ? null : addMonths(base, Number(least) + 1);
  }
  return week !== undefined && before !== null && isDayDate(before) ? addDays(before, week * 7) : null;
}

/** A stated date that does not come after what precedes it is of another count, and is dropped. */
function later(date: PartialDate | null, before: PartialDate | null): PartialDate | null {
  return date === null || before === null || latestDay(date) > latestDay(before) ? date : null;
}

function sharesWorkUp(timeline: readonly TimelineItem[], index: number): boolean {
  const [item, before] = [timeline[index], timeline[index - 1]];
  return (
    item !== undefined &&
    before !== undefined &&
    IMAGING.test(wordsOf(item)) &&
    (IMAGING.test(wordsOf(before)) || before.iodineScan !== undefined)
  );
}

function nextYear(before: PartialDate | null, origin: PartialDate): PartialDate {
  return before === null ? origin.slice(0, 4) : yearOf(before, 1);
}

function yearOf(date: PartialDate, shift: number): PartialDate {
  return String(Number(date.slice(0, 4)) + shift);
}
