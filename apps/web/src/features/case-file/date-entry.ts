import { isPartialDate, type PartialDate } from '@consilium/tumour-board';

/** The beginnings of the months in the languages of the interface, without accents. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

/**
 * Reads a date as people write it, as exact as they know it: `12.3.2024`, `12/03/2024`, `12 Mar 2024`, `mars 2024`,
 * `3/2024`, `2024`, `2024-03-12`. The day stands before the month; two-digit years are refused, because they can be guessed
 * wrong. The screen shows how the date was understood.
 *
 * @example readDate('12/3/2024') // '2024-03-12'
 * @example readDate('31.2.2024') // null: there is no such day
 */
export function readDate(entered: string): PartialDate | null {
  const text = entered.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (isPartialDate(text)) return text;
  const numbers = /^(?:(\d{1,2})\s*[./\s-]\s*)?(\d{1,2})\s*[./\s-]\s*(\d{4})$/.exec(text);
  if (numbers) return assemble(numbers[3], Number(numbers[2]), numbers[1]);
  const words = /^(?:(\d{1,2})(?:er|st|nd|rd|th)?\.?\s+)?([a-z]{3,})\.?\s+(\d{4})$/.exec(text);
  if (words) return assemble(words[3], monthOf(words[2] ?? ''), words[1]);
  return null;
}

function monthOf(word: string): number {
  return MONTHS.findIndex((beginnings) => beginnings.some((beginning) => word.startsWith(beginning))) + 1;
}

function assemble(year: string | undefined, month: number, day: string | undefined): PartialDate | null {
  const parts = [year, String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  const date = parts.join('-');
  return isPartialDate(date) ? date : null;
}
