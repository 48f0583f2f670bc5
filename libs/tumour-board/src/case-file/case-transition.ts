import { may, type Permission } from '../people/permission.js';
import type { Role } from '../people/role.js';
import { isReady } from '../readiness/assess-readiness.js';
import type { ReadinessItem } from '../readiness/readiness-item.js';
import type { OutcomeKind, Standing } from '../recommendation/recommendation.js';
import { type FieldProblem, isReason, type Values } from '../ruling.js';
import type { CaseFile } from './case-file.js';
import type { CaseState } from './case-state.js';
import { checkSubmission } from './check-submission.js';

export type CaseRefusal =
  | 'NO_SUCH_TRANSITION'
  | 'NOT_PERMITTED'
  | 'REASON_REQUIRED'
  | 'IDENTITY_INCOMPLETE'
  | 'SUBMISSION_INCOMPLETE'
  | 'NOT_READY'
  | 'PATIENT_NOT_INFORMED';

export type CaseRuling = { accepted: true } | { accepted: false; code: CaseRefusal; values: Values; problems: FieldProblem[] };

export interface CaseTransition {
  from: CaseState;
  to: CaseState;
  by: Permission;
  /** What must hold besides the permission. */
  guards: readonly Guard[];
}

type Guard = 'REASON' | 'SUBMISSION' | 'READINESS' | 'INFORMATION';

const BEFORE_THE_OUTCOME = ['DRAFT', 'SUBMITTED', 'RETURNED', 'IN_PREPARATION', 'READY', 'LISTED'] as const satisfies readonly CaseState[];

/**
 * The life of a case (process.md §8.1). Steps that the meeting takes by itself are taken with the permission of the act that causes them:
 * opening the meeting, signing, closing.
 */
export const CASE_TRANSITIONS: readonly CaseTransition[] = [
  { from: 'DRAFT', to: 'SUBMITTED', by: 'case.submit', guards: ['SUBMISSION'] },
  { from: 'RETURNED', to: 'SUBMITTED', by: 'case.submit', guards: ['SUBMISSION'] },
  { from: 'SUBMITTED', to: 'RETURNED', by: 'case.return', guards: ['REASON'] },
  { from: 'SUBMITTED', to: 'IN_PREPARATION', by: 'case.takeIn', guards: [] },
  { from: 'IN_PREPARATION', to: 'READY', by: 'case.markReady', guards: ['READINESS'] },
  { from: 'IN_PREPARATION', to: 'READY', by: 'case.bypassReadiness', guards: ['REASON'] },
  { from: 'IN_PREPARATION', to: 'LISTED', by: 'agenda.edit', guards: ['INFORMATION'] },
  { from: 'READY', to: 'LISTED', by: 'agenda.edit', guards: ['INFORMATION'] },
  { from: 'LISTED', to: 'READY', by: 'agenda.edit', guards: [] },
  { from: 'LISTED', to: 'IN_PREPARATION', by: 'agenda.edit', guards: [] },
  { from: 'LISTED', to: 'OUTCOME_PENDING', by: 'meeting.open', guards: [] },
  { from: 'OUTCOME_PENDING', to: 'READY', by: 'meeting.close', guards: [] },
  { from: 'OUTCOME_PENDING', to: 'RECOMMENDED', by: 'recommendation.sign', guards: [] },
  { from: 'OUTCOME_PENDING', to: 'IN_PREPARATION', by: 'recommendation.sign', guards: [] },
  { from: 'OUTCOME_PENDING', to: 'REFERRED_UP', by: 'recommendation.sign', guards: [] },
  { from: 'RECOMMENDED', to: 'REFERRED_UP', by: 'case.referUp', guards: [] },
  { from: 'RECOMMENDED', to: 'IN_IMPLEMENTATION', by: 'decision.record', guards: [] },
  { from: 'IN_IMPLEMENTATION', to: 'CLOSED', by: 'case.close', guards: [] },
  ...BEFORE_THE_OUTCOME.map((from): CaseTransition => ({ from, to: 'WITHDRAWN', by: 'case.withdraw', guards: ['REASON'] })),
];

interface TransitionInput {
  from: CaseState;
  to: CaseState;
  roles: readonly Role[];
  file: CaseFile;
  readiness: readonly ReadinessItem[];
  reason: string | null;
  identity: { identifiers: number };
}

/**
 * Whether a case may take one step. Where two ways lead there (a case is ready, or the chair takes it as it is), one of them is enough,
 * and the refusal is that of the way the person is permitted.
 *
 * @example a coordinator marks a case ready whose imaging is missing → { accepted: false, code: 'NOT_READY', … }
 */
export function transitionCase(input: TransitionInput): CaseRuling {
  const ways = CASE_TRANSITIONS.filter(({ from, to }) => from === input.from && to === input.to);
  if (ways.length === 0) return refuse('NO_SUCH_TRANSITION', { from: input.from, to: input.to });
  const permitted = ways.filter(({ by }) => may(input.roles, by));
  if (permitted.length === 0) return refuse('NOT_PERMITTED');
  const rulings = permitted.map(({ guards }) => guards.map((guard) => GUARDS[guard](input)).find((ruling) => !ruling.accepted));
  return rulings.includes(undefined) ? { accepted: true } : (rulings[0] ?? { accepted: true });
}

/** Where a person with these roles could try to take the case next; the guards are asked of {@link transitionCase}. */
export function nextCaseStates(from: CaseState, roles: readonly Role[]): CaseState[] {
  return [...new Set(CASE_TRANSITIONS.filter((way) => way.from === from && may(roles, way.by)).map((way) => way.to))];
}

/** Where a signature takes the case: advice without quorum has to come back to the board, so it goes back into preparation. */
export function caseStateAfterSigning(outcome: OutcomeKind, standing: Standing): 'RECOMMENDED' | 'REFERRED_UP' | 'IN_PREPARATION' {
  if (outcome === 'DEFERRED' || standing === 'ADVICE') return 'IN_PREPARATION';
  return outcome === 'REFERRED_UP' ? 'REFERRED_UP' : 'RECOMMENDED';
}

const GUARDS: Readonly<Record<Guard, (input: TransitionInput) => CaseRuling>> = {
  REASON: ({ reason }) => (isReason(reason) ? { accepted: true } : refuse('REASON_REQUIRED')),
  SUBMISSION: ({ file, identity }) => {
    if (!(identity.identifiers >= 2)) return refuse('IDENTITY_INCOMPLETE', { known: identity.identifiers, needed: 2 });
    const problems = checkSubmission(file);
    return problems.length === 0 ? { accepted: true } : refuse('SUBMISSION_INCOMPLETE', {}, problems);
  },
  READINESS: ({ readiness }) => (isReady(readiness) ? { accepted: true } : refuse('NOT_READY')),
  INFORMATION: ({ file: { referral } }) => {
    const informed = referral.information === 'INFORMED_NO_OBJECTION' || referral.information === 'SIGNED_CONSENT';
    return informed ? { accepted: true } : refuse('PATIENT_NOT_INFORMED', { information: referral.information });
  },
};

function refuse(code: CaseRefusal, values: Values = {}, problems: FieldProblem[] = []): CaseRuling {
  return { accepted: false, code, values, problems };
}
