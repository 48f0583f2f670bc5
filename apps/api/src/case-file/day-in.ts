import type { DayDate } from '@consilium/tumour-board';

/**
 * The calendar day that an instant is on in a board's time zone.
 *
 * @example dayIn(new Date('2026-11-24T23:30:00Z'), 'Europe/Paris') // '2026-11-25'
 */
export function dayIn(instant: Date, timeZone: string): DayDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}
