import type { CaseFile } from './case-file.js';

/** How much therapeutic radioiodine a patient has had, as far as the file knows. */
export interface CumulativeActivity {
  /** Sum of the known activities in MBq; a lower bound while `complete` is false; `null` when not one is known. */
  megabecquerel: number | null;
  /** Therapeutic administrations on file, with known activity or not. */
  administrations: number;
  /** How many of them do not say how much. */
  withoutActivity: number;
  /** Every administration on file says how much. An empty file is never complete: nothing recorded is not "none given". */
  complete: boolean;
  /** Sum of diagnostic activities in MBq, which never count towards the cumulative one; `null` when not one is known. */
  diagnosticMegabecquerel: number | null;
  /** The treatments that were added up, for the screen to show what the sum is made of. */
  treatmentIds: string[];
}

/**
 * Adds up ablations and therapies, and administrations of unknown purpose, which are hardly ever diagnostic. What was entered in error
 * does not count. The sum is rounded to a thousandth of a MBq, so that adding in another order gives the same number.
 *
 * Source: a cumulative 22.2 GBq (600 mCi) is a caution in ATA 2015 and ESMO 2019, not a limit; it decides nothing alone.
 *
 * @example 160 mCi and 209 mCi → 5920 + 7733 = 13653 MBq = 13.653 GBq = 369 mCi
 */
export function cumulativeActivity(file: CaseFile): CumulativeActivity {
  const given = file.treatments.filter((treatment) => treatment.kind === 'RADIOIODINE' && !treatment.enteredInError);
  const therapeutic = given.filter((treatment) => treatment.purpose !== 'DIAGNOSTIC');
  const diagnostic = given.filter((treatment) => treatment.purpose === 'DIAGNOSTIC');
  const withoutActivity = therapeutic.filter((treatment) => treatment.activity === null).length;
  return {
    megabecquerel: sum(therapeutic.flatMap((treatment) => treatment.activity?.megabecquerel ?? [])),
    administrations: therapeutic.length,
    withoutActivity,
    complete: therapeutic.length > 0 && withoutActivity === 0,
    diagnosticMegabecquerel: sum(diagnostic.flatMap((treatment) => treatment.activity?.megabecquerel ?? [])),
    treatmentIds: therapeutic.map((treatment) => treatment.id),
  };
}

function sum(values: number[]): number | null {
  if (values.length === 0) return null;
  return Math.round(values.reduce((total, value) => total + value, 0) * 1000) / 1000;
}
