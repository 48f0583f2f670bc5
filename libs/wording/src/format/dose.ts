import type { Language } from '../catalogue/language.js';
import { NARROW_SPACE } from './number.js';

const RHYTHMS: readonly { written: RegExp; en: string; fr: string }[] = [
  {
    written: /\s*(?:\b(?:bid|b\.i\.d\.|twice daily|twice a day|deux fois par jour)(?![\p{L}]))/giu,
    en: ' twice a day',
    fr: ' deux fois par jour',
  },
  {
    written: /\s*(?:\b(?:qd|od|q\.d\.|once daily|daily|once a day|une fois par jour)(?![\p{L}]))/giu,
    en: ' once a day',
    fr: ' une fois par jour',
  },
  { written: /\s*\/\s*(?:day|jour|d|j)(?![\p{L}])/giu, en: ' a day', fr: ' par jour' },
];

/**
 * A dose with its rhythm spelled out, for patients and letters. Whatever cannot be read stays exactly as it was written:
 * a dose is never guessed.
 *
 * @example formatDose('24 mg qd', 'en')   // "24 mg once a day"
 * @example formatDose('400 mg bid', 'fr') // "400 mg deux fois par jour"
 */
export function formatDose(dose: string, language: Language): string {
  const spelled = RHYTHMS.reduce((text, rhythm) => text.replace(rhythm.written, rhythm[language]), dose.trim());
  const spaced = spelled.replace(/(\d)\s*mg(?![\p{L}])/gu, `$1${NARROW_SPACE}mg`);
  return language === 'fr' ? spaced.replace(/(\d)\.(\d)/g, '$1,$2') : spaced;
}
