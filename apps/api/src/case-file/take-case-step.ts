import { randomUUID } from 'node:crypto';
import type { CaseState } from '@consilium/tumour-board';
import type { Transaction } from '../database/transaction.js';
import { CaseStepEntity } from './case-step.entity.js';

/**
 * Takes a case one step, once the rule has allowed it: the row by compare-and-set, the step, the event and the trail.
 * False when somebody else took a step in between; then the command answers `alreadyChanged` or `caseChanged`.
 */
export async function takeCaseStep(
  tx: Transaction,
  subject: { id: string; boardId: string; state: CaseState },
  to: CaseState,
  reason: string | null = null,
): Promise<boolean> {
  const [moved] = await tx.query(
    `with moved as (update patient_case set state = $3, version = version + 1, updated_at = $4 where id = $1 and state = $2 returning id)
     select id from moved`,
    [subject.id, subject.state, to, tx.now],
  );
  if (!moved) return false;
  await tx.insert(CaseStepEntity, {
    id: randomUUID(),
    boardId: subject.boardId,
    caseId: subject.id,
    fromState: subject.state,
    toState: to,
    reason,
    takenBy: tx.actor.personId as string,
    takenAt: tx.now,
  });
  tx.emit({ kind: 'CASE_MOVED', boardId: subject.boardId, caseId: subject.id });
  tx.trail({ boardId: subject.boardId, action: 'caseMoved', subject: `case:${subject.id}`, detail: { from: subject.state, to } });
  return true;
}
