import {
  type CaseFile,
  type DayDate,
  daysBetween,
  earliestDay,
  isCertainlyBefore,
  isDayDate,
  type LabResult,
  latestDay,
} from '@consilium/tumour-board';
import { toMilliunitsPerLitre, toNanogramsPerMillilitre } from '../quantity/concentration.js';
import { STIMULATED_TSH } from '../radioiodine/preparation.js';
import { doublingTime, type DoublingTime, type KineticsReason, type ThyroglobulinValue } from './doubling-time.js';
import { dayNumber, velocityPerYear } from './growth.js';

/** TSH in mIU/L below which thyroglobulin counts as suppressed (Miyauchi 2011). */
const SUPPRESSED_TSH = 0.1;
/** How far the antibodies may be from the thyroglobulin they speak for. Our convention; the guideline says "with every Tg". */
const ANTIBODY_DAYS = 31;

/** Thyroglobulin kinetics of a case file. `velocityPerYear` in ng/mL a year, over the values on the line. */
export interface ThyroglobulinKinetics extends DoublingTime {
  velocityPerYear: number | null;
}

/**
 * The thyroglobulin doubling time and velocity of a case file as of `now`, with every value left out and why. Treatment
 * between the first and the last value is a warning: the line then describes the treatment as well as the disease. So is a
 * treatment without a date, which may have been there.
 */
export function thyroglobulinKinetics(file: CaseFile, now: DayDate): ThyroglobulinKinetics {
  const results = file.laboratory.filter(({ enteredInError, takenOn }) => !enteredInError && !isCertainlyBefore(now, takenOn));
  const excluded: DoublingTime['excluded'] = [];
  const values = results
    .filter(({ analyte }) => analyte === 'THYROGLOBULIN')
    .flatMap((result): ThyroglobulinValue[] => {
      const converted = toNanogramsPerMillilitre(result.result, result.unit);
      if (result.result.comparator !== 'EQUAL' && !isDayDate(result.takenOn)) excluded.push({ entryId: result.id, reason: 'CENSORED' });
      else if (!isDayDate(result.takenOn)) excluded.push({ entryId: result.id, reason: 'DATE_NOT_TO_THE_DAY' });
      else if (!converted.accepted) excluded.push({ entryId: result.id, reason: 'UNIT_NOT_CONVERTIBLE' });
      else
        return [
          {
            id: result.id,
            takenOn: result.takenOn,
            nanogramsPerMillilitre: converted.value.value,
            comparator: converted.value.comparator,
            tsh: tshOf(result, results),
            antibodies: antibodiesAround(result.takenOn, results),
            assay: result.assay,
          },
        ];
      return [];
    });
  const computed = doublingTime(values, excluded);
  if (computed.growth === null) return { ...computed, velocityPerYear: null };
  const used = values.filter(({ id }) => computed.used.includes(id));
  const velocity = velocityPerYear(
    used.map(({ takenOn, nanogramsPerMillilitre }) => ({ days: dayNumber(takenOn), value: nanogramsPerMillilitre })),
  );
  const warnings: KineticsReason[] = [];
  if (treatedBetween(file, used)) warnings.push('TREATED_BETWEEN');
  if (perhapsTreatedBetween(file, used)) warnings.push('TREATMENT_NOT_DATED');
  return {
    ...computed,
    state: warnings.length > 0 ? 'COMPUTED_WITH_WARNING' : computed.state,
    reasons: [...computed.reasons, ...warnings],
    velocityPerYear: velocity,
  };
}

function tshOf(thyroglobulin: LabResult, results: readonly LabResult[]): ThyroglobulinValue['tsh'] {
  if (thyroglobulin.tshState !== null) return thyroglobulin.tshState === 'SUPPRESSED' ? 'SUPPRESSED' : 'STIMULATED';
  const sameDay = results.filter(({ analyte, takenOn }) => analyte === 'TSH' && takenOn === thyroglobulin.takenOn);
  const states = sameDay.map(({ result, unit }): ThyroglobulinValue['tsh'] => {
    const tsh = toMilliunitsPerLitre(result, unit);
    if (!tsh.accepted) return 'NOT_KNOWN';
    const { comparator, value } = tsh.value;
    if (comparator === 'BELOW') return value <= SUPPRESSED_TSH ? 'SUPPRESSED' : 'NOT_KNOWN';
    if (value >= STIMULATED_TSH) return 'STIMULATED';
    if (value >= SUPPRESSED_TSH) return 'NOT_SUPPRESSED';
    return comparator === 'EQUAL' ? 'SUPPRESSED' : 'NOT_KNOWN';
  });
  const [first = 'NOT_KNOWN'] = states;
  return states.every((state) => state === first) ? first : 'NOT_KNOWN';
}

function antibodiesAround(date: DayDate, results: readonly LabResult[]): ThyroglobulinValue['antibodies'] {
  const near = results.filter(
    ({ analyte, takenOn }) =>
      analyte === 'THYROGLOBULIN_ANTIBODIES' &&
      Math.max(Math.abs(daysBetween(date, earliestDay(takenOn))), Math.abs(daysBetween(date, latestDay(takenOn)))) <= ANTIBODY_DAYS,
  );
  const states = near.map(antibodyState);
  return states.includes('POSITIVE') ? 'POSITIVE' : states.includes('NEGATIVE') ? 'NEGATIVE' : 'NOT_KNOWN';
}

/** Against the laboratory's own limit in its own unit, which needs no conversion. "Below" without a limit is undetectable. */
export function antibodyState({ result, upperLimit }: Pick<LabResult, 'result' | 'upperLimit'>): ThyroglobulinValue['antibodies'] {
  const { comparator, value } = result;
  if (comparator === 'BELOW') return upperLimit === null || value <= upperLimit ? 'NEGATIVE' : 'NOT_KNOWN';
  if (upperLimit === null) return 'NOT_KNOWN';
  if (comparator === 'ABOVE') return value >= upperLimit ? 'POSITIVE' : 'NOT_KNOWN';
  return value > upperLimit ? 'POSITIVE' : 'NEGATIVE';
}

/** A treatment that nobody dated may have fallen between the values, unless it ended before the first of them. */
function perhapsTreatedBetween(file: CaseFile, used: readonly ThyroglobulinValue[]): boolean {
  return file.treatments.some(
    ({ enteredInError, startedOn, endedOn }) =>
      !enteredInError && startedOn === null && !(endedOn !== null && used.every(({ takenOn }) => isCertainlyBefore(endedOn, takenOn))),
  );
}

function treatedBetween(file: CaseFile, used: readonly ThyroglobulinValue[]): boolean {
  const isBeforeSome = (day: DayDate) => used.some(({ takenOn }) => day <= takenOn);
  const isAfterSome = (day: DayDate) => used.some(({ takenOn }) => takenOn <= day);
  return file.treatments.some(
    ({ enteredInError, startedOn, endedOn, ongoing }) =>
      !enteredInError &&
      startedOn !== null &&
      isBeforeSome(earliestDay(startedOn)) &&
      (isAfterSome(latestDay(startedOn)) || ongoing || (endedOn !== null && isAfterSome(latestDay(endedOn)))),
  );
}
