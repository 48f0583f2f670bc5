import type { CensoredValue, Comparator } from '@consilium/tumour-board';
import type { Language } from '../catalogue/language.js';

/** Between a number and its unit, and between French thousands: narrow and never broken over a line. */
export const NARROW_SPACE = '\u202f';

/**
 * A number as people of the language write it: decimal comma and narrow spaces in French. Rounds half away from zero to
 * at most `maximumDecimals` and drops trailing zeros; without it every digit of the value is kept.
 *
 * @example formatNumber(22200.5, 'en') // "22,200.5"
 * @example formatNumber(22200.5, 'fr') // "22 200,5" (narrow no-break space)
 */
export function formatNumber(value: number, language: Language, maximumDecimals = 20): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    maximumFractionDigits: maximumDecimals,
    useGrouping: Math.abs(value) >= 10_000 ? 'always' : false,
  }).format(value);
}

const COMPARATOR_SIGNS: Record<Comparator, string> = { EQUAL: '', BELOW: '<', ABOVE: '>' };

/**
 * A laboratory result with its comparator and unit: a censored value never loses its sign.
 *
 * @example formatResult({ comparator: 'BELOW', value: 0.2 }, 'ng/mL', 'fr') // "<0,2 ng/mL"
 */
export function formatResult(result: CensoredValue, unit: string | null, language: Language): string {
  const number = COMPARATOR_SIGNS[result.comparator] + formatNumber(result.value, language);
  return unit ? number + NARROW_SPACE + unit : number;
}

/** A number with its unit: `formatQuantity(12.5, 'mm', 'fr')` → "12,5 mm". */
export function formatQuantity(value: number, unit: string, language: Language, maximumDecimals?: number): string {
  return formatNumber(value, language, maximumDecimals) + NARROW_SPACE + unit;
}

/** A range with an en dash: "3–12". */
export function formatRange(from: number, to: number, language: Language): string {
  return from === to ? formatNumber(from, language) : `${formatNumber(from, language)}–${formatNumber(to, language)}`;
}
