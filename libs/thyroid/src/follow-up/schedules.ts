import type { Basis } from '../drugs/drug.js';
import type { Phase } from './recurrence.js';

export const FOLLOW_UP_CODES = ['CONTROL', 'BLOOD_PRESSURE', 'LIVER_FUNCTION', 'SAFETY_VISIT', 'IMAGING'] as const;
export type FollowUpCode = (typeof FOLLOW_UP_CODES)[number];

/** A schedule as its source states it. */
export interface Schedule {
  code: FollowUpCode;
  phases: readonly Phase[];
  basis: Basis;
  source: string;
}

/** Blood pressure under lenvatinib: after one week, every two weeks for the first two months, then monthly. */
export const LENVATINIB_BLOOD_PRESSURE: Schedule = {
  code: 'BLOOD_PRESSURE',
  phases: [
    { from: { days: 7 }, every: { days: 14 }, untilMonths: 2 },
    { from: { months: 2 }, every: { months: 1, atMostMonths: 1 }, untilMonths: null },
  ],
  basis: 'READ',
  source: 'Lenvatinib SmPC (EMA 2024), section 4.4; that the two-week series starts at day 7 is our reading',
};

/** Liver enzymes under selpercatinib: before the start, every two weeks for three months, monthly for three more. */
export const SELPERCATINIB_LIVER_FUNCTION: Schedule = {
  code: 'LIVER_FUNCTION',
  phases: [
    { from: { days: 0 }, every: { days: 14 }, untilMonths: 3 },
    { from: { months: 3 }, every: { months: 1, atMostMonths: 1 }, untilMonths: 6 },
  ],
  basis: 'READ',
  source: 'Selpercatinib SmPC (EMA 2024), section 4.4; afterwards as clinically indicated',
};

/** Visits under a multikinase inhibitor: at least every two weeks for two months, then every one to two months. */
export const KINASE_INHIBITOR_VISITS: Schedule = {
  code: 'SAFETY_VISIT',
  phases: [
    { from: { days: 14 }, every: { days: 14 }, untilMonths: 2 },
    { from: { months: 2 }, every: { months: 1, atMostMonths: 2 }, untilMonths: null },
  ],
  basis: 'READ',
  source: 'ATA 2025, recommendation 65',
};

/** Imaging under a targeted drug: every two to three months. */
export const TREATMENT_IMAGING: Schedule = {
  code: 'IMAGING',
  phases: [{ from: { months: 2 }, every: { months: 2, atMostMonths: 3 }, untilMonths: null }],
  basis: 'READ',
  source: 'EURACAN patient leaflet, section 4',
};
