const WALL_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const HOUR = 3_600_000;

export type WallTime = { instant: Date } | { instant: null; code: 'NOT_A_DATE' | 'DATE_OUT_OF_RANGE' };

/**
 * The instant that a wall clock in a time zone means.
 *
 * In spring an hour is skipped: a time in it does not exist (`DATE_OUT_OF_RANGE`). In autumn an hour comes twice: the first of the two is
 * taken without asking, so that nobody arrives an hour late.
 *
 * @param wallTime `2026-12-03T14:00`
 * @param timeZone IANA name, such as `Europe/Paris`
 * @example instantOf('2026-12-03T14:00', 'Europe/Paris') // 2026-12-03T13:00:00Z
 * @example instantOf('2026-03-29T02:30', 'Europe/Paris') // { instant: null, code: 'DATE_OUT_OF_RANGE' }
 */
export function instantOf(wallTime: string, timeZone: string): WallTime {
  const asUtc = WALL_TIME.test(wallTime) ? Date.parse(`${wallTime}:00Z`) : Number.NaN;
  // The parser rolls the 31st of June over to the 1st of July; only a real day comes back as it went in.
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== wallTime) return { instant: null, code: 'NOT_A_DATE' };
  // No zone is further than 14 hours from UTC, so these two hours stand on either side of a change of clocks near the wall time.
  const offsets = [asUtc - 24 * HOUR, asUtc + 24 * HOUR].map((around) => offsetAt(around, timeZone));
  const candidates = [...new Set(offsets)].map((offset) => asUtc - offset).filter((at) => at + offsetAt(at, timeZone) === asUtc);
  return candidates.length > 0 ? { instant: new Date(Math.min(...candidates)) } : { instant: null, code: 'DATE_OUT_OF_RANGE' };
}

/** How far the wall clock of a zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const part = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const at = (type: Intl.DateTimeFormatPartTypes): number => part.get(type) ?? Number.NaN;
  return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second')) - Math.floor(instant / 1000) * 1000;
}
