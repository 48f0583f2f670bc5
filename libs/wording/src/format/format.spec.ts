import { formatActivity } from './activity.js';
import { formatDate, formatInstant, formatLongDate, formatWeekday } from './date.js';
import { formatDose } from './dose.js';
import { formatNumber, formatRange, formatResult } from './number.js';

describe('numbers', () => {
  it('writes every digit it was given', () => {
    expect(formatNumber(0.1 + 0.7, 'en', 2)).toBe('0.8');
    expect(formatNumber(0.0312, 'fr')).toBe('0,0312');
    expect(formatNumber(-3.5, 'en')).toBe('-3.5');
  });

  it('groups from five digits on', () => {
    expect(formatNumber(3700, 'fr')).toBe('3700');
    expect(formatNumber(22200.5, 'en')).toBe('22,200.5');
    expect(formatNumber(22200.5, 'fr')).toBe('22\u202f200,5');
  });

  it('refuses what is no number instead of writing NaN', () => {
    expect(() => formatNumber(Number.NaN, 'en')).toThrow(RangeError);
  });

  it('keeps the sign of a censored result', () => {
    expect(formatResult({ comparator: 'BELOW', value: 0.2 }, 'ng/mL', 'en')).toBe('<0.2\u202fng/mL');
    expect(formatResult({ comparator: 'ABOVE', value: 300 }, 'ng/mL', 'fr')).toBe('>300\u202fng/mL');
    expect(formatResult({ comparator: 'EQUAL', value: 12.5 }, null, 'fr')).toBe('12,5');
    expect(formatRange(3, 12, 'en')).toBe('3–12');
  });
});

describe('activities', () => {
  it('is exact in both units when it can be', () => {
    expect(formatActivity({ megabecquerel: 5920 }, 'en')).toBe('5.92\u202fGBq (160\u202fmCi)');
    expect(formatActivity({ megabecquerel: 3700 }, 'fr')).toBe('3,7\u202fGBq (100\u202fmCi)');
    expect(formatActivity({ megabecquerel: 29.9 * 37 }, 'en')).toBe('1.1063\u202fGBq (29.9\u202fmCi)');
  });

  it('says so when the second unit is rounded', () => {
    expect(formatActivity({ megabecquerel: 5500 }, 'en')).toBe('5.5\u202fGBq (≈\u202f148.6\u202fmCi)');
  });
});

describe('dates', () => {
  it('writes a date as precisely as it is known', () => {
    expect(formatDate('2026-03-12', 'en')).toBe('12 Mar 2026');
    expect(formatDate('2024-03', 'en')).toBe('Mar 2024');
    expect(formatDate('2024', 'fr')).toBe('2024');
    expect(formatDate('2026-02-01', 'fr')).toBe('1er févr. 2026');
  });

  it('writes out appointments', () => {
    expect(formatLongDate('2026-08-05', 'fr')).toBe('5 août 2026');
    expect(formatWeekday('2026-12-03', 'en')).toBe('Thursday 3 December 2026');
    expect(formatWeekday('2026-12-03', 'fr')).toBe('jeudi 3 décembre 2026');
  });

  it('puts an instant on the clock of its place', () => {
    expect(formatInstant('2026-12-03T13:30:00Z', 'en', 'Europe/Paris')).toBe('3 Dec 2026, 14:30');
    expect(formatInstant('2026-07-01T22:30:00Z', 'fr', 'Europe/Paris')).toBe('2 juil. 2026, 00:30');
  });
});

describe('doses', () => {
  it.each([
    ['24 mg qd', '24\u202fmg once a day', '24\u202fmg une fois par jour'],
    ['400 mg bid', '400\u202fmg twice a day', '400\u202fmg deux fois par jour'],
    ['400 mg twice daily', '400\u202fmg twice a day', '400\u202fmg deux fois par jour'],
    ['600 mg/day', '600\u202fmg a day', '600\u202fmg par jour'],
    ['1.5mg daily', '1.5\u202fmg once a day', '1,5\u202fmg une fois par jour'],
  ])('spells out the rhythm of %s', (written, english, french) => {
    expect(formatDose(written, 'en')).toBe(english);
    expect(formatDose(written, 'fr')).toBe(french);
  });

  it('leaves alone what it cannot read', () => {
    expect(formatDose('as the pharmacist told Todd', 'en')).toBe('as the pharmacist told Todd');
    expect(formatDose('2 tablets', 'en')).toBe('2 tablets');
  });
});
