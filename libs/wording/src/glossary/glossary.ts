import type { Language } from '../catalogue/language.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { GlossaryEntry } from './glossary-entry.js';

const ENTRIES: Record<Language, readonly GlossaryEntry[]> = { en, fr };

export function glossary(language: Language): readonly GlossaryEntry[] {
  return ENTRIES[language];
}

/**
 * The words of the glossary that a text marks with a star, in alphabetical order.
 *
 * @example wordsUsed('The metastases* grow.', 'en')[0].term // "metastasis"
 */
export function wordsUsed(text: string, language: Language): GlossaryEntry[] {
  const used = new Set(starred(text).map(({ before }) => entryEnding(before, language)));
  return ENTRIES[language].filter((entry) => used.has(entry)).sort((a, b) => a.term.localeCompare(b.term, language));
}

/**
 * The starred words that no entry explains: the programme must not be handed over with one.
 *
 * @example unresolvedTerms('New gizmos* appear.', 'en') // ["gizmos"]
 */
export function unresolvedTerms(text: string, language: Language): string[] {
  return starred(text)
    .filter(({ before }) => entryEnding(before, language) === undefined)
    .map(({ before }) => /\S+$/u.exec(before)?.[0] ?? '');
}

function starred(text: string): { before: string }[] {
  return [...text.matchAll(/(?<=\p{L}\)?) ?\*/gu)].map((match) => ({ before: text.slice(0, match.index) }));
}

/** The longest form that the text before the star ends with, as a whole word. */
function entryEnding(before: string, language: Language): GlossaryEntry | undefined {
  const text = before.toLocaleLowerCase(language);
  let best: { entry: GlossaryEntry; length: number } | undefined;
  for (const entry of ENTRIES[language]) {
    for (const form of entry.forms) {
      const ending = form.toLocaleLowerCase(language);
      if (!text.endsWith(ending) || /[\p{L}\d]$/u.test(text.slice(0, -ending.length))) continue;
      if (best === undefined || ending.length > best.length) best = { entry, length: ending.length };
    }
  }
  return best?.entry;
}
