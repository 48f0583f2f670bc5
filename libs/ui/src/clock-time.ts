/**
 * The time of day of an instant on the clock of a zone.
 *
 * @example clockTime('2026-12-03T13:05:00Z', 'Europe/Paris') // "14:05"
 */
export function clockTime(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso));
}
