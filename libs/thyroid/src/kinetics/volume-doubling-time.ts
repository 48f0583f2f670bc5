import {
  type CaseFile,
  type DayDate,
  daysBetween,
  isCertainlyBefore,
  isDayDate,
  type Lesion,
  type Measurement,
} from '@consilium/tumour-board';
import { dayNumber, DAYS_PER_YEAR, fitGrowth, type Growth } from './growth.js';
import { type GrowthCategory, sabraCategory, type SabraCategory } from './growth-category.js';

export const LUNG_DOUBLING_REASONS = ['FEWER_THAN_TWO_MEASURED_LUNG_LESIONS', 'OPPOSITE_DIRECTIONS'] as const;
export type LungDoublingReason = (typeof LUNG_DOUBLING_REASONS)[number];

/**
 * Growth in volume from diameters: the volume goes with the cube, so the doubling time is Δt·ln 2 / (3·ln(d₂/d₁)).
 *
 * @example volumeGrowth([{ days: 0, millimetres: 10 }, { days: 365.25, millimetres: 12.599 }]) // doubles in a year
 */
export function volumeGrowth(diameters: readonly { days: number; millimetres: number }[]): Growth | null {
  return fitGrowth(diameters.map(({ days, millimetres }) => ({ days, value: millimetres ** 3 })));
}

/** Volume growth of one lesion from its measurements dated to the day; `null` with fewer than two, or once it has gone. */
export function lesionGrowth(lesion: Lesion, now: DayDate): Growth | null {
  return volumeGrowth(sizesBy(lesion, now).map(({ takenOn, millimetres }) => ({ days: dayNumber(takenOn), millimetres })));
}

/** What was measured by `now`, dated to the day, the latest first. */
function sizesBy({ measurements }: Lesion, now: DayDate): Measurement[] {
  const dated = measurements.filter(({ takenOn }) => isDayDate(takenOn) && !isCertainlyBefore(now, takenOn));
  return dated.sort((a, b) => daysBetween(a.takenOn, b.takenOn));
}

export interface LungDoubling {
  /** The two dominant lung metastases, largest first, each with its doubling time in years (`null`: no change). */
  lesions: { lesionId: string; years: number | null }[];
  /** Their mean; `null` when it cannot be given or neither changes. */
  meanYears: number | null;
  category: GrowthCategory<SabraCategory> | null;
  reason: LungDoublingReason | null;
}

/** Mean volume doubling time of the two dominant lung metastases (Sabra 2017); dominant: the largest when last measured. */
export function lungDoubling(file: CaseFile, now: DayDate): LungDoubling {
  const dominant = file.lesions
    .filter(({ site, enteredInError }) => site === 'LUNG' && !enteredInError)
    .flatMap((lesion) => {
      const growth = lesionGrowth(lesion, now);
      const [last] = sizesBy(lesion, now);
      return growth === null || last === undefined ? [] : [{ id: lesion.id, days: growth.doublingTimeDays, size: last.millimetres }];
    })
    .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))
    .slice(0, 2);
  const lesions = dominant.map(({ id, days }) => ({ lesionId: id, years: days === null ? null : days / DAYS_PER_YEAR }));
  if (lesions.length < 2) return { lesions, meanYears: null, category: null, reason: 'FEWER_THAN_TWO_MEASURED_LUNG_LESIONS' };
  return { lesions, ...meanDoubling(lesions.map(({ years }) => years)) };
}

/**
 * Mean doubling time and its group. One growing and one shrinking metastasis have no meaningful mean, and it is refused.
 *
 * @example meanDoubling([2, 2.4]) // → 2.2 years
 */
export function meanDoubling(years: readonly (number | null)[]): Pick<LungDoubling, 'meanYears' | 'category' | 'reason'> {
  const changing = years.filter((one) => one !== null);
  const growing = changing.filter((one) => one > 0).length;
  if (growing > 0 && growing < years.length) return { meanYears: null, category: null, reason: 'OPPOSITE_DIRECTIONS' };
  const meanYears = changing.length === 0 ? null : changing.reduce((sum, one) => sum + one, 0) / changing.length;
  return { meanYears, category: sabraCategory(meanYears), reason: null };
}
