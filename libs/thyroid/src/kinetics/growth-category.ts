import type { Basis } from '../drugs/drug.js';
import { DAYS_PER_MONTH } from './growth.js';

/** A published prognostic group. `basis` says whether its limits were read or are only recalled ("verify"). */
export interface GrowthCategory<Code extends string> {
  code: Code;
  basis: Basis;
  source: string;
}

export const MIYAUCHI_CATEGORIES = ['UNDER_1_YEAR', 'FROM_1_TO_3_YEARS', 'FROM_3_YEARS', 'NEGATIVE'] as const;
export type MiyauchiCategory = (typeof MIYAUCHI_CATEGORIES)[number];
const MIYAUCHI = 'Miyauchi A. Thyroid 2011;21(7): thyroglobulin doubling time in papillary carcinoma';

/**
 * Thyroglobulin doubling time in the groups of Miyauchi 2011: < 1, 1–3, ≥ 3 years, negative. The abstract names the first;
 * the others are recalled.
 *
 * @param years `null`: no change at all
 */
export function miyauchiCategory(years: number | null): GrowthCategory<MiyauchiCategory> {
  const code =
    years === null
      ? 'FROM_3_YEARS'
      : years < 0
        ? 'NEGATIVE'
        : years < 1
          ? 'UNDER_1_YEAR'
          : years < 3
            ? 'FROM_1_TO_3_YEARS'
            : 'FROM_3_YEARS';
  return { code, basis: code === 'UNDER_1_YEAR' ? 'READ' : 'RECALLED', source: MIYAUCHI };
}

export const ROESSING_CATEGORIES = ['UNDER_5_MONTHS', 'FROM_5_TO_14_MONTHS', 'OVER_14_MONTHS', 'NOT_GROWING'] as const;
export type RoessingCategory = (typeof ROESSING_CATEGORIES)[number];
const ROESSING =
  'Rössing RM. 2017, PMID 27750024: mortality with a doubling time < 5 months more than twice that > 14 months; clear only above 100 ng/mL';

/** Thyroglobulin doubling time in the groups of Rössing 2017, with months of 30.4375 days. */
export function roessingCategory(days: number | null): GrowthCategory<RoessingCategory> {
  const months = days === null ? null : days / DAYS_PER_MONTH;
  const code =
    months === null || months < 0 ? 'NOT_GROWING' : months < 5 ? 'UNDER_5_MONTHS' : months <= 14 ? 'FROM_5_TO_14_MONTHS' : 'OVER_14_MONTHS';
  return { code, basis: 'READ', source: ROESSING };
}

export const SABRA_CATEGORIES = [
  'UP_TO_1_YEAR',
  'FROM_1_TO_2_YEARS',
  'FROM_2_TO_3_YEARS',
  'FROM_3_TO_4_YEARS',
  'FROM_4_YEARS_OR_NEGATIVE',
] as const;
export type SabraCategory = (typeof SABRA_CATEGORIES)[number];
const SABRA = 'Sabra MM. 2017, PMC6396830: five-year survival from 1 cm was 20, 50, 53, 80 and 80 %';

/** Mean volume doubling time of the two dominant lung metastases in the groups of Sabra 2017. `null`: no change. */
export function sabraCategory(years: number | null): GrowthCategory<SabraCategory> {
  const code =
    years === null || years < 0 || years >= 4
      ? 'FROM_4_YEARS_OR_NEGATIVE'
      : years <= 1
        ? 'UP_TO_1_YEAR'
        : years <= 2
          ? 'FROM_1_TO_2_YEARS'
          : years <= 3
            ? 'FROM_2_TO_3_YEARS'
            : 'FROM_3_TO_4_YEARS';
  return { code, basis: 'READ', source: SABRA };
}
