import { codeText, hasKey } from '@consilium/wording';
import type { Text } from '@consilium/ui';
import { codedText } from '../../parts/coded-text.js';

type Values = Readonly<Record<string, string | number>>;

/** What is wrong with a field, with its name: "Unit: This is needed." */
export function problemSentence(field: string, code: string, values: Values, text: Text): string {
  const name = hasKey(`caseFile.field_${field}`) ? codedText(text, `caseFile.field_${field}`) : field;
  return `${name}: ${problemWords(code, values, text)}`;
}

/** The same without the name, for beside the field itself. */
export function problemWords(code: string, values: Values, text: Text): string {
  if (hasKey(`caseFile.problem_${code}`)) return codedText(text, `caseFile.problem_${code}`);
  return codeText('fieldProblem', code, text.language, values);
}
