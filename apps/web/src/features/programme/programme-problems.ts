import type { FieldMessage, Text } from '@consilium/ui';
import { codeText } from '@consilium/wording';

/** What is wrong with one field of the programme, as what to do about it; the field's id is its path. */
export function programmeProblem(
  { path, code }: { path: string; code: string },
  { t, language }: Pick<Text, 't' | 'language'>,
): Required<FieldMessage> {
  return { fieldId: path, message: sentence() };

  function sentence(): string {
    const [, index, part] = /^schedule\[(\d+)\]\.(on|text)$/.exec(path) ?? [];
    if (index !== undefined)
      return t(part === 'on' ? 'programme.problemScheduleOn' : 'programme.problemScheduleText', { number: Number(index) + 1 });
    if (code === 'TOO_LONG') return t('programme.problemTooLong');
    switch (path) {
      case 'contacts.dayName':
        return t('programme.problemDayName');
      case 'contacts.doctor':
        return t('programme.problemDoctor');
      case 'updateReason':
        return t('programme.problemUpdateReason');
      case 'readabilityWaiver':
        return t('programme.problemWaiver');
      default:
        return codeText('fieldProblem', code, language);
    }
  }
}
