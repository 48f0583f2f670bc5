import type { Text } from '@consilium/ui';
import { codedText } from '../../parts/coded-text.js';

/** What exactly an item lacks, with codes and dates written as words. */
export function findingSentence(code: string, values: Readonly<Record<string, string | number>>, text: Text): string {
  const written = { ...values };
  for (const name of ['dated', 'takenOn']) if (values[name] !== undefined) written[name] = text.date(String(values[name]));
  const analyte = values['analyte'];
  if (analyte !== undefined) written['analyte'] = (text.words.analyte as Record<string, string>)[analyte] ?? analyte;
  const field = values['field'];
  if (field !== undefined) written['field'] = codedText(text, `caseFile.field_${field}`);
  return codedText(text, `readiness.finding_${code}`, written);
}
