import { DAYS_PER_MONTH, DAYS_PER_YEAR } from '@consilium/thyroid';
import type { Text } from '../text.js';

/** Up to two years a time is told in months, as clinics speak of it; beyond, in years. */
const MONTHS_UP_TO_DAYS = 2 * DAYS_PER_YEAR;

/**
 * A length of time as people say it: days below two months, months below two years, then years.
 *
 * @example durationWords(280, textIn('en')) // "9.2 months"
 */
export function durationWords(days: number, { t, number }: Pick<Text, 't' | 'number'>): string {
  if (days < 2 * DAYS_PER_MONTH) return t('clinical.days', { count: Math.round(days) });
  const [unit, length] = days < MONTHS_UP_TO_DAYS ? (['months', DAYS_PER_MONTH] as const) : (['years', DAYS_PER_YEAR] as const);
  const count = Math.round((days / length) * 10) / 10;
  return t(`clinical.${unit}`, { count, number: number(count) });
}

/**
 * What a doubling time says: growth, decline as a halving, or no change at all. A sign alone would be read over.
 *
 * @param days negative on decline, `null` without any change
 */
export function changeWords(days: number | null, text: Pick<Text, 't' | 'number'>): string {
  if (days === null) return text.t('clinical.noChange');
  return text.t(days < 0 ? 'clinical.halvesIn' : 'clinical.doublesIn', { duration: durationWords(Math.abs(days), text) });
}
