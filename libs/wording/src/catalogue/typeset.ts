import type { Language } from './language.js';

/** French puts a narrow space, never broken, before its high punctuation and inside its quotation marks. */
export function typeset(text: string, language: Language): string {
  if (language !== 'fr') return text;
  return text.replace(/ (?=[:;!?»%])/g, '\u202f').replace(/« /g, '«\u202f');
}
