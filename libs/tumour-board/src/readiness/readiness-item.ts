/** Readiness items of process.md §14.1 that this version checks. */
export const READINESS_ITEMS = [
  'IDENTITY',
  'PATIENT_INFORMED',
  'GENERAL_PRACTITIONER',
  'QUESTION',
  'HISTOLOGY',
  'STAGING',
  'TREATMENTS',
  'CRITERIA',
  'MARKERS',
  'IMAGING',
  'MOLECULAR',
  'PERFORMANCE',
  'MEDICINES',
  'SYMPTOMS',
  'PATIENT_VOICE',
  'PREVIOUS_ADVICE',
] as const;
export type ReadinessItemKey = (typeof READINESS_ITEMS)[number];

export const READINESS_STATES = ['DONE', 'MISSING', 'STALE', 'NOT_APPLICABLE', 'WAIVED'] as const;
export type ReadinessState = (typeof READINESS_STATES)[number];

/** One thing the case needs before the meeting. */
export interface ReadinessItem {
  key: ReadinessItemKey;
  state: ReadinessState;
  blocking: boolean;
  owner: 'COORDINATOR' | 'REFERRING_DOCTOR' | 'NURSE';
  /** What exactly is missing or stale, as codes with values. */
  findings: { code: string; values: Record<string, string | number> }[];
  dueOn: string | null;
  /** Why it was waived or does not apply. */
  reason?: string | null;
}
