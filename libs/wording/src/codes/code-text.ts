import { isPartialDate } from '@consilium/tumour-board';
import type { Language } from '../catalogue/language.js';
import type { Value } from '../catalogue/message.js';
import { typeset } from '../catalogue/typeset.js';
import { formatActivity } from '../format/activity.js';
import { formatDate } from '../format/date.js';
import { formatNumber, formatQuantity } from '../format/number.js';
import { words } from '../words/words.js';
import type { CodeArea, CodeTexts } from './code-texts.js';
import { en } from './en.js';
import { fr } from './fr.js';

const TEXTS: Record<Language, CodeTexts> = { en, fr };

/**
 * The sentence for a code that a rule gave with its values. Activities, lengths, dates and codes among the values are
 * written as the language writes them. A code without a sentence is shown as the code: visible, never swallowed.
 *
 * @example codeText('evidence', 'LESION_GREW', 'en', { lesion: 'Lung', from: 8, to: 14, date: '2026-03' }) // "Lung: grew from 8 mm to 14 mm, Mar 2026"
 */
export function codeText(area: CodeArea, code: string, language: Language, values: Readonly<Record<string, Value>> = {}): string {
  const texts: Readonly<Record<string, string>> = TEXTS[language][area];
  const text = Object.hasOwn(texts, code) ? texts[code] : undefined;
  return text === undefined ? code : fill(typeset(text, language), values, language);
}

function fill(text: string, values: Readonly<Record<string, Value>>, language: Language): string {
  const known = (part: string) => [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => values[name ?? ''] !== undefined);
  return text
    .replace(/\[([^[\]|]*)(?:\|([^[\]]*))?\]/g, (_, present: string, absent: string | undefined) =>
      known(present) ? present : (absent ?? ''),
    )
    .replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      return value === undefined ? placeholder : write(name, value, language);
    });
}

const DATES = ['date', 'takenOn', 'dated'];
const MILLIMETRES = ['from', 'to', 'millimetres'];

function write(name: string, value: Value, language: Language): string {
  const word = words(language);
  if (typeof value === 'number') {
    if (name === 'megabecquerel') return formatActivity({ megabecquerel: value }, language);
    return MILLIMETRES.includes(name) ? formatQuantity(value, 'mm', language) : formatNumber(value, language);
  }
  if (DATES.includes(name) && isPartialDate(value)) return formatDate(value, language);
  if (name === 'analyte') return wordOf(word.analyte, value);
  if (name === 'modality') return wordOf(word.modality, value);
  if (name === 'course') return wordOf(word.diseaseCourse, value);
  if (name === 'field') return wordOf(word.patientVoiceField, value);
  return value;
}

function wordOf(list: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(list, code) ? (list[code] ?? code) : code;
}
