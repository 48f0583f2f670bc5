const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Microseconds since 1970 in UTC of an ISO instant, as an integer. PostgreSQL keeps microseconds and `Date` only milliseconds, and as
 * text the same instant can be written in many ways; only this compares and hashes alike everywhere.
 *
 * @throws RangeError when the text is no instant, or does not say its offset from UTC
 * @example epochMicros('1970-01-01T01:00:00.000001+01:00') // 1n
 */
export function epochMicros(instant: string): bigint {
  const match = INSTANT.exec(instant);
  const milliseconds = match
    ? Date.parse(`${match.slice(1, 4).join('-')}T${match[4]}:${match[5]}:${match[6] ?? '00'}${match[8]}`)
    : Number.NaN;
  if (!match || Number.isNaN(milliseconds)) throw new RangeError(`not an instant: ${instant}`);
  return BigInt(milliseconds) * 1000n + BigInt((match[7] ?? '').padEnd(6, '0').slice(0, 6));
}

/** The whole minutes from `a` to `b`, rounded down and never negative. */
export function minutesBetween(a: string, b: string): number {
  const micros = epochMicros(b) - epochMicros(a);
  return micros <= 0n ? 0 : Number(micros / 60_000_000n);
}
