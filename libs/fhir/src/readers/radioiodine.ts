import type { Activity, ActivityUnit } from '@consilium/tumour-board';
import { codingsOf, wordsOf } from '../bundle/codeable.js';
import { numberOf, textOf, type Json } from '../bundle/json.js';

const ATC = 'http://www.whocc.no/atc';
const SODIUM_IODIDE_131 = 'V10XA01';
const NAMES = /radio-?iodine|sodium iodide.*131|iodine[ -]?131|131[ -]?I\b|\bI[ -]?131\b/i;
/** UCUM and everyday spellings, with what one unit is in megabecquerel. */
const UNITS = new Map<string, { unit: ActivityUnit; megabecquerel: number }>([
  ['GBq', { unit: 'GBq', megabecquerel: 1000 }],
  ['MBq', { unit: 'MBq', megabecquerel: 1 }],
  ['mCi', { unit: 'mCi', megabecquerel: 37 }],
]);

/** Whether a procedure or a medicine is ¹³¹I. mCODE has no profile for it, so the code or the name must say so. */
export function isRadioiodine(concept: unknown): boolean {
  return codingsOf(concept).some(({ system, code }) => system === ATC && code === SODIUM_IODIDE_131) || NAMES.test(wordsOf(concept) ?? '');
}

/** `5.92 GBq` → 5920 MBq, entered as GBq; `null` when the quantity is not an activity in a known unit. */
export function activityOf(quantity: Json): Activity | null {
  const value = numberOf(quantity['value']);
  const known = UNITS.get(textOf(quantity['code']) ?? textOf(quantity['unit']) ?? '');
  if (value === null || value <= 0 || known === undefined || quantity['comparator'] !== undefined) return null;
  return { megabecquerel: Math.round(value * known.megabecquerel * 1e6) / 1e6, enteredValue: String(value), enteredUnit: known.unit };
}
