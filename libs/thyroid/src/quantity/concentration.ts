import type { CensoredValue } from '@consilium/tumour-board';
import { accept, type Parsed, refuse } from './decimal.js';

/** Power of ten from a unit to the one that the rules compare in. */
type Powers = ReadonlyMap<string, number>;

/** To ng/mL, which is the same as µg/L. */
const MASS: Powers = new Map([
  ['ng/mL', 0],
  ['µg/L', 0],
  ['mcg/L', 0],
  ['pg/mL', -3],
  ['ng/L', -3],
  ['ng/dL', -2],
  ['µg/dL', 1],
  ['mcg/dL', 1],
  ['µg/mL', 3],
  ['mg/L', 3],
]);

/** To mIU/L. For TSH laboratories print U and IU for the same international unit; `UI` is French. */
const THYROTROPIN: Powers = new Map([
  ['mIU/L', 0],
  ['mU/L', 0],
  ['mUI/L', 0],
  ['µIU/mL', 0],
  ['µU/mL', 0],
  ['µUI/mL', 0],
  ['mcIU/mL', 0],
  ['IU/L', 3],
  ['mIU/mL', 3],
  ['mU/mL', 3],
]);

/** To IU/mL, which is the same as kIU/L. */
const ANTIBODIES: Powers = new Map([
  ['IU/mL', 0],
  ['UI/mL', 0],
  ['kIU/L', 0],
  ['kUI/L', 0],
  ['IU/L', -3],
  ['UI/L', -3],
  ['mIU/mL', -3],
]);

/**
 * A mass concentration in ng/mL (= µg/L), `<` and `>` kept.
 *
 * @example toNanogramsPerMillilitre({ comparator: 'EQUAL', value: 250 }, 'ng/L') // → 0.25 ng/mL
 * @example toNanogramsPerMillilitre({ comparator: 'EQUAL', value: 1.5 }, 'pmol/L') // → refused, MOLAR_UNIT
 */
export function toNanogramsPerMillilitre(result: CensoredValue, unit: string): Parsed<CensoredValue> {
  return convert(result, unit, MASS);
}

/** Thyrotropin in mIU/L (= µIU/mL = mU/L = µU/mL), `<` and `>` kept. */
export function toMilliunitsPerLitre(result: CensoredValue, unit: string): Parsed<CensoredValue> {
  return convert(result, unit, THYROTROPIN);
}

/** Thyroglobulin antibodies in IU/mL (= kIU/L), `<` and `>` kept. `U/mL` of an assay's own standard is refused. */
export function toUnitsPerMillilitre(result: CensoredValue, unit: string): Parsed<CensoredValue> {
  const written = normalise(unit);
  if (!ANTIBODIES.has(written) && /^k?U\/m?L$/.test(written)) return refuse('ARBITRARY_UNIT');
  return convert(result, unit, ANTIBODIES);
}

function convert(result: CensoredValue, unit: string, powers: Powers): Parsed<CensoredValue> {
  const written = normalise(unit);
  const power = powers.get(written);
  if (power !== undefined) return accept({ comparator: result.comparator, value: shift(result.value, power) });
  if (/mol\b/i.test(written)) return refuse('MOLAR_UNIT');
  if (/^M(IU|U|UI)\//.test(written)) return refuse('AMBIGUOUS_PREFIX');
  return refuse('UNKNOWN_UNIT');
}

/** One spelling per unit: one micro sign, litres as L; everything else as printed, because m is not M. */
function normalise(unit: string): string {
  const written = unit
    .trim()
    .replace(/\s+/g, '')
    .replace(/\u03bc/g, '\u00b5')
    .replace(/^u(?=[gIU])/, '\u00b5')
    .replace(/\/(m|d)?l$/i, (_, prefix: string | undefined) => `/${(prefix ?? '').toLowerCase()}L`);
  return /^(n|p|m|\u00b5|mc)g\//i.test(written) && !written.startsWith('M')
    ? written.replace(/^\S+?g\//i, (mass) => mass.toLowerCase())
    : written;
}

/** Multiplies by a power of ten as the decimal it is, so that 250 ng/L is exactly 0.25 ng/mL. */
export function shift(value: number, power: number): number {
  if (power === 0) return value;
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}
