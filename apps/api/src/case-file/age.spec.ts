import { ageYears } from './age.js';

describe('age on a day', () => {
  it('counts whole years up to the birthday', () => {
    expect(ageYears('1961-12-03', 1961, '2026-12-02')).toBe(64);
    expect(ageYears('1961-12-03', 1961, '2026-12-03')).toBe(65);
    expect(ageYears('2000-02-29', 2000, '2026-02-28')).toBe(25);
    expect(ageYears('2000-02-29', 2000, '2026-03-01')).toBe(26);
  });
  it('is the age reached this year for those who may not see the birth date', () => {
    expect(ageYears(null, 1961, '2026-01-01')).toBe(65);
  });
});
