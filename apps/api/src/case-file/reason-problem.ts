import { type FieldProblem, isPlainText, MAXIMUM_REASON, MINIMUM_REASON } from '@consilium/tumour-board';

/** What is wrong with a mandatory reason, `null` when nothing is. */
export function reasonProblem(reason: string | null | undefined, path = 'reason'): FieldProblem | null {
  const given = reason?.trim() ?? '';
  if (given === '') return { path, code: 'REQUIRED' };
  if (given.length < MINIMUM_REASON) return { path, code: 'TOO_SHORT', values: { minimum: MINIMUM_REASON } };
  return remarkProblem(given, path);
}

/** What is wrong with words that may be left out or be short, `null` when nothing is. */
export function remarkProblem(remark: string | null | undefined, path = 'reason', maximum = MAXIMUM_REASON): FieldProblem | null {
  const given = remark?.trim() ?? '';
  if (given.length > maximum) return { path, code: 'TOO_LONG', values: { maximum, length: given.length } };
  return isPlainText(given) ? null : { path, code: 'CONTROL_CHARACTER' };
}
