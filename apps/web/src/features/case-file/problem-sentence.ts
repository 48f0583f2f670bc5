import { hasKey } from '@consilium/wording';
import type { Text } from '@consilium/ui';
import { codedText } from '../../parts/coded-text.js';

/** What is wrong with a field, beginning with its name: "Unit is needed". */
export function problemSentence(field: string, code: string, values: Readonly<Record<string, string | number>>, text: Text): string {
  const name = hasKey(`caseFile.field_${field}`) ? codedText(text, `caseFile.field_${field}`) : field;
  return `${name} ${problemWords(code, values, text)}`.trim();
}

/** The same without the name, for beside the field itself. */
export function problemWords(code: string, values: Readonly<Record<string, string | number>>, text: Text): string {
  return codedText(text, hasKey(`caseFile.problem_${code}`) ? `caseFile.problem_${code}` : `refusals.FIELD_${code}`, values);
}
