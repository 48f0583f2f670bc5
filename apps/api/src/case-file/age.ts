import type { DayDate } from '@consilium/tumour-board';

/**
 * Whole years of age on a day. Who may not see the birth date is given the age that is reached in this calendar year, which can be one
 * too many before the birthday.
 *
 * @example ageYears('1965-12-01', 1965, '2026-11-24') // 60
 * @example ageYears(null, 1965, '2026-11-24')         // 61
 */
export function ageYears(birthDate: DayDate | null, birthYear: number, today: DayDate): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate?.slice(0, 4) ?? birthYear);
  return birthDate !== null && today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
