import type { Language } from '../catalogue/language.js';
import { render } from '../catalogue/message.js';
import type { Value } from '../catalogue/message.js';
import { INTERFACE } from './index.js';

/** The sentence for a refusal code, or the code itself when it has none yet: visible, never swallowed. */
export function refusalText(code: string, language: Language, values: Readonly<Record<string, Value>> = {}): string {
  const texts = INTERFACE[language].refusals;
  const message = Object.hasOwn(texts, code) ? texts[code] : undefined;
  return message === undefined ? code : render(message, values, language);
}
