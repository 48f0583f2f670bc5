import { addDays, type CaseFile, type DayDate, isDayDate, type Treatment } from '@consilium/tumour-board';

/** A day from which response can be told, and the treatment whose effect it then describes; `null`: since the first size. */
export interface BaselineChoice {
  baselineOn: DayDate;
  treatment: Treatment | null;
}

/** RECIST 1.1 asks for a baseline within four weeks before the treatment. */
const BASELINE_DAYS = 28;

/**
 * The baselines that a case file offers: the first size that is dated to the day, and the sizes taken within four weeks
 * before radioiodine or a drug was started. Empty when no size is dated to the day.
 */
export function baselineChoices(file: CaseFile, now: DayDate): BaselineChoice[] {
  const days = measuredDays(file, now);
  const first = days[0];
  if (first === undefined) return [];
  const before = file.treatments.flatMap((treatment): BaselineChoice[] => {
    const { kind, startedOn, enteredInError } = treatment;
    if (enteredInError || (kind !== 'SYSTEMIC' && kind !== 'RADIOIODINE') || startedOn === null || !isDayDate(startedOn)) return [];
    const baselineOn = addDays(startedOn, -BASELINE_DAYS);
    const isMeasured = days.some((day) => day >= baselineOn && day <= startedOn);
    return isMeasured && first < baselineOn ? [{ baselineOn, treatment }] : [];
  });
  return [{ baselineOn: first, treatment: null }, ...before.sort((a, b) => (a.baselineOn < b.baselineOn ? -1 : 1))];
}

/** What the page shows first: the effect of the latest drug that was measured since its start, else the whole course. */
export function usualBaseline(choices: readonly BaselineChoice[], file: CaseFile, now: DayDate): BaselineChoice | null {
  const days = measuredDays(file, now);
  const followed = choices.filter(
    ({ treatment }) => treatment?.kind === 'SYSTEMIC' && days.some((day) => day > (treatment.startedOn ?? '')),
  );
  return followed.at(-1) ?? choices[0] ?? null;
}

function measuredDays(file: CaseFile, now: DayDate): DayDate[] {
  return file.lesions
    .filter(({ enteredInError }) => !enteredInError)
    .flatMap(({ measurements }) => measurements.map(({ takenOn }) => takenOn))
    .filter((day) => isDayDate(day) && day <= now)
    .sort();
}
