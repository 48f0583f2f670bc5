import { ACTIVITY_UNITS, type Activity, type ActivityUnit } from '@consilium/tumour-board';
import { accept, type Parsed, parseDecimal, refuse, toNumber } from './decimal.js';

/** Factor and power of ten from each unit to MBq. 1 mCi = 37 MBq exactly, by definition. */
const TO_MEGABECQUEREL: Readonly<Record<ActivityUnit, { factor: bigint; power: number }>> = {
  GBq: { factor: 1n, power: 3 },
  MBq: { factor: 1n, power: 0 },
  mCi: { factor: 37n, power: 0 },
};

/** No therapeutic activity of radioiodine comes near 100 GBq: above it, a unit or a decimal point has slipped. */
const IMPLAUSIBLE_MEGABECQUEREL = 100_000;

/**
 * Reads a radioiodine activity in GBq, MBq or mCi.
 *
 * @param value as entered, with decimal point or comma; the text is kept in the result
 * @param unit `GBq`, `MBq` or `mCi`; anything else is refused
 * @example parseActivity('100', 'mCi') // → 3,700 MBq
 * @example parseActivity('3,7', 'GBq') // → 3,700 MBq
 * @example parseActivity('3.7', 'Ci') // → refused, UNKNOWN_UNIT
 */
export function parseActivity(value: string, unit: string): Parsed<Activity> {
  const enteredValue = value.trim();
  const enteredUnit = ACTIVITY_UNITS.find((known) => known.toLowerCase() === unit.trim().toLowerCase());
  if (/^[<>≤≥]/.test(enteredValue)) return refuse('CENSORED_NOT_ALLOWED');
  const decimal = parseDecimal(enteredValue);
  if (!decimal.accepted) return decimal;
  if (enteredUnit === undefined) return refuse('UNKNOWN_UNIT');
  const { factor, power } = TO_MEGABECQUEREL[enteredUnit];
  const megabecquerel = toNumber(decimal.value, factor, power);
  if (megabecquerel <= 0) return refuse('NOT_POSITIVE');
  if (megabecquerel > IMPLAUSIBLE_MEGABECQUEREL) return refuse('IMPLAUSIBLE');
  return accept({ megabecquerel, enteredValue, enteredUnit });
}

/** The activity in GBq: 3,700 MBq → 3.7. */
export function gigabecquerel(activity: { megabecquerel: number }): number {
  return activity.megabecquerel / 1000;
}

/** The activity in mCi: 3,700 MBq → 100. Round for display only. */
export function millicurie(activity: { megabecquerel: number }): number {
  return activity.megabecquerel / 37;
}
