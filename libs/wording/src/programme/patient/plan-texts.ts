import type { PlanKind } from '../plan-kind.js';

/** What a patient is told of one plan, in plain words; a star after a word says that the glossary explains it. */
export interface PatientPlanTexts {
  /** Completes "The team advises: …" */
  name: string;
  /** What it is, and when doctors advise it. */
  what: string;
  why: string;
  /** How it goes. */
  next: readonly string[];
  /** What may happen to the patient. */
  watch: readonly string[];
  /** What the patient can do. */
  doing: readonly string[];
  /** Reasons to call the team the same day. */
  soon: readonly string[];
  /** Reasons to call the emergency number, beside those of every plan. */
  urgent: readonly string[];
  tests: readonly string[];
}

export type PatientPlans = Readonly<Record<PlanKind, PatientPlanTexts>>;
