import { spanOf, timeDomain, yearTicks } from './time-axis.js';

describe('the time axis', () => {
  it('draws a year as the whole year, not as a day that nobody recorded', () => {
    const span = spanOf('2024');
    expect(span.vague).toBe(true);
    expect(span.from).toBe(Date.UTC(2024, 0, 1));
    expect(span.to).toBe(Date.UTC(2024, 11, 31));
    expect(spanOf('2024-03-12')).toMatchObject({ vague: false, from: span.from + 71 * 86_400_000 });
  });

  it('reaches from the first date to today, and shows at least a year', () => {
    const [from, to] = timeDomain(['2019-05', '2025-01-02'], '2026-11-24');
    expect(from.getTime()).toBeLessThan(Date.UTC(2019, 4, 1));
    expect(to.getTime()).toBeGreaterThan(Date.UTC(2026, 10, 24));
    const [start, end] = timeDomain([], '2026-11-24');
    expect(end.getTime() - start.getTime()).toBeGreaterThanOrEqual(364 * 86_400_000);
  });

  it('writes no more years than fit', () => {
    expect(yearTicks([new Date('2018-12-01'), new Date('2026-12-31')], 20)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(yearTicks([new Date('2018-12-01'), new Date('2026-12-31')], 4)).toEqual([2020, 2022, 2024, 2026]);
  });
});
