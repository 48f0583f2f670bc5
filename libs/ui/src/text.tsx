import { createContext, useContext, useMemo, type ReactNode } from 'react';
import {
  codeText,
  formatActivity,
  formatDate,
  formatInstant,
  formatLongDate,
  formatNumber,
  formatQuantity,
  formatResult,
  formatWeekday,
  refusalText,
  translator,
  words,
  type EnumerationWords,
  type Language,
  type Translate,
  type Value,
} from '@consilium/wording';
import type { Activity, CensoredValue, DayDate, PartialDate } from '@consilium/tumour-board';

/** Everything a screen needs to speak one language. */
export interface Text {
  language: Language;
  /** A sentence: `t('home.nextList')`. */
  t: Translate;
  /** Words for codes: `words.option.MONITORING`. */
  words: EnumerationWords;
  /** "12 Mar 2026"; as precise as the date is known. */
  date: (date: PartialDate) => string;
  /** "12 March 2026". */
  longDate: (date: PartialDate) => string;
  /** "Thursday 12 March 2026". */
  weekday: (date: DayDate) => string;
  /** "3 Dec 2026, 14:30" on the clock of the zone; without one, on the reader's own. */
  instant: (iso: string, timeZone?: string) => string;
  number: (value: number, maximumDecimals?: number) => string;
  quantity: (value: number, unit: string, maximumDecimals?: number) => string;
  activity: (activity: Pick<Activity, 'megabecquerel'> & Partial<Activity>) => string;
  /** "<0.2 ng/mL". */
  result: (result: CensoredValue, unit: string | null) => string;
  /** The sentence for a refusal code of the API. */
  refusal: (code: string, values?: Readonly<Record<string, Value>>) => string;
  /** What is wrong with a field: "This is needed." */
  problem: (code: string, values?: Readonly<Record<string, Value>>) => string;
}

const TextContext = createContext<Text>(textIn('en'));

/** All texts and formats in one language, outside React. */
export function textIn(language: Language): Text {
  return {
    language,
    t: translator(language),
    words: words(language),
    date: (date) => formatDate(date, language),
    longDate: (date) => formatLongDate(date, language),
    weekday: (date) => formatWeekday(date, language),
    instant: (iso, timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone) => formatInstant(iso, language, timeZone),
    number: (value, maximumDecimals) => formatNumber(value, language, maximumDecimals),
    quantity: (value, unit, maximumDecimals) => formatQuantity(value, unit, language, maximumDecimals),
    activity: (activity) => formatActivity(activity, language),
    result: (result, unit) => formatResult(result, unit, language),
    refusal: (code, values) => refusalText(code, language, values),
    problem: (code, values) => codeText('fieldProblem', code, language, values),
  };
}

/** Gives every part below it the texts of one language. */
export function TextProvider({ language, children }: { language: Language; children: ReactNode }) {
  const text = useMemo(() => textIn(language), [language]);
  return <TextContext value={text}>{children}</TextContext>;
}

/** The texts and formats of the chosen language. */
export function useText(): Text {
  return useContext(TextContext);
}
