import { addDays, addMonths, type DayDate } from '@consilium/tumour-board';

/** One stretch of a schedule: from a point after the start, at an interval, until another point. */
export interface Phase {
  from: { days: number } | { months: number };
  every: { days: number } | { months: number; atMostMonths: number };
  /** Months after the start up to which it goes, that day included; `null`: goes on. */
  untilMonths: number | null;
}

/** When something is due, and by when at the latest where the source gives a range. */
export interface DueDate {
  dueOn: DayDate;
  latestOn: DayDate;
}

/**
 * The dates of a schedule on the real calendar, up to `horizonMonths` after the start. Months are calendar months: a start
 * on 31 January is followed up on the last day of shorter months.
 */
export function dueDates(start: DayDate, phases: readonly Phase[], horizonMonths: number): DueDate[] {
  const horizon = addMonths(start, horizonMonths);
  const all = phases.flatMap(({ from, every, untilMonths }) => {
    const end = untilMonths === null ? null : addMonths(start, untilMonths);
    const dates: DueDate[] = [];
    for (let step = 0; ; step += 1) {
      const due = dueAt(start, from, every, step);
      if (due.dueOn > horizon || (end !== null && due.dueOn > end)) return dates;
      dates.push(due);
    }
  });
  return all.filter((due, index) => all.findIndex(({ dueOn }) => dueOn === due.dueOn) === index);
}

function dueAt(start: DayDate, from: Phase['from'], every: Phase['every'], step: number): DueDate {
  if ('days' in every) {
    const first = 'days' in from ? addDays(start, from.days) : addMonths(start, from.months);
    const dueOn = addDays(first, step * every.days);
    return { dueOn, latestOn: dueOn };
  }
  const base = 'days' in from ? addDays(start, from.days) : start;
  const months = 'months' in from ? from.months : 0;
  const dueOn = addMonths(base, months + step * every.months);
  return { dueOn, latestOn: addMonths(base, months + step * every.months + (every.atMostMonths - every.months) * (step + 1)) };
}
