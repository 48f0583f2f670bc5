import type { Actor } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { isRefusal, type RefusalOutcome } from '../graphql/outcome.js';
import { readCaseById } from './read-case.js';

/** The answer to a command on a case: its refusal as it is, or the case read again as the actor may see it now. */
export async function withCase(
  work: UnitOfWork,
  actor: Actor,
  outcome: { __typename: string; caseId: string } | RefusalOutcome,
): Promise<never> {
  if (isRefusal(outcome)) return outcome as never;
  const { caseId, __typename } = outcome;
  return { __typename, case: await work.read(actor, (tx) => readCaseById(tx, caseId)) } as never;
}
