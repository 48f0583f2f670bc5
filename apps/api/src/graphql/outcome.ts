import type { FieldProblem, Quorum, ReadinessItem } from '@consilium/tumour-board';

/** What a command answers, as plain data: it is stored under the idempotency key and given again. */
export interface Outcome {
  __typename: string;
}

/** The refusals that can be expected, each with what the person needs to go on. */
export type RefusalOutcome =
  | { __typename: 'AlreadyChanged'; code: 'ALREADY_CHANGED'; currentVersion: number }
  | { __typename: 'AnotherItemOpen'; code: 'ANOTHER_ITEM_OPEN'; agendaItemId: string }
  | { __typename: 'BallotClosed'; code: 'BALLOT_CLOSED' }
  | { __typename: 'BallotOpen'; code: 'BALLOT_OPEN' }
  | { __typename: 'CaseChanged'; code: 'CASE_CHANGED'; currentVersion: number }
  | { __typename: 'IdentityConflict'; code: 'IDENTITY_CONFLICT' }
  | { __typename: 'InvalidInput'; code: 'INVALID_INPUT'; problems: FieldProblem[] }
  | { __typename: 'KeyReused'; code: 'KEY_REUSED' }
  | { __typename: 'ListLocked'; code: 'LIST_LOCKED' }
  | { __typename: 'MeetingNotOpen'; code: 'MEETING_NOT_OPEN' }
  | { __typename: 'NotFound'; code: 'NOT_FOUND' }
  | { __typename: 'NotPermitted'; code: 'NOT_PERMITTED' }
  | { __typename: 'NotPresent'; code: 'NOT_PRESENT' }
  | { __typename: 'NotReady'; code: 'NOT_READY'; items: ReadinessItem[] }
  | { __typename: 'NotSeated'; code: 'NOT_SEATED' }
  | { __typename: 'QuorumNotReached'; code: 'QUORUM_NOT_REACHED'; quorum: Quorum }
  | { __typename: 'Recused'; code: 'RECUSED' }
  | { __typename: 'SignInRefused'; code: 'SIGN_IN_REFUSED' }
  | { __typename: 'StepNotAllowed'; code: 'STEP_NOT_ALLOWED'; reason: string }
  | { __typename: 'TooManyAttempts'; code: 'TOO_MANY_ATTEMPTS'; retryAfterSeconds: number };

export type RefusalCode = RefusalOutcome['code'];

/** Whether an outcome is a refusal: every refusal carries a code, no success does. */
export function isRefusal(outcome: Outcome | RefusalOutcome): outcome is RefusalOutcome {
  return 'code' in outcome;
}

export const notFound: RefusalOutcome = { __typename: 'NotFound', code: 'NOT_FOUND' };
export const notPermitted: RefusalOutcome = { __typename: 'NotPermitted', code: 'NOT_PERMITTED' };
export const invalidInput = (problems: FieldProblem[]): RefusalOutcome => ({ __typename: 'InvalidInput', code: 'INVALID_INPUT', problems });
export const stepNotAllowed = (reason: string): RefusalOutcome => ({ __typename: 'StepNotAllowed', code: 'STEP_NOT_ALLOWED', reason });
export const alreadyChanged = (currentVersion: number): RefusalOutcome => ({
  __typename: 'AlreadyChanged',
  code: 'ALREADY_CHANGED',
  currentVersion,
});
export const caseChanged = (currentVersion: number): RefusalOutcome => ({
  __typename: 'CaseChanged',
  code: 'CASE_CHANGED',
  currentVersion,
});
