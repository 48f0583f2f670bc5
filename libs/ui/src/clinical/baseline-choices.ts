import { addDays, type CaseFile, type DayDate, isDayDate, type Treatment } from '@consilium/tumour-board';
import { lesionTable } from '@consilium/thyroid';

/** A visit that response can be told from. */
export interface BaselineChoice {
  /** The first and the last study of the visit. */
  baselineOn: DayDate;
  lastOn: DayDate;
  /** The radioiodine or the drug that was started within four weeks after the visit. */
  treatment: Treatment | null;
  /** Whether every target has a size: without, no later sum can be compared with it. */
  complete: boolean;
}

/** RECIST 1.1 asks for a baseline within four weeks before the treatment. */
const BASELINE_DAYS = 28;

/** Every visit of a case file that could be the baseline, in order. Empty when no size is dated to the day. */
export function baselineChoices(file: CaseFile, now: DayDate): BaselineChoice[] {
  const days = measuredDays(file, now);
  const visits = days[0] === undefined ? [] : (lesionTable(file, days[0], now)?.visits ?? []);
  return visits.map(({ on, missing, sizes }, index) => {
    const before = visits[index - 1]?.on ?? '';
    const nextOn = visits[index + 1]?.on ?? '9999-12-31';
    return {
      baselineOn: days.find((day) => day > before) ?? on,
      lastOn: on,
      treatment: treatmentAfter(file, on, nextOn),
      complete: missing === 0 && sizes.length > 0,
    };
  });
}

/**
 * What the page shows first: the effect of the latest drug that was measured since its start; else the course since the
 * first visit at which every target was measured.
 */
export function usualBaseline(choices: readonly BaselineChoice[]): BaselineChoice | null {
  const measuredSince = choices.slice(0, -1);
  return (
    measuredSince.findLast(({ treatment, complete }) => treatment?.kind === 'SYSTEMIC' && complete) ??
    choices.find(({ complete }) => complete) ??
    choices[0] ??
    null
  );
}

function treatmentAfter({ treatments }: CaseFile, visit: DayDate, nextVisit: DayDate): Treatment | null {
  const started = treatments.filter(
    ({ kind, startedOn, enteredInError }) =>
      !enteredInError &&
      (kind === 'SYSTEMIC' || kind === 'RADIOIODINE') &&
      startedOn !== null &&
      isDayDate(startedOn) &&
      startedOn >= visit &&
      startedOn <= addDays(visit, BASELINE_DAYS) &&
      startedOn < nextVisit,
  );
  return started.sort((a, b) => ((a.startedOn ?? '') < (b.startedOn ?? '') ? -1 : 1)).at(-1) ?? null;
}

function measuredDays(file: CaseFile, now: DayDate): DayDate[] {
  return file.lesions
    .filter(({ enteredInError }) => !enteredInError)
    .flatMap(({ measurements }) => measurements.map(({ takenOn }) => takenOn))
    .filter((day) => isDayDate(day) && day <= now)
    .sort();
}
