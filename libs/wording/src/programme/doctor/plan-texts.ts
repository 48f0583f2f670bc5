import type { PlanKind } from '../plan-kind.js';

/** What a doctor is told of one plan, on one page. Facts with their source; the dose is always the prescriber's. */
export interface DoctorPlanTexts {
  /** What the reading doctor has to do. */
  actions: readonly string[];
  monitoring: readonly string[];
  /** Likely side effects, with the threshold to act or call. */
  effects: readonly { effect: string; threshold: string }[];
  source: string | null;
}

export type DoctorPlans = Readonly<Record<PlanKind, DoctorPlanTexts>>;
