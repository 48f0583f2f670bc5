/** States of a case (process.md §8.1). */
export const CASE_STATES = [
  'DRAFT',
  'SUBMITTED',
  'IN_PREPARATION',
  'READY',
  'LISTED',
  'OUTCOME_PENDING',
  'RECOMMENDED',
  'IN_IMPLEMENTATION',
  'CLOSED',
  'RETURNED',
  'WITHDRAWN',
  'REFERRED_UP',
] as const;
export type CaseState = (typeof CASE_STATES)[number];
