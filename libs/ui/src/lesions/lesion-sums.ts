import { compareDates, type Lesion, type PartialDate } from '@consilium/tumour-board';

/** The sum of the target lesions on one date. */
export interface LesionSum {
  on: PartialDate;
  millimetres: number;
  measured: number;
  /** How many target lesions have no size on that date: with any, the sum is a lower bound. */
  unmeasured: number;
}

/** Every date on which a lesion was measured, in order. */
export function measurementDates(lesions: readonly Lesion[]): PartialDate[] {
  const dates = lesions.flatMap((lesion) => lesion.measurements.map(({ takenOn }) => takenOn));
  return [...new Set(dates)].sort(compareDates);
}

/** The size of a lesion on one date; the larger one where a date has two. */
export function sizeOn(lesion: Lesion, on: PartialDate): number | null {
  const sizes = lesion.measurements.filter(({ takenOn }) => takenOn === on).map(({ millimetres }) => millimetres);
  return sizes.length === 0 ? null : Math.max(...sizes);
}

/**
 * The sums of the longest diameters of the target lesions, date by date; what was entered in error does not count.
 * A lesion without a size on a date is counted as missing there, never as 0 mm.
 *
 * @example 12 mm and 22 mm on one date → 34; only 12 mm on another → at least 12, one not measured
 */
export function lesionSums(lesions: readonly Lesion[]): LesionSum[] {
  const targets = lesions.filter((lesion) => lesion.role === 'TARGET' && !lesion.enteredInError);
  return measurementDates(targets).map((on) => {
    const sizes = targets.map((lesion) => sizeOn(lesion, on)).filter((size) => size !== null);
    return {
      on,
      millimetres: Math.round(sizes.reduce((sum, size) => sum + size, 0) * 10) / 10,
      measured: sizes.length,
      unmeasured: targets.length - sizes.length,
    };
  });
}
