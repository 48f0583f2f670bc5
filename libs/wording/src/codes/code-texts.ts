import type { FieldProblemCode, ReadinessFinding } from '@consilium/tumour-board';

/**
 * Sentences for the codes that rules give with values. Codes of the core are complete by the compiler, those of the tumour
 * pack by a spec, because this library does not know the pack.
 *
 * In a text `[…]` is left out when a value in it is not known, and `[…|…]` says its second half instead. Dates may be
 * known to the month or the year only, so no preposition stands before them.
 */
export interface CodeTexts {
  fieldProblem: Record<FieldProblemCode, string>;
  readinessFinding: Record<ReadinessFinding, string>;
  /** What proves a criterion's answer. */
  evidence: Record<string, string>;
  /** What would have to be known for an answer. */
  missing: Record<string, string>;
  /** Caveats of an answer. */
  flag: Record<string, string>;
  /** What is measured at a control. */
  measure: Record<string, string>;
  drugCheck: Record<string, string>;
  drugInteraction: Record<string, string>;
  adverseEffect: Record<string, string>;
  /** What to look at before an option is chosen. */
  precaution: Record<string, string>;
  precautionState: Record<string, string>;
  /** How a criterion, or a rule set as a whole, comes to its answer: `RULE_SET` or `RULE_SET_CRITERION`. */
  criterionLogic: Record<string, string>;
  /** Why no doubling time is given, or what to mind about the one that is. */
  kineticsReason: Record<string, string>;
  /** Why a value was left off the line. */
  exclusionReason: Record<string, string>;
  /** A published group of doubling times. */
  growthCategory: Record<string, string>;
  lungDoublingReason: Record<string, string>;
  /** A response by RECIST 1.1. */
  response: Record<string, string>;
  measurability: Record<string, string>;
  licenceState: Record<string, string>;
  licenceIndication: Record<string, string>;
  /** What is done at a follow-up date. */
  followUp: Record<string, string>;
  /** A fact about a drug that was not read at its source. */
  toVerify: Record<string, string>;
}
export type CodeArea = keyof CodeTexts;
