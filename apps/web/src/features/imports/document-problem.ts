import { codeText, hasKey } from '@consilium/wording';
import type { Text } from '@consilium/ui';
import { codedText } from '../../parts/coded-text.js';

/** What is wrong with one place of a document. */
export function documentProblem(code: string, values: Readonly<Record<string, string | number>>, text: Text): string {
  if (hasKey(`imports.problem_${code}`)) return codedText(text, `imports.problem_${code}`, values);
  return codeText('fieldProblem', code, text.language, values);
}
