import { followUpSchedule } from '@consilium/thyroid';
import type { DayDate, TreatmentDecisionContent } from '@consilium/tumour-board';
import { type ScheduleEntry, scheduleEntries } from '@consilium/wording';

/** How far the calendar of a treatment reaches, in months; a watched patient is shown the next two controls. */
const TREATMENT_HORIZON = 6;

/** The controls that follow from what was decided, on real dates from its planned start on; the doctor may change them. */
export function scheduleOf({ plannedOption, plannedDetails, plannedStart }: TreatmentDecisionContent, today: DayDate): ScheduleEntry[] {
  const horizon = plannedOption === 'MONITORING' ? 2 * (plannedDetails.intervalMonths ?? TREATMENT_HORIZON) : TREATMENT_HORIZON;
  return scheduleEntries(followUpSchedule(plannedOption, plannedDetails, plannedStart ?? today, horizon));
}
