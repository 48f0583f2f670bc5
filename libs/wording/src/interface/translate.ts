import type { Language } from '../catalogue/language.js';
import { render } from '../catalogue/message.js';
import type { Message, Value, ValueArguments } from '../catalogue/message.js';
import { INTERFACE } from './index.js';
import type { InterfaceKey, InterfaceMessage } from './index.js';

/**
 * One sentence of the interface. The compiler asks for exactly the values that the English message names.
 *
 * @example translate('fr', 'common.by', { name: 'Dr Roy' }) // "par Dr Roy"
 */
export function translate<Key extends InterfaceKey>(
  language: Language,
  key: Key,
  ...[values]: ValueArguments<InterfaceMessage<Key>>
): string {
  const message = find(language, key);
  return message === undefined ? key : render(message, (values ?? {}) as Record<string, Value>, language);
}

/** `translate` bound to one language, as a screen uses it. */
export type Translate = <Key extends InterfaceKey>(key: Key, ...values: ValueArguments<InterfaceMessage<Key>>) => string;

export function translator(language: Language): Translate {
  return (key, ...values) => translate(language, key, ...values);
}

/** Whether a computed string such as `refusals.${code}` is a key, so that a fallback can be shown when it is not. */
export function hasKey(key: string): key is InterfaceKey {
  return find('en', key) !== undefined;
}

function find(language: Language, key: string): Message | undefined {
  const dot = key.indexOf('.');
  const area = key.slice(0, dot);
  const name = key.slice(dot + 1);
  const texts = Object.hasOwn(INTERFACE[language], area) ? INTERFACE[language][area as keyof (typeof INTERFACE)[Language]] : {};
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}
