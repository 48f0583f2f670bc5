import { addMonths, type CaseFile, type DayDate, earliestDay, latestDay } from '@consilium/tumour-board';
import type { Answer } from '../answer/kleene.js';
import { judgedEvents, measuredEvents } from './structural-event.js';

/** ATA 2025 R63B speaks of progression over the prior 12–14 months; DECISION took 14. */
export const RECENT_PROGRESSION_MONTHS = 14;

/**
 * Whether the structural disease progressed in the months before `now`, the last of them included: what a board asks before
 * it starts a drug in a patient without symptoms. A rise of thyroglobulin alone is not progression.
 *
 * @example recentProgression(file, '2026-01-31', 14) // MET when a doctor judged progression on or after 30 November 2024
 */
export function recentProgression(file: CaseFile, now: DayDate, months: number = RECENT_PROGRESSION_MONTHS): Answer {
  const from = addMonths(now, -months);
  const measured = file.lesions.filter(({ enteredInError }) => !enteredInError).flatMap((lesion) => measuredEvents(lesion, from, now));
  const events = [...judgedEvents(file, now), ...measured];
  const progressions = events.filter(({ kind, certain }) => kind === 'PROGRESSED' && certain);
  if (progressions.some(({ on }) => on !== null && earliestDay(on) >= from)) return 'MET';
  if (progressions.some(({ on }) => on === null || latestDay(on) >= from)) return 'INSUFFICIENT_DATA';
  const judged = events.some(
    ({ kind, lesionId, on }) => kind === 'NOT_PROGRESSED' && lesionId === null && on !== null && earliestDay(on) >= from,
  );
  return judged || progressions.length > 0 ? 'NOT_MET' : 'INSUFFICIENT_DATA';
}
