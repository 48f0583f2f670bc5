import type { Text } from '@consilium/ui';
import { codedText } from '../../parts/coded-text.js';

type Values = Readonly<Record<string, string | number>>;

/**
 * The sentence for a proof or for what is missing. Values travel bare and are written here as a person reads them; a date
 * that is not known says so and never leaves a gap.
 */
export function evidenceSentence(kind: 'evidence' | 'missing', code: string, values: Values, text: Text): string {
  return codedText(text, `criteria.${kind}_${code}`, {
    ...values,
    lesion: values['lesion'] ?? text.t('criteria.aLesion'),
    date: values['date'] === undefined ? text.t('criteria.dateNotKnown') : text.date(String(values['date'])),
    activity:
      typeof values['megabecquerel'] === 'number'
        ? text.activity({ megabecquerel: values['megabecquerel'] })
        : text.t('criteria.activityNotKnown'),
    from: millimetres(values['from'], text),
    to: millimetres(values['to'], text),
    course: wordOf(text.words.diseaseCourse, values['course']),
    modality: wordOf(text.words.modality, values['modality']),
  });
}

function millimetres(value: string | number | undefined, text: Text): string {
  return typeof value === 'number' ? text.quantity(value, 'mm') : '?';
}

function wordOf(words: Readonly<Record<string, string>>, code: string | number | undefined): string {
  return code === undefined ? '?' : (words[code] ?? String(code));
}
