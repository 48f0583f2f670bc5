import { NARROW_SPACE } from '@consilium/wording';
import type { Text } from '../text.js';

/**
 * A change in per cent with its sign, which is never left to be guessed.
 *
 * @example percentWords(-30.4, textIn('en')) // "−30 %"
 */
export function percentWords(change: number | null, { number }: Pick<Text, 'number'>): string {
  if (change === null) return '–';
  const rounded = Math.round(change);
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '±';
  return `${sign}${number(Math.abs(rounded))}${NARROW_SPACE}%`;
}
