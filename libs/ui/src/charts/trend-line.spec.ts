import type { MarkerPoint } from './marker-series.js';
import { trendLine } from './trend-line.js';

const point = (on: string, value: number): MarkerPoint => ({
  id: on,
  on,
  value,
  comparator: 'EQUAL',
  label: '',
  description: '',
  condition: 'SUPPRESSED',
  assay: null,
});
const DOUBLING_EVERY_100_DAYS = Math.LN2 / 100;

describe('the line of a doubling time', () => {
  it('passes through values that double exactly', () => {
    const points = [point('2024-01-01', 10), point('2024-04-10', 20), point('2024-07-19', 40)];
    const line = trendLine(
      points,
      points.map(({ id }) => id),
      DOUBLING_EVERY_100_DAYS,
    );
    expect(line?.from.value).toBeCloseTo(10, 6);
    expect(line?.to.value).toBeCloseTo(40, 6);
    expect(line?.to.at).toBe(Date.parse('2024-07-19'));
  });

  it('takes no notice of values that were left off it', () => {
    const points = [point('2024-01-01', 10), point('2024-04-10', 20), point('2025-07-19', 9000)];
    const line = trendLine(points, ['2024-01-01', '2024-04-10'], DOUBLING_EVERY_100_DAYS);
    expect(line?.to.value).toBeCloseTo(20, 6);
  });

  it('is not drawn through fewer than two days', () => {
    expect(trendLine([point('2024-01-01', 10)], ['2024-01-01'], 0)).toBeNull();
    expect(trendLine([], [], 0)).toBeNull();
  });
});
