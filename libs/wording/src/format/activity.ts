import type { Activity } from '@consilium/tumour-board';
import type { Language } from '../catalogue/language.js';
import { NARROW_SPACE, formatNumber } from './number.js';

/** By definition of the curie. */
const MEGABECQUEREL_PER_MILLICURIE = 37;
/** The sum of floating-point noise stays below this many decimals of a megabecquerel. */
const DECIMALS_KEPT = 6;

/**
 * An activity in both units that readers use: GBq exactly, mCi exactly when it has at most one decimal, else rounded to
 * one decimal and marked `≈`.
 *
 * @example formatActivity({ megabecquerel: 5920, enteredValue: '160', enteredUnit: 'mCi' }, 'en') // "5.92 GBq (160 mCi)"
 * @example formatActivity({ megabecquerel: 5500, enteredValue: '5.5', enteredUnit: 'GBq' }, 'en') // "5.5 GBq (≈ 148.6 mCi)"
 */
export function formatActivity(activity: Pick<Activity, 'megabecquerel'> & Partial<Activity>, language: Language): string {
  const gigabecquerel = formatNumber(clean(activity.megabecquerel / 1000), language);
  const millicurie = clean(activity.megabecquerel / MEGABECQUEREL_PER_MILLICURIE);
  const rounded = Math.round(millicurie * 10) / 10;
  const sign = rounded === millicurie ? '' : `≈${NARROW_SPACE}`;
  return `${gigabecquerel}${NARROW_SPACE}GBq (${sign}${formatNumber(rounded, language)}${NARROW_SPACE}mCi)`;
}

function clean(value: number): number {
  return Number(value.toFixed(DECIMALS_KEPT + 3));
}
