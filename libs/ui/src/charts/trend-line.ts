import type { MarkerPoint } from './marker-series.js';
import { spanOf } from './time-axis.js';

const DAY = 86_400_000;

/** A straight line on the logarithmic axis, from the first to the last value that it stands on. */
export interface TrendLine {
  from: { at: number; value: number };
  to: { at: number; value: number };
}

/**
 * The line of an exponential fit through the values it was fitted to. A line of least squares passes through the mean of
 * its points, so that its slope alone places it.
 *
 * @param usedIds the results on the line; anything else on the chart has no part in it
 * @param slopePerDay change of the natural logarithm per day
 * @returns `null` without two results to draw it between
 */
export function trendLine(points: readonly MarkerPoint[], usedIds: readonly string[], slopePerDay: number): TrendLine | null {
  const used = points
    .filter(({ id, value }) => usedIds.includes(id) && value > 0)
    .map(({ on, value }) => ({ at: spanOf(on).middle, logarithm: Math.log(value) }));
  const times = used.map(({ at }) => at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  if (!(last > first)) return null;
  const meanTime = mean(times);
  const meanLogarithm = mean(used.map(({ logarithm }) => logarithm));
  const valueAt = (at: number) => Math.exp(meanLogarithm + (slopePerDay * (at - meanTime)) / DAY);
  return { from: { at: first, value: valueAt(first) }, to: { at: last, value: valueAt(last) } };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
