import type { DayDate } from '@consilium/tumour-board';
import type { ScheduleCode, ScheduleEntry } from './programme-input.js';

/** What a control measures, as it stands in the calendar: the markers are one blood test. */
const MEASURES: Readonly<Record<string, ScheduleCode>> = {
  TSH: 'TUMOUR_MARKERS',
  THYROGLOBULIN: 'TUMOUR_MARKERS',
  THYROGLOBULIN_ANTIBODIES: 'TUMOUR_MARKERS',
  CALCIUM: 'CALCIUM',
  ULTRASOUND: 'NECK_ULTRASOUND',
  CT: 'CT',
  MRI: 'MRI',
  FDG_PET: 'FDG_PET',
  BONE_SCAN: 'BONE_SCAN',
};

/**
 * Turns the follow-up that a tumour pack promises into calendar entries: a control, and with it what is to be measured. Each
 * thing stands once a day.
 */
export function scheduleEntries(items: readonly { code: string; dueOn: DayDate; measures: readonly string[] }[]): ScheduleEntry[] {
  return items.flatMap(({ code, dueOn, measures }) => {
    const measured = measures.filter((measure) => measure !== 'CLINICAL_EXAMINATION').map((measure) => MEASURES[measure] ?? measure);
    return [...new Set([code, ...measured])].map((what): ScheduleEntry => ({ on: dueOn, what: { code: what } }));
  });
}
