import type { Language } from '../catalogue/language.js';
import { en } from './en.js';
import type { EnumerationWords } from './enumerations.js';
import { fr } from './fr.js';

const WORDS: Record<Language, EnumerationWords> = { en, fr };

/**
 * The words for the codes of the core in one language.
 *
 * @example words('fr').option.MONITORING // "Surveillance"
 */
export function words(language: Language): EnumerationWords {
  return WORDS[language];
}
