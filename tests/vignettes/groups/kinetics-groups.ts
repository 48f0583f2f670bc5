import {
  DAYS_PER_MONTH,
  DAYS_PER_YEAR,
  doublingTime,
  type ExclusionReason,
  fitGrowth,
  type Growth,
  type KineticsReason,
  meanDoubling,
  type MiyauchiCategory,
  miyauchiCategory,
  type RoessingCategory,
  roessingCategory,
  type SabraCategory,
  specificGrowthRate,
  type ThyroglobulinValue,
  type DoublingTime,
  volumeGrowth,
  parseCensored,
} from '@consilium/thyroid';
import { daysBetween } from '@consilium/tumour-board';
import { type Answers, group, type Group } from '../vector.js';

const MIYAUCHI: Record<MiyauchiCategory, string> = {
  UNDER_1_YEAR: '<1y',
  FROM_1_TO_3_YEARS: '1-3y',
  FROM_3_YEARS: '>=3y',
  NEGATIVE: 'negative',
};
const ROESSING: Record<RoessingCategory, string> = {
  UNDER_5_MONTHS: '<5mo',
  FROM_5_TO_14_MONTHS: '5-14mo',
  OVER_14_MONTHS: '>14mo',
  NOT_GROWING: 'negative',
};
const SABRA: Record<SabraCategory, string> = {
  UP_TO_1_YEAR: '<=1y',
  FROM_1_TO_2_YEARS: '1-2y',
  FROM_2_TO_3_YEARS: '2-3y',
  FROM_3_TO_4_YEARS: '3-4y',
  FROM_4_YEARS_OR_NEGATIVE: '>=4y_or_negative',
};

interface Series {
  twoPoint?: { v1: number; v2: number; days?: number; months?: number; years?: number };
  points?: { date: string; value: number }[];
}

export const KINETICS_GROUPS: Record<string, Group> = {
  doublingTime: group<Series>((input, { basis }) => growthAnswers(fitGrowth(pointsOf(input)), basis === 'published-result')),
  'doublingTime.guard': group<GuardInput>((input) => guardAnswers(doublingTime(guardValues(input)))),
  'doublingTime.category.miyauchi2011': group<{ years: number }>(({ years }) => ({ category: MIYAUCHI[miyauchiCategory(years).code] })),
  'doublingTime.category.roessing2017': group<{ days: number }>(({ days }) => ({ category: ROESSING[roessingCategory(days).code] })),
  tvdt: group<{ diameter1mm: number; diameter2mm: number; months?: number; days?: number }>(
    ({ diameter1mm, diameter2mm, months, days }) => {
      const growth = volumeGrowth([
        { days: 0, millimetres: diameter1mm },
        { days: days ?? (months ?? Number.NaN) * DAYS_PER_MONTH, millimetres: diameter2mm },
      ]);
      const doubling = growth?.doublingTimeDays ?? null;
      return {
        volumeRatio: (diameter2mm / diameter1mm) ** 3,
        tvdtDays: doubling ?? 'INFINITE',
        tvdtMonths: doubling === null ? 'INFINITE' : doubling / DAYS_PER_MONTH,
        tvdtYears: doubling === null ? 'INFINITE' : doubling / DAYS_PER_YEAR,
      };
    },
  ),
  'midDT.category.sabra2017': group<{ tvdtYears: number[] }>(({ tvdtYears }) => {
    const { meanYears, category, reason } = meanDoubling(tvdtYears);
    return { midDTYears: meanYears, category: category === null ? reason : SABRA[category.code] };
  }),
  sgr: group<{ doublingTimeDays: number }>(({ doublingTimeDays }) => ({ sgrPercentPerDay: specificGrowthRate(doublingTimeDays) })),
};

function pointsOf({ twoPoint, points }: Series): { days: number; value: number }[] {
  if (twoPoint !== undefined) {
    const days =
      twoPoint.days ?? (twoPoint.months === undefined ? (twoPoint.years ?? Number.NaN) * DAYS_PER_YEAR : twoPoint.months * DAYS_PER_MONTH);
    return [
      { days: 0, value: twoPoint.v1 },
      { days, value: twoPoint.v2 },
    ];
  }
  const origin = points?.[0]?.date ?? '';
  return (points ?? []).map(({ date, value }) => ({ days: daysBetween(origin, date), value }));
}

/** @param published the published implementation counts months as days × 12/365 */
function growthAnswers(growth: Growth | null, published: boolean): Answers {
  if (growth === null) return { doublingTimeDays: null };
  const { slopePerDay, doublingTimeDays: days, doublingRatePerYear, rSquared } = growth;
  return {
    k: slopePerDay,
    slopeLnPerDay: slopePerDay,
    doublingTimeDays: days ?? 'INFINITE',
    doublingTimeMonths: days === null ? 'INFINITE' : published ? (days * 12) / 365 : days / DAYS_PER_MONTH,
    doublingTimeMonths_12_365: days === null ? 'INFINITE' : (days * 12) / 365,
    doublingTimeYears_365_25: days === null ? 'INFINITE' : days / DAYS_PER_YEAR,
    doublingRatePerYear,
    r2: rSquared,
    category: MIYAUCHI[miyauchiCategory(days === null ? null : days / DAYS_PER_YEAR).code],
  };
}

interface GuardInput {
  values: (number | string)[];
  dates?: string[];
  tshSuppressed?: boolean | null;
  tshMIUL?: (number | null)[];
  tgAb?: string | null;
  assays?: (string | null)[];
}

function guardValues({ values, dates, tshSuppressed, tshMIUL, tgAb, assays }: GuardInput): ThyroglobulinValue[] {
  return values.map((given, index) => {
    const parsed = parseCensored(String(given));
    const value = parsed.accepted ? parsed.value : { comparator: 'EQUAL' as const, value: Number(given) };
    const tsh = tshMIUL?.[index];
    return {
      id: `tg-${index}`,
      takenOn: dates?.[index] ?? `${2020 + index}-01-01`,
      nanogramsPerMillilitre: value.value,
      comparator: value.comparator,
      tsh:
        tsh === undefined || tsh === null
          ? tshSuppressed === true
            ? 'SUPPRESSED'
            : tshSuppressed === false
              ? 'NOT_SUPPRESSED'
              : 'NOT_KNOWN'
          : tsh >= 30
            ? 'STIMULATED'
            : tsh < 0.1
              ? 'SUPPRESSED'
              : 'NOT_SUPPRESSED',
      antibodies: tgAb === 'negative' ? 'NEGATIVE' : tgAb === 'positive' ? 'POSITIVE' : 'NOT_KNOWN',
      assay: assays === undefined ? 'A' : (assays[index] ?? null),
    };
  });
}

const REASONS: Partial<Record<KineticsReason, string>> = {
  TOO_FEW_VALUES: 'LT4_VALUES',
  ANTIBODIES_POSITIVE: 'TGAB_POSITIVE',
  ANTIBODIES_NOT_KNOWN: 'TGAB_UNKNOWN',
};
const EXCLUSIONS: Partial<Record<ExclusionReason, string>> = { STIMULATED: 'STIMULATED_VALUE', CENSORED: 'CENSORED_VALUE' };

function guardAnswers({ state, reasons, used, excluded, growth }: DoublingTime): Answers {
  const [reason] = reasons;
  const first = excluded[0]?.reason;
  return {
    state: reason === 'ALL_CENSORED' ? 'NOT_COMPUTABLE' : state,
    reason:
      reason === 'TOO_FEW_AFTER_EXCLUSION' && first !== undefined
        ? `${EXCLUSIONS[first] ?? first}_EXCLUDED_LEAVES_${used.length}`
        : reason === undefined
          ? undefined
          : (REASONS[reason] ?? reason),
    doublingTime: growth === null ? null : (growth.doublingTimeDays ?? 'INFINITE'),
    doublingTimeDays: growth?.doublingTimeDays ?? null,
    doublingRate: growth?.doublingRatePerYear,
  };
}
