import { type FieldProblem, isReason, MINIMUM_REASON } from '@consilium/tumour-board';

const LONGEST = 500;

/** What is wrong with a mandatory reason: too short to say something, or too long for one. */
export function reasonProblems(path: string, reason: string | null | undefined): FieldProblem[] {
  if (!isReason(reason)) return [{ path, code: 'TOO_SHORT', values: { minimum: MINIMUM_REASON } }];
  return reason.length > LONGEST ? [{ path, code: 'TOO_LONG', values: { maximum: LONGEST } }] : [];
}
