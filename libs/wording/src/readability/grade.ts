import type { Language } from '../catalogue/language.js';
import { sentencesOf, wordsOf } from './sentences.js';
import { syllablesOf } from './syllables.js';

export interface Readability {
  sentences: number;
  words: number;
  syllables: number;
  /** School years that reading the text takes, to one decimal; 0 for an empty text. */
  grade: number;
}

/** Above this grade a patient's text is warned about, above the other it is blocked (process.md §10). */
export const WARN_ABOVE_GRADE = 8;
export const BLOCK_ABOVE_GRADE = 10;
export const LONGEST_SENTENCE = 20;

/**
 * The reading grade of a text.
 *
 * English: Flesch–Kincaid (Kincaid et al. 1975), 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 * French: the ease score of Kandel and Moles (1958), 207 − 1.015 × words per sentence − 73.6 × syllables per word, read off
 * against Flesch's school grades.
 *
 * @example gradeText('The cat sat on the mat.', 'en').grade // 0
 */
export function gradeText(text: string, language: Language): Readability {
  const words = wordsOf(text);
  const sentences = sentencesOf(text).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  if (sentences === 0) return { sentences: 0, words: 0, syllables: 0, grade: 0 };
  const wordsPerSentence = words.length / sentences;
  const syllablesPerWord = syllables / words.length;
  const grade =
    language === 'fr'
      ? gradeOfEase(207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord)
      : 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59;
  return { sentences, words: words.length, syllables, grade: Math.max(0, Math.round(grade * 10) / 10) };
}

export type ReadabilityVerdict = 'PASS' | 'WARN' | 'BLOCK';

/** What the gate says of a grade: up to 8 passes, up to 10 warns, above blocks. */
export function verdictOf(grade: number): ReadabilityVerdict {
  if (grade > BLOCK_ABOVE_GRADE) return 'BLOCK';
  return grade > WARN_ABOVE_GRADE ? 'WARN' : 'PASS';
}

/** The sentences with more than `max` words. */
export function longSentences(text: string, max = LONGEST_SENTENCE): string[] {
  return sentencesOf(text).filter((sentence) => wordsOf(sentence).length > max);
}

/** Flesch's own bands (1949): the middle of each ease band and the school grade that he gave it. */
const EASE_TO_GRADE: readonly (readonly [ease: number, grade: number])[] = [
  [125, 1],
  [95, 5],
  [85, 6],
  [75, 7],
  [65, 8.5],
  [55, 11],
  [40, 14],
  [15, 17],
];

function gradeOfEase(ease: number): number {
  const upper = EASE_TO_GRADE.findIndex(([bandEase]) => ease >= bandEase);
  if (upper === 0) return 1;
  if (upper === -1) return 17;
  const [highEase, highGrade] = EASE_TO_GRADE[upper - 1] ?? [0, 0];
  const [lowEase, lowGrade] = EASE_TO_GRADE[upper] ?? [0, 0];
  return lowGrade + ((ease - lowEase) / (highEase - lowEase)) * (highGrade - lowGrade);
}
