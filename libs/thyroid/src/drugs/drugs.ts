import type { ThyroidDrug } from './drug.js';
import { CABOZANTINIB } from './cabozantinib.js';
import { DABRAFENIB_TRAMETINIB } from './dabrafenib-trametinib.js';
import { ENTRECTINIB } from './entrectinib.js';
import { LAROTRECTINIB } from './larotrectinib.js';
import { LENVATINIB } from './lenvatinib.js';
import { PRALSETINIB } from './pralsetinib.js';
import { SELPERCATINIB } from './selpercatinib.js';
import { SORAFENIB } from './sorafenib.js';

/** The targeted drugs that a board can name. */
export const THYROID_DRUGS: readonly ThyroidDrug[] = [
  LENVATINIB,
  SORAFENIB,
  CABOZANTINIB,
  SELPERCATINIB,
  LAROTRECTINIB,
  ENTRECTINIB,
  PRALSETINIB,
  DABRAFENIB_TRAMETINIB,
];

/** The drug of a code or a name, in any case of letters; `null` for a drug the pack does not know. */
export function findDrug(codeOrName: string): ThyroidDrug | null {
  const wanted = codeOrName.trim().toLowerCase();
  return THYROID_DRUGS.find(({ code, name }) => code.toLowerCase() === wanted || name.toLowerCase() === wanted) ?? null;
}
