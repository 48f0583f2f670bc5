import type { DayDate, PartialDate } from '@consilium/tumour-board';
import type { Language } from '../catalogue/language.js';

interface DateWords {
  short: readonly string[];
  long: readonly string[];
  weekdays: readonly string[];
}

const WORDS: Record<Language, DateWords> = {
  en: {
    short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    long: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  },
  fr: {
    short: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
    long: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  },
};

/**
 * A date as precisely as it is known, for tables and strips: "12 Mar 2026", "Mar 2024", "2024".
 *
 * @example formatDate('2026-03', 'fr') // "mars 2026"
 */
export function formatDate(date: PartialDate, language: Language): string {
  return write(date, language, 'short');
}

/** A date with the month spelled out, for letters and patients: "12 March 2026". */
export function formatLongDate(date: PartialDate, language: Language): string {
  return write(date, language, 'long');
}

/** A day with its weekday, for appointments: "Thursday 12 March 2026", "jeudi 12 mars 2026". */
export function formatWeekday(date: DayDate, language: Language): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return `${WORDS[language].weekdays[weekday]} ${formatLongDate(date, language)}`;
}

/** An instant on the clock of a time zone: "3 Dec 2026, 14:30". */
export function formatInstant(iso: string, language: Language, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(iso));
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${formatDate(`${part('year')}-${part('month')}-${part('day')}`, language)}, ${part('hour')}:${part('minute')}`;
}

function write(date: PartialDate, language: Language, length: 'short' | 'long'): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = WORDS[language][length][Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  const number = language === 'fr' && day === '01' ? '1er' : String(Number(day));
  return `${number} ${name} ${year}`;
}
