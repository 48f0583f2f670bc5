import { type DayDate, daysBetween } from '@consilium/tumour-board';
import { dayNumber, DAYS_PER_YEAR, fitGrowth, type Growth } from './growth.js';
import {
  type GrowthCategory,
  miyauchiCategory,
  type MiyauchiCategory,
  roessingCategory,
  type RoessingCategory,
} from './growth-category.js';

/** One thyroglobulin as the guards see it, already in ng/mL. */
export interface ThyroglobulinValue {
  id: string;
  takenOn: DayDate;
  nanogramsPerMillilitre: number;
  comparator: 'EQUAL' | 'BELOW' | 'ABOVE';
  tsh: 'SUPPRESSED' | 'NOT_SUPPRESSED' | 'STIMULATED' | 'NOT_KNOWN';
  antibodies: 'NEGATIVE' | 'POSITIVE' | 'NOT_KNOWN';
  assay: string | null;
}

/** Why a value was left out of the line. */
export const EXCLUSION_REASONS = [
  'CENSORED',
  'STIMULATED',
  'TSH_NOT_SUPPRESSED',
  'TSH_NOT_KNOWN',
  'UNIT_NOT_CONVERTIBLE',
  'DATE_NOT_TO_THE_DAY',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** Why no doubling time is given, or with which warning one is. */
export const KINETICS_REASONS = [
  'NON_POSITIVE_VALUE',
  'DUPLICATE_DATE',
  'ANTIBODIES_POSITIVE',
  'ANTIBODIES_NOT_KNOWN',
  'ALL_CENSORED',
  'TOO_FEW_VALUES',
  'TOO_FEW_AFTER_EXCLUSION',
  'ASSAY_CHANGED',
  'ASSAY_NOT_KNOWN',
  'CENSORED_EXCLUDED',
  'TREATED_BETWEEN',
  'TREATMENT_NOT_DATED',
] as const;
export type KineticsReason = (typeof KINETICS_REASONS)[number];

export const KINETICS_STATES = ['COMPUTED', 'COMPUTED_WITH_WARNING', 'INSUFFICIENT_DATA', 'NOT_INTERPRETABLE', 'INVALID_INPUT'] as const;
export type KineticsState = (typeof KINETICS_STATES)[number];

export interface DoublingTime {
  state: KineticsState;
  reasons: KineticsReason[];
  /** Entries on the line, and entries left off it with the reason. */
  used: string[];
  excluded: { entryId: string; reason: ExclusionReason }[];
  /** `null` unless computed. */
  growth: Growth | null;
  miyauchi: GrowthCategory<MiyauchiCategory> | null;
  roessing: GrowthCategory<RoessingCategory> | null;
}

/** Values needed for a line (Miyauchi 2011; ATA calculator for calcitonin and CEA). */
export const MINIMUM_VALUES = 4;

/**
 * Thyroglobulin doubling time: least squares of ln(Tg) on time over at least four detectable values of one assay, under
 * suppressed TSH, with negative antibodies (Miyauchi 2011). Stimulated, censored and unclear values are left out and
 * named; antibodies make the whole series uninterpretable; a change of assay is a warning.
 *
 * Example: 10, 20, 40, 80 ng/mL every quarter of 2024 → 91.3 days, 4.0 doublings a year.
 */
export function doublingTime(values: readonly ThyroglobulinValue[], excludedBefore: DoublingTime['excluded'] = []): DoublingTime {
  const sorted = [...values].sort((a, b) => daysBetween(b.takenOn, a.takenOn) || (a.id < b.id ? -1 : 1));
  const excluded = [...excludedBefore];
  const stop = (state: KineticsState, reason: KineticsReason, used: string[]): DoublingTime => ({
    state,
    reasons: [reason],
    used,
    excluded,
    growth: null,
    miyauchi: null,
    roessing: null,
  });

  if (sorted.some(({ nanogramsPerMillilitre, comparator }) => comparator === 'EQUAL' && !(nanogramsPerMillilitre > 0)))
    return stop('INVALID_INPUT', 'NON_POSITIVE_VALUE', []);
  if (sorted.some(({ antibodies }) => antibodies === 'POSITIVE')) return stop('NOT_INTERPRETABLE', 'ANTIBODIES_POSITIVE', []);
  const usable = sorted.filter((value) => {
    const reason = exclusion(value);
    if (reason !== null) excluded.push({ entryId: value.id, reason });
    return reason === null;
  });
  const used = usable.map(({ id }) => id);
  if (usable.length < MINIMUM_VALUES) {
    const left = [...sorted.map(({ comparator }) => comparator !== 'EQUAL'), ...excludedBefore.map(({ reason }) => reason === 'CENSORED')];
    if (left.length > 0 && left.every((isCensored) => isCensored)) return stop('INSUFFICIENT_DATA', 'ALL_CENSORED', []);
    const enough = sorted.length + excludedBefore.length >= MINIMUM_VALUES;
    return stop('INSUFFICIENT_DATA', enough ? 'TOO_FEW_AFTER_EXCLUSION' : 'TOO_FEW_VALUES', used);
  }
  if (new Set(usable.map(({ takenOn }) => takenOn)).size < usable.length) return stop('INVALID_INPUT', 'DUPLICATE_DATE', used);
  if (!usable.some(({ antibodies }) => antibodies === 'NEGATIVE')) return stop('INSUFFICIENT_DATA', 'ANTIBODIES_NOT_KNOWN', used);

  const growth = fitGrowth(
    usable.map(({ takenOn, nanogramsPerMillilitre }) => ({ days: dayNumber(takenOn), value: nanogramsPerMillilitre })),
  );
  if (growth === null) return stop('INVALID_INPUT', 'NON_POSITIVE_VALUE', used);
  const reasons = warnings(usable, excluded);
  const years = growth.doublingTimeDays === null ? null : growth.doublingTimeDays / DAYS_PER_YEAR;
  return {
    state: reasons.length > 0 ? 'COMPUTED_WITH_WARNING' : 'COMPUTED',
    reasons,
    used,
    excluded,
    growth,
    miyauchi: miyauchiCategory(years),
    roessing: roessingCategory(growth.doublingTimeDays),
  };
}

function exclusion({ comparator, tsh }: ThyroglobulinValue): ExclusionReason | null {
  if (comparator !== 'EQUAL') return 'CENSORED';
  if (tsh === 'STIMULATED') return 'STIMULATED';
  if (tsh === 'NOT_SUPPRESSED') return 'TSH_NOT_SUPPRESSED';
  return tsh === 'SUPPRESSED' ? null : 'TSH_NOT_KNOWN';
}

function warnings(usable: readonly ThyroglobulinValue[], excluded: DoublingTime['excluded']): KineticsReason[] {
  const assays = new Set(usable.map(({ assay }) => assay));
  return [
    ...(usable.some(({ antibodies }) => antibodies !== 'NEGATIVE') ? (['ANTIBODIES_NOT_KNOWN'] as const) : []),
    ...([...assays].filter((assay) => assay !== null).length > 1 ? (['ASSAY_CHANGED'] as const) : []),
    ...(assays.has(null) ? (['ASSAY_NOT_KNOWN'] as const) : []),
    ...(excluded.some(({ reason }) => reason === 'CENSORED') ? (['CENSORED_EXCLUDED'] as const) : []),
  ];
}
