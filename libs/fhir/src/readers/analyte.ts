import type { Analyte } from '@consilium/tumour-board';
import { codesIn, LOINC } from '../bundle/codeable.js';
import { textOf, type Json } from '../bundle/json.js';

/** Analytes that the board's rules read, by LOINC code. Thyroglobulin in a needle wash-out (53920-5) is not one of them. */
const ANALYTES_BY_LOINC = new Map<string, Analyte>([
  ['3013-0', 'THYROGLOBULIN'],
  ['8098-6', 'THYROGLOBULIN_ANTIBODIES'],
  ['3016-3', 'TSH'],
  ['17861-6', 'CALCIUM'],
  ['2000-8', 'CALCIUM'],
  ['8480-6', 'SYSTOLIC_PRESSURE'],
  ['8462-4', 'DIASTOLIC_PRESSURE'],
  ['8636-3', 'QTC'],
  ['29463-7', 'BODY_WEIGHT'],
  ['1742-6', 'ALT'],
  ['1920-8', 'AST'],
]);

/** UCUM and everyday spellings of each analyte's units, with the spelling that the case file uses. Nothing is converted. */
const UNITS = new Map<Analyte, Map<string, string>>([
  ['THYROGLOBULIN', spellings({ 'ng/mL': ['ng/mL', 'ng/ml'], 'µg/L': ['ug/L', 'µg/L', 'μg/L'] })],
  ['THYROGLOBULIN_ANTIBODIES', spellings({ 'kIU/L': ['k[IU]/L', 'kIU/L'], 'IU/mL': ['[IU]/mL', 'IU/mL'] })],
  ['TSH', spellings({ 'mIU/L': ['m[IU]/L', 'mIU/L'], 'µIU/mL': ['u[IU]/mL', 'µIU/mL', 'μIU/mL', 'uIU/mL'] })],
  ['CALCIUM', spellings({ 'mmol/L': ['mmol/L'], 'mg/dL': ['mg/dL'] })],
  ['SYSTOLIC_PRESSURE', spellings({ mmHg: ['mm[Hg]', 'mmHg'] })],
  ['DIASTOLIC_PRESSURE', spellings({ mmHg: ['mm[Hg]', 'mmHg'] })],
  ['QTC', spellings({ ms: ['ms'] })],
  ['BODY_WEIGHT', spellings({ kg: ['kg'], lb: ['[lb_av]', 'lb'] })],
  ['ALT', spellings({ 'U/L': ['U/L'] })],
  ['AST', spellings({ 'U/L': ['U/L'] })],
]);

function spellings(units: Record<string, string[]>): Map<string, string> {
  return new Map(Object.entries(units).flatMap(([unit, all]) => all.map((spelling) => [spelling, unit] as const)));
}

/** Which of the board's analytes an observation's code names, or `OTHER`. */
export function analyteOf(code: unknown): Analyte {
  const known = codesIn(LOINC, code).map((loinc) => ANALYTES_BY_LOINC.get(loinc));
  return known.find((analyte) => analyte !== undefined) ?? 'OTHER';
}

/**
 * The unit of a quantity in the case file's spelling, or `null` when the analyte is not measured in it. The code is what
 * counts; a display that names another unit makes the value unusable. Other analytes enter no rule, so theirs is kept as
 * it was written.
 */
export function unitOf(quantity: Json, analyte: Analyte): string | null {
  const code = textOf(quantity['code']);
  const display = textOf(quantity['unit']);
  const known = UNITS.get(analyte);
  if (!known) return display ?? code;
  const unit = known.get(code ?? display ?? '') ?? null;
  const contradicted = display !== null && known.has(display) && known.get(display) !== unit;
  return contradicted ? null : unit;
}
