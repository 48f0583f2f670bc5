import { addMonths, type DayDate, type TreatmentDecisionContent } from '@consilium/tumour-board';
import type { ScheduleEntry } from '@consilium/wording';

/** Controls that follow from what was decided, from its planned start on. */
export function scheduleOf(decision: TreatmentDecisionContent, today: DayDate): ScheduleEntry[] {
  const start = decision.plannedStart ?? today;
  const { intervalMonths } = decision.plannedDetails;
  if (decision.plannedOption !== 'MONITORING' || intervalMonths === null) return [];
  return [1, 2].flatMap((round): ScheduleEntry[] => {
    const on = addMonths(start, intervalMonths * round);
    return ['CLINIC_VISIT', 'TUMOUR_MARKERS', 'IMAGING'].map((code) => ({ on, what: { code } }));
  });
}
