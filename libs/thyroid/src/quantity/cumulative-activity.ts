import type { CaseFile, DayDate } from '@consilium/tumour-board';
import { isCertainlyBefore } from '@consilium/tumour-board';

/** What a patient has received in all. With unknown activities the sum is a lower bound, never the total. */
export interface CumulativeActivity {
  knownMegabecquerel: number;
  knownCount: number;
  /** Administrations on record whose activity nobody wrote down. */
  unknownCount: number;
}

/**
 * Sums radioiodine activities in MBq and counts those not known.
 *
 * @example sumActivities([{ megabecquerel: 3700 }, null]) // → { knownMegabecquerel: 3700, knownCount: 1, unknownCount: 1 }
 */
export function sumActivities(activities: readonly ({ megabecquerel: number } | null)[]): CumulativeActivity {
  let knownMegabecquerel = 0;
  let knownCount = 0;
  for (const activity of activities) {
    if (activity === null) continue;
    knownMegabecquerel += activity.megabecquerel;
    knownCount += 1;
  }
  return { knownMegabecquerel: tidy(knownMegabecquerel), knownCount, unknownCount: activities.length - knownCount };
}

/** The radioiodine that the case file records as given by `now`, diagnostic activities included. */
export function cumulativeActivity(file: CaseFile, now: DayDate): CumulativeActivity {
  const given = file.treatments.filter(
    (treatment) =>
      treatment.kind === 'RADIOIODINE' &&
      !treatment.enteredInError &&
      (treatment.startedOn === null || !isCertainlyBefore(now, treatment.startedOn)),
  );
  return sumActivities(given.map((treatment) => treatment.activity));
}

/** Thresholds in use differ between 22.2 GBq (600 mCi) and 22.3 GBq, and between > and ≥: between them, say so. */
export const CUMULATIVE_THRESHOLD_MEGABECQUEREL = { from: 22_200, to: 22_300 } as const;

export const CUMULATIVE_STANDINGS = ['BELOW', 'AT_THRESHOLD', 'ABOVE', 'NOT_KNOWN'] as const;
export type CumulativeStanding = (typeof CUMULATIVE_STANDINGS)[number];

/**
 * Where a cumulative activity stands against 22.2 GBq (600 mCi). A flag: no cumulative activity by itself makes a
 * patient refractory (SNMMI/EANM 2022 table 6; Giovanella 2020 table 3).
 *
 * @example cumulativeStanding(sumActivities([null, { megabecquerel: 3700 }])) // → 'NOT_KNOWN': 3.7 GBq is only a lower bound
 */
export function cumulativeStanding(sum: CumulativeActivity, threshold: { from: number; to: number } = CUMULATIVE_THRESHOLD_MEGABECQUEREL) {
  if (sum.knownMegabecquerel > threshold.to) return 'ABOVE' satisfies CumulativeStanding;
  if (sum.unknownCount > 0 || sum.knownCount === 0) return 'NOT_KNOWN' satisfies CumulativeStanding;
  return (sum.knownMegabecquerel < threshold.from ? 'BELOW' : 'AT_THRESHOLD') satisfies CumulativeStanding;
}

/** Takes away the rounding noise that adding decimals leaves far behind the last digit anybody enters. */
function tidy(megabecquerel: number): number {
  return Math.round(megabecquerel * 1e6) / 1e6;
}
