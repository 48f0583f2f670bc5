import { type DayDate, daysBetween } from '@consilium/tumour-board';

/** A measured value on the day it was taken, counted from any origin. */
export interface TimedValue {
  days: number;
  value: number;
}

/** Growth looks at differences only, so that any day serves as the origin. */
const ORIGIN = '2000-01-01';

/** A calendar day as a number of days. */
export function dayNumber(day: DayDate): number {
  return daysBetween(ORIGIN, day);
}

/** Exponential growth or decline, fitted. */
export interface Growth {
  /** Change of the natural logarithm per day. */
  slopePerDay: number;
  /** Negative: halving time with a minus sign. `null`: no change, the doubling time is infinite. */
  doublingTimeDays: number | null;
  /** Doublings per year of 365.25 days: 0 without change, negative on decline. Unlike the doubling time it never jumps. */
  doublingRatePerYear: number;
  /** Share of the variation that the line explains; 1 without any variation. */
  rSquared: number;
}

export const DAYS_PER_YEAR = 365.25;
export const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

/** Below this the slope, or the variation of the logarithms, is rounding noise: a doubling time of more than a million years. */
const NO_CHANGE = 1e-12;

/**
 * Fits ln(value) on time by least squares: doubling time = ln 2 / slope. Two values give the two-point formula.
 *
 * Formula: thyroglobulin and PSA doubling times alike (Vickers & Brewster 2012); doubling rate as Miyauchi 2023.
 *
 * @returns `null` when it cannot be fitted: fewer than two days, or a value that is not above zero
 * @example fitGrowth([{ days: 0, value: 200 }, { days: 30, value: 450 }]) // doublingTimeDays 25.64
 */
export function fitGrowth(points: readonly TimedValue[]): Growth | null {
  if (points.some(({ value }) => !(value > 0) || !Number.isFinite(value))) return null;
  const line = leastSquares(points.map(({ days, value }) => [days, Math.log(value)]));
  if (line === null) return null;
  const slopePerDay = Math.abs(line.slope) < NO_CHANGE ? 0 : line.slope;
  return {
    slopePerDay,
    doublingTimeDays: slopePerDay === 0 ? null : Math.LN2 / slopePerDay,
    doublingRatePerYear: (slopePerDay * DAYS_PER_YEAR) / Math.LN2,
    rSquared: line.rSquared,
  };
}

/** Change per year of 365.25 days by a straight line: a thyroglobulin velocity in ng/mL a year. `null` as for {@link fitGrowth}. */
export function velocityPerYear(points: readonly TimedValue[]): number | null {
  const line = leastSquares(points.map(({ days, value }) => [days, value]));
  return line === null ? null : line.slope * DAYS_PER_YEAR;
}

/**
 * Specific growth rate in per cent per day, ln 2 / doubling time (Mehrara 2007).
 *
 * @example specificGrowthRate(100) // → 0.693 % a day
 */
export function specificGrowthRate(doublingTimeDays: number | null): number {
  return doublingTimeDays === null ? 0 : (100 * Math.LN2) / doublingTimeDays;
}

function leastSquares(points: readonly (readonly [number, number])[]): { slope: number; rSquared: number } | null {
  const count = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / count;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const [x, y] of points) {
    xx += (x - meanX) ** 2;
    xy += (x - meanX) * (y - meanY);
    yy += (y - meanY) ** 2;
  }
  if (!(xx > 0)) return null;
  return { slope: xy / xx, rSquared: yy > NO_CHANGE ? xy ** 2 / (xx * yy) : 1 };
}
