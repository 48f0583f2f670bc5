import type { CensoredValue, Comparator } from '@consilium/tumour-board';
import { accept, type Parsed, parseDecimal, refuse, toNumber } from './decimal.js';

const COMPARATOR_SIGNS: Readonly<Record<string, Comparator>> = {
  '': 'EQUAL',
  '=': 'EQUAL',
  '<': 'BELOW',
  '≤': 'BELOW',
  '>': 'ABOVE',
  '≥': 'ABOVE',
};
const SIGN = /^\s*(<=|>=|[<>≤≥=]?)\s*(.*)$/s;

/**
 * Reads a laboratory number as printed: `0,21`, `<0.2`, `> 300`.
 *
 * `<0.2` stays "below 0.2": it is neither 0.2 nor zero. A negative number is refused, and so is `<0`.
 *
 * @example parseCensored('<0,2') // → { comparator: 'BELOW', value: 0.2 }
 */
export function parseCensored(text: string): Parsed<CensoredValue> {
  const [, sign = '', rest = ''] = SIGN.exec(text) ?? [];
  const comparator = COMPARATOR_SIGNS[sign.replace('<=', '≤').replace('>=', '≥')];
  const decimal = parseDecimal(rest);
  if (!decimal.accepted) return decimal;
  const value = toNumber(decimal.value);
  if (comparator === undefined) return refuse('NOT_A_NUMBER');
  if (value < 0 || (value === 0 && comparator === 'BELOW')) return refuse('NOT_POSITIVE');
  return accept({ comparator, value });
}
