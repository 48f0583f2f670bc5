import type { Language } from './language.js';
import { typeset } from './typeset.js';

/** What a placeholder may be filled with. */
export type Value = string | number;

/** A sentence with `{placeholders}`, or a function where words depend on a value, such as plurals. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each function names its own values; `never` would forbid calling it
export type Message = string | ((values: any) => string);

/** The messages of one area in the language that defines the keys. */
export type Catalogue = Readonly<Record<string, Message>>;

/** The same keys in another language: a sentence stays a sentence, a function takes the same values. */
export type Translation<Source extends Catalogue> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Source[Key];
};

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

/** The values that a message needs, read from its placeholders or its function. */
export type ValuesOf<M> = M extends (values: infer Values) => string
  ? Values
  : M extends string
    ? { [Name in Placeholders<M>]: Value }
    : never;

/** The trailing arguments of a translation call: none for a message without placeholders. */
export type ValueArguments<M> = keyof ValuesOf<M> extends never ? [] : [values: ValuesOf<M>];

/**
 * Fills the placeholders of one message. A placeholder without a value stays visible as `{name}`: a gap must never
 * read as a finished sentence. Numbers get the decimal mark of the language and no grouping, so years stay years.
 *
 * @example render('Locks in {days} days', { days: 2 }, 'en') // "Locks in 2 days"
 */
export function render(message: Message, values: Readonly<Record<string, Value>>, language: Language): string {
  if (typeof message === 'function') return typeset(message(values), language);
  return typeset(message, language).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' && language === 'fr' ? String(value).replace('.', ',') : String(value);
  });
}

/** The names of the placeholders in a sentence, in order. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
}
