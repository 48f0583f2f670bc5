/** Why a text was not taken as a quantity. Nothing is ever guessed: the person is asked again, with the reason. */
export const QUANTITY_REFUSALS = [
  /** Nothing was entered. */
  'EMPTY',
  /** Not a number. */
  'NOT_A_NUMBER',
  /** `1,234` or `1.234,5`: a decimal comma or a thousands separator? The two readings differ by a factor of 1,000. */
  'AMBIGUOUS_SEPARATOR',
  /** Zero or less where only more than zero has a meaning. */
  'NOT_POSITIVE',
  /** Larger than any value met in practice: a slipped unit or decimal point. */
  'IMPLAUSIBLE',
  /** `<3.7` where a measured amount is needed. */
  'CENSORED_NOT_ALLOWED',
  /** The unit is not one that converts into the quantity asked for. */
  'UNKNOWN_UNIT',
  /** `MIU/L`: mega or milli? */
  'AMBIGUOUS_PREFIX',
  /** Amount of substance: converting it into a mass needs a molar mass that assays do not agree on. */
  'MOLAR_UNIT',
  /** `U/mL` of an assay's own standard is not the international unit. */
  'ARBITRARY_UNIT',
] as const;
export type QuantityRefusal = (typeof QUANTITY_REFUSALS)[number];

/** A quantity, or the reason why the text is not one. */
export type Parsed<T> = { accepted: true; value: T } | { accepted: false; reason: QuantityRefusal };

/** A decimal as entered, kept as whole digits and a power of ten, so that converting its unit stays exact. */
export interface Decimal {
  digits: bigint;
  exponent: number;
}

export const refuse = (reason: QuantityRefusal): { accepted: false; reason: QuantityRefusal } => ({ accepted: false, reason });
export const accept = <T>(value: T): { accepted: true; value: T } => ({ accepted: true, value });

const PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/;
const THOUSANDS = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const BOTH_SEPARATORS = /^[+-]?\d[\d.,]*$/;

/**
 * Reads a decimal number with point or comma.
 *
 * `3,7` and `3.7` are the same. A comma before exactly three digits (`1,110`) could also separate thousands and is
 * refused; a point is always decimal.
 *
 * @example parseDecimal('3,7') // → { accepted: true, value: { digits: 37n, exponent: -1 } }
 * @example parseDecimal('1,110') // → { accepted: false, reason: 'AMBIGUOUS_SEPARATOR' }
 */
export function parseDecimal(text: string): Parsed<Decimal> {
  const trimmed = text.trim().replace('−', '-');
  if (trimmed === '') return refuse('EMPTY');
  if (THOUSANDS.test(trimmed)) return refuse('AMBIGUOUS_SEPARATOR');
  if (!PLAIN.test(trimmed)) return refuse(BOTH_SEPARATORS.test(trimmed) ? 'AMBIGUOUS_SEPARATOR' : 'NOT_A_NUMBER');
  const [whole = '', fraction = ''] = trimmed.split(/[.,]/);
  return accept({ digits: BigInt(whole + fraction), exponent: -fraction.length });
}

/**
 * The nearest number to `decimal · factor · 10^power`, rounded once, at the end.
 *
 * @example toNumber({ digits: 111n, exponent: -2 }, 1n, 3) // 1.11 GBq in MBq → 1110, where 1.11 * 1000 gives 1110.0000000000002
 */
export function toNumber(decimal: Decimal, factor = 1n, power = 0): number {
  return Number(`${decimal.digits * factor}e${decimal.exponent + power}`);
}
