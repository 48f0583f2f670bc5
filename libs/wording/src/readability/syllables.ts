import type { Language } from '../catalogue/language.js';

/**
 * Estimates the spoken syllables of one word, at least 1. A heuristic: right for about nine of ten common words, and
 * wrong in both directions for the rest, which is enough for a score over a paragraph.
 *
 * @example syllablesOf('treatment', 'en') // 2
 * @example syllablesOf('maladie', 'fr')   // 3
 */
export function syllablesOf(word: string, language: Language): number {
  const syllables = word
    .toLowerCase()
    .split(/[-’']/)
    .filter((part) => part !== '')
    .reduce((sum, part) => sum + (language === 'fr' ? frenchSyllables(part) : englishSyllables(part)), 0);
  return Math.max(1, syllables);
}

/** Vowel groups (none in the tail of don’t), less the silent endings, plus the vowel pairs that are spoken apart. */
function englishSyllables(part: string): number {
  const letters = part.replace(/[^a-z]/g, '');
  if (letters.length <= 3) return Math.min(2, (letters.match(/[aeiouy]+/g) ?? []).length);
  const spoken = letters
    .replace(/([^aeiouy])les?$/, '$1el')
    .replace(/(?<=[^aeiouyscxzgh])es$|(?<=[^aeiouy])e$|(?<=[^td])ed$/, '')
    .replace(/^y/, '');
  const groups = (spoken.match(/[aeiouy]{1,2}/g) ?? []).length;
  const apart = (spoken.match(/(?:io(?!n|us)|ia(?!l|n)|eo|iu|ua|ying)/g) ?? []).length;
  return Math.max(1, groups + apart);
}

/** Vowel groups, less the mute e at the end; an elided part (l’, qu’) has none of its own. */
function frenchSyllables(part: string): number {
  const letters = part
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-zà-ÿ]/g, '');
  const spoken = letters
    .replace(/qu/g, 'q')
    .replace(/gu(?=[eiéèê])/g, 'g')
    .replace(/(?<=.{2})es?$/, '');
  const groups = (spoken.match(/[aeiouyàâäéèêëîïôöùûüÿ]+/g) ?? []).length;
  const apart = (spoken.match(/[éè][ao]|[ïë]|oé/g) ?? []).length;
  return /[aeiouyà-ÿ]/.test(letters.replace(/^qu$/, 'q')) ? Math.max(1, groups + apart) : 0;
}
