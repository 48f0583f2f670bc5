import { type CaseFile, compareDates, type DayDate, isCertainlyBefore, type Treatment } from '@consilium/tumour-board';
import type { Answer } from '../answer/kleene.js';

/** Lowest activity in use for ablation, 30 mCi (ATA 2025, R56–R58): from here on no scan is given for diagnosis only. */
const LOWEST_ABLATIVE_MEGABECQUEREL = 1_110;

/**
 * Radioiodine on record as given by `now`, oldest first; those without a date last, because they may be any.
 * What was entered in error or lies in the future does not count.
 */
export function radioiodineGiven(file: CaseFile, now: DayDate): Treatment[] {
  return file.treatments
    .filter((treatment) => treatment.kind === 'RADIOIODINE' && !treatment.enteredInError)
    .filter((treatment) => treatment.startedOn === null || !isCertainlyBefore(now, treatment.startedOn))
    .sort((a, b) => byDate(a, b) || (a.id < b.id ? -1 : 1));
}

/**
 * Whether an activity was given to treat (ablation or therapy) rather than only to look. Without a recorded purpose, an
 * activity of at least 1.11 GBq (30 mCi) says so; a smaller or unknown one leaves it open.
 */
export function isTherapeutic(treatment: Pick<Treatment, 'purpose' | 'activity'>): Answer {
  if (treatment.purpose !== null) return treatment.purpose === 'DIAGNOSTIC' ? 'NOT_MET' : 'MET';
  return treatment.activity !== null && treatment.activity.megabecquerel >= LOWEST_ABLATIVE_MEGABECQUEREL ? 'MET' : 'INSUFFICIENT_DATA';
}

function byDate(a: Treatment, b: Treatment): number {
  if (a.startedOn === null || b.startedOn === null) return Number(a.startedOn === null) - Number(b.startedOn === null);
  return compareDates(a.startedOn, b.startedOn);
}
