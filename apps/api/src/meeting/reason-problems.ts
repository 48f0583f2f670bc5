import { type FieldProblem, isPlainText, MINIMUM_REASON } from '@consilium/tumour-board';

const LONGEST = 500;

/** What is wrong with a mandatory reason: too short to say something, or too long for one. */
export function reasonProblems(path: string, reason: string | null | undefined): FieldProblem[] {
  const given = reason?.trim() ?? '';
  if (given.length < MINIMUM_REASON) return [{ path, code: 'TOO_SHORT', values: { minimum: MINIMUM_REASON } }];
  if (given.length > LONGEST) return [{ path, code: 'TOO_LONG', values: { maximum: LONGEST } }];
  return isPlainText(given) ? [] : [{ path, code: 'CONTROL_CHARACTER' }];
}
