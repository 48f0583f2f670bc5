import { findDrug } from './drugs.js';
import { type Dose, parseDose } from './dose.js';

/** Below 50 kg selpercatinib starts one level lower (EMA SmPC 2024). */
const SELPERCATINIB_LIGHT = { limitKilograms: 50, levels: ['120 mg bid', '80 mg bid', '40 mg bid'] } as const;

export type NextDose =
  { kind: 'LOWER'; dose: string } | { kind: 'CLINICIAN_DECIDES' } | { kind: 'NOT_A_LEVEL' } | { kind: 'WEIGHT_NOT_KNOWN' };

/**
 * All dose levels of a drug, starting dose first; `null` when the pack knows no dose of it.
 *
 * @param kilograms body weight, needed for selpercatinib only
 */
export function doseLevels(drug: string, kilograms: number | null): readonly string[] | null {
  const known = findDrug(drug);
  if (known === null || known.startingDose === '') return null;
  const full = [known.startingDose, ...known.doseLevels];
  if (known.code !== 'SELPERCATINIB') return full;
  if (kilograms === null) return null;
  return kilograms < SELPERCATINIB_LIGHT.limitKilograms ? SELPERCATINIB_LIGHT.levels : full;
}

/**
 * The next lower dose level of the label. Below the last one, stopping is the clinician's decision; a dose that is no level
 * of the label gets no suggestion.
 *
 * @example nextLowerDose('LENVATINIB', '20 mg qd', null) // → { kind: 'LOWER', dose: '14 mg qd' }
 */
export function nextLowerDose(drug: string, current: string, kilograms: number | null): NextDose {
  const levels = doseLevels(drug, kilograms);
  if (levels === null) return { kind: findDrug(drug)?.code === 'SELPERCATINIB' ? 'WEIGHT_NOT_KNOWN' : 'NOT_A_LEVEL' };
  const dose = parseDose(current);
  const index = dose === null ? -1 : levels.findIndex((level) => isSame(parseDose(level), dose));
  if (index === -1) return { kind: 'NOT_A_LEVEL' };
  const lower = levels[index + 1];
  return lower === undefined ? { kind: 'CLINICIAN_DECIDES' } : { kind: 'LOWER', dose: lower };
}

function isSame(level: Dose | null, dose: Dose): boolean {
  return level?.milligrams === dose.milligrams && level.timesPerDay === dose.timesPerDay;
}
