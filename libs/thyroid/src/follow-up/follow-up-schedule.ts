import { type DayDate, type Option, type OptionDetails } from '@consilium/tumour-board';
import { findDrug } from '../drugs/drugs.js';
import { MONITORING_INTERVAL_MONTHS } from '../options/check-option.js';
import { dueDates } from './recurrence.js';
import {
  type FollowUpCode,
  KINASE_INHIBITOR_VISITS,
  LENVATINIB_BLOOD_PRESSURE,
  type Schedule,
  SELPERCATINIB_LIVER_FUNCTION,
  TREATMENT_IMAGING,
} from './schedules.js';

/** Something to be done by a date, and why then. */
export interface FollowUpItem {
  code: FollowUpCode;
  dueOn: DayDate;
  latestOn: DayDate;
  /** Under monitoring: what the decision says to measure. */
  measures: string[];
  source: string;
}

/**
 * What a decision promises for when, on real dates. Surgery, local treatment and trials get none: no source gives an
 * interval, so the clinician or the protocol sets it.
 *
 * @param start the day the treatment starts, or of the decision under monitoring
 * @param horizonMonths how far ahead to plan
 * @example followUpSchedule('TARGETED_THERAPY', { ...NO_DETAILS, drug: 'LENVATINIB', startingDose: '24 mg qd' }, '2026-01-05', 3)
 *   // blood pressure on 12 and 26 January, 9 and 23 February, 5 March …, imaging from 5 March, 5 April at the latest
 */
export function followUpSchedule(option: Option, details: OptionDetails, start: DayDate, horizonMonths = 6): FollowUpItem[] {
  const measures = option === 'MONITORING' ? details.measures : [];
  return schedulesFor(option, details)
    .flatMap(({ code, phases, source }) => dueDates(start, phases, horizonMonths).map((due) => ({ code, ...due, measures, source })))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.code < b.code ? -1 : 1));
}

function schedulesFor(option: Option, { intervalMonths, drug }: OptionDetails): Schedule[] {
  if (option === 'MONITORING') return intervalMonths === null ? [] : monitoring(intervalMonths);
  if (option !== 'TARGETED_THERAPY' || drug === null) return [];
  const known = findDrug(drug);
  if (known === null) return [];
  return [
    ...(known.code === 'LENVATINIB' ? [LENVATINIB_BLOOD_PRESSURE] : []),
    ...(known.code === 'SELPERCATINIB' ? [SELPERCATINIB_LIVER_FUNCTION] : []),
    ...(known.antiangiogenic ? [KINASE_INHIBITOR_VISITS] : []),
    TREATMENT_IMAGING,
  ];
}

/** Outside 3–12 months there is no monitoring schedule: the option itself is refused. */
function monitoring(months: number): Schedule[] {
  const { minimum, maximum } = MONITORING_INTERVAL_MONTHS;
  if (!Number.isInteger(months) || months < minimum || months > maximum) return [];
  return [
    {
      code: 'CONTROL',
      phases: [{ from: { months }, every: { months, atMostMonths: months }, untilMonths: null }],
      basis: 'READ',
      source: 'EURACAN patient leaflet, section 5; ATA 2015 R92; ATA 2025 R60',
    },
  ];
}
