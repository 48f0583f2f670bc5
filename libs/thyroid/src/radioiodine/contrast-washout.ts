import { type CaseFile, daysBetween, earliestDay, isCertainlyBefore, latestDay, type PartialDate } from '@consilium/tumour-board';

export const WASHOUT_STATES = ['LIKELY_CONTAMINATED', 'BORDERLINE', 'ACCEPTABLE', 'NOT_KNOWN'] as const;
export type WashoutState = (typeof WASHOUT_STATES)[number];

/** Days after iodinated contrast: half of patients are back at their baseline by 43, nine in ten by 75 (Nimmons 2013, n = 21). */
const MEDIAN_DAYS = 43;
const NINE_IN_TEN_DAYS = 75;

/** How long before an activity a urinary iodine still speaks for it. Our convention: no source gives a limit. */
const URINARY_IODINE_DAYS = 30;

/**
 * Whether iodinated contrast may still have blocked the uptake of radioiodine. A convention on published quantiles;
 * a series of 1,023 patients saw no difference from day 31 on (Sohn 2014), others wait 3–4 months. A measured normal
 * urinary iodine overrides the days.
 *
 * @param days since the contrast, `null` when not known
 * @param urinaryIodine what the laboratory made of it, `null` when not measured
 * @example contrastWashout(20, null) // → 'LIKELY_CONTAMINATED'
 * @example contrastWashout(20, 'NORMAL') // → 'ACCEPTABLE'
 */
export function contrastWashout(days: number | null, urinaryIodine: 'NORMAL' | 'RAISED' | null): WashoutState {
  if (urinaryIodine === 'NORMAL') return 'ACCEPTABLE';
  if (urinaryIodine === 'RAISED') return 'LIKELY_CONTAMINATED';
  if (days === null) return 'NOT_KNOWN';
  if (days < MEDIAN_DAYS) return 'LIKELY_CONTAMINATED';
  return days < NINE_IN_TEN_DAYS ? 'BORDERLINE' : 'ACCEPTABLE';
}

/** The wash-out state of the case file on the day of an activity or scan: the fewest days that its dates allow decide. */
export function washoutBefore(file: CaseFile, date: PartialDate | null): WashoutState {
  if (date === null) return 'NOT_KNOWN';
  const days = file.reports
    .filter((report) => report.iodinatedContrast === true && !report.enteredInError && report.performedOn !== null)
    .map((report) => report.performedOn ?? '')
    .filter((contrast) => !isCertainlyBefore(date, contrast))
    .map((contrast) => Math.max(0, daysBetween(latestDay(contrast), earliestDay(date))));
  return contrastWashout(days.length === 0 ? null : Math.min(...days), urinaryIodineBefore(file, date));
}

function urinaryIodineBefore(file: CaseFile, date: PartialDate): 'NORMAL' | 'RAISED' | null {
  const judged = file.laboratory.flatMap(({ analyte, enteredInError, upperLimit, takenOn, result }) => {
    if (analyte !== 'URINARY_IODINE' || enteredInError || upperLimit === null) return [];
    const days = daysBetween(earliestDay(takenOn), latestDay(date));
    if (days < 0 || days > URINARY_IODINE_DAYS) return [];
    if (result.comparator === 'ABOVE' && result.value < upperLimit) return [];
    return [{ days, raised: result.comparator === 'ABOVE' || result.value > upperLimit }];
  });
  if (judged.length === 0) return null;
  const last = Math.min(...judged.map(({ days }) => days));
  return judged.some(({ days, raised }) => days === last && raised) ? 'RAISED' : 'NORMAL';
}
