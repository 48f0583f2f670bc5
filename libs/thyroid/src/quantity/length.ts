import { accept, type Parsed, parseDecimal, refuse, toNumber } from './decimal.js';

/** Half a metre is no lesion: a larger entry is in the wrong unit. */
const IMPLAUSIBLE_MILLIMETRES = 500;

/**
 * Reads a length in mm or cm, as millimetres.
 *
 * @example parseMillimetres('1,2', 'cm') // → 12
 */
export function parseMillimetres(value: string, unit: string): Parsed<number> {
  const decimal = parseDecimal(value);
  if (!decimal.accepted) return decimal;
  const written = unit.trim().toLowerCase();
  if (written !== 'mm' && written !== 'cm') return refuse('UNKNOWN_UNIT');
  const millimetres = toNumber(decimal.value, 1n, written === 'cm' ? 1 : 0);
  if (millimetres < 0) return refuse('NOT_POSITIVE');
  return millimetres > IMPLAUSIBLE_MILLIMETRES ? refuse('IMPLAUSIBLE') : accept(millimetres);
}
