import { type FieldProblem, isReason, MINIMUM_REASON } from '@consilium/tumour-board';

const LONGEST_REASON = 2_000;

/** What is wrong with a mandatory reason, `null` when nothing is. */
export function reasonProblem(reason: string | null | undefined, path = 'reason'): FieldProblem | null {
  const given = reason?.trim() ?? '';
  if (given === '') return { path, code: 'REQUIRED' };
  if (!isReason(given)) return { path, code: 'TOO_SHORT', values: { minimum: MINIMUM_REASON } };
  return given.length > LONGEST_REASON ? { path, code: 'TOO_LONG', values: { maximum: LONGEST_REASON, length: given.length } } : null;
}
