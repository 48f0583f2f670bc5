import type { Language } from '../catalogue/language.js';
import { formatWeekday } from '../format/date.js';
import type { CalendarCard } from './programme-document.js';
import { SCHEDULE_CODES } from './programme-input.js';
import type { ScheduleCode, ScheduleEntry } from './programme-input.js';

/** Whether a code of a generated schedule has words. */
export function isScheduleCode(code: string): code is ScheduleCode {
  return (SCHEDULE_CODES as readonly string[]).includes(code);
}

/** One card per day, in order of time; the same thing on the same day is written once. */
export function calendarCards(schedule: readonly ScheduleEntry[], language: Language, wordFor: (code: string) => string): CalendarCard[] {
  const cards = new Map<string, CalendarCard>();
  for (const entry of [...schedule].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const card = cards.get(entry.on) ?? { on: entry.on, day: formatWeekday(entry.on, language), items: [] };
    const item = 'code' in entry.what ? { text: wordFor(entry.what.code) } : { text: entry.what.text, verbatim: true };
    if (!card.items.some(({ text }) => text === item.text)) card.items.push(item);
    cards.set(entry.on, card);
  }
  return [...cards.values()];
}
