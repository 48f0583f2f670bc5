import type { CaseState, OutcomeKind, Standing } from '@consilium/tumour-board';

export type DecisionObstacle = 'NOT_PERMITTED' | 'ADVICE_ONLY' | 'NOT_A_RECOMMENDATION' | 'WRONG_STATE';

/** What stands between the newest recommendation and a decision on it; `null` when one can be recorded. */
export function whyNoDecision(
  subject: { state: CaseState; permissions: readonly string[] },
  advice: { standing: Standing; content: { outcome: OutcomeKind } },
): DecisionObstacle | null {
  if (!subject.permissions.includes('decision.record')) return 'NOT_PERMITTED';
  if (subject.state === 'RECOMMENDED' || subject.state === 'IN_IMPLEMENTATION') return null;
  if (advice.standing === 'ADVICE') return 'ADVICE_ONLY';
  if (advice.content.outcome !== 'RECOMMENDATION') return 'NOT_A_RECOMMENDATION';
  return 'WRONG_STATE';
}
