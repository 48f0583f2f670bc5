import type { CriterionState } from '@consilium/tumour-board';

/** The three answers a statement about a patient can have. */
export type Answer = Exclude<CriterionState, 'NOT_DIAGNOSABLE'>;

/**
 * "Any of these" in Kleene's logic: one that is met decides; else one that cannot be told leaves all untold.
 * Nothing to judge is not an answer.
 *
 * @example anyOf(['NOT_MET', 'INSUFFICIENT_DATA']) // → 'INSUFFICIENT_DATA'
 */
export function anyOf(answers: readonly CriterionState[]): Answer {
  if (answers.includes('MET')) return 'MET';
  return answers.length > 0 && answers.every((answer) => answer === 'NOT_MET') ? 'NOT_MET' : 'INSUFFICIENT_DATA';
}

/**
 * "All of these" in Kleene's logic: one that is not met decides; else one that cannot be told leaves all untold.
 *
 * @example allOf(['NOT_MET', 'INSUFFICIENT_DATA']) // → 'NOT_MET'
 */
export function allOf(answers: readonly CriterionState[]): Answer {
  if (answers.includes('NOT_MET')) return 'NOT_MET';
  return answers.length > 0 && answers.every((answer) => answer === 'MET') ? 'MET' : 'INSUFFICIENT_DATA';
}
