import { randomUUID } from 'node:crypto';
import {
  ALWAYS_APPLICABLE,
  type CaseFile,
  type FieldProblem,
  isDayDate,
  type Permission,
  READINESS_ITEMS,
  type ReadinessItemKey,
} from '@consilium/tumour-board';
import { type Actor, mayOnCase } from '../access/actor.js';
import { lockCase } from '../case-file/load-case.js';
import { reasonProblem, remarkProblem } from '../case-file/reason-problem.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { invalidInput, notFound, notPermitted, type RefusalOutcome } from '../graphql/outcome.js';
import { ReadinessNoteEntity } from './readiness-note.entity.js';
import type { NoteReadinessInput } from './readiness.object.js';

const NEEDS: Readonly<Record<NoteReadinessInput['kind'], Permission>> = {
  NOT_APPLICABLE: 'readiness.markNotApplicable',
  WAIVED: 'readiness.waive',
  OWNER: 'readiness.setOwner',
};

/** Says of one readiness item that it does not apply, that the chair goes without it, or who owes it until when. */
export function noteReadiness(
  work: UnitOfWork,
  actor: Actor,
  input: NoteReadinessInput,
): Promise<{ __typename: 'ReadinessNoted'; caseId: string } | RefusalOutcome> {
  return work.command(actor, 'noteReadiness', input, async (tx) => {
    const subject = await lockCase(tx, input.caseId);
    if (!subject) return notFound;
    if (!mayOnCase(actor, subject, NEEDS[input.kind])) return notPermitted;
    const problems = problemsOf(input, subject.file);
    if (problems.length > 0) return invalidInput(problems);
    const isOwner = input.kind === 'OWNER';
    await tx.insert(ReadinessNoteEntity, {
      id: randomUUID(),
      boardId: subject.boardId,
      caseId: subject.id,
      item: input.item,
      kind: input.kind,
      owner: isOwner ? (input.owner ?? null) : null,
      dueOn: isOwner ? (input.dueOn ?? null) : null,
      reason: input.reason?.trim() || null,
      notedBy: actor.personId as string,
      notedAt: tx.now,
    });
    tx.emit({ kind: 'CASE_CHANGED', boardId: subject.boardId, caseId: subject.id });
    tx.trail({
      boardId: subject.boardId,
      action: 'readinessNoted',
      subject: `case:${subject.id}`,
      detail: { item: input.item, kind: input.kind },
    });
    return { __typename: 'ReadinessNoted', caseId: subject.id };
  });
}

function problemsOf(input: NoteReadinessInput, file: CaseFile): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const item = READINESS_ITEMS.find((key): key is ReadinessItemKey => key === input.item);
  if (!item) return [{ path: 'item', code: 'UNKNOWN_CODE' }];
  if (input.kind === 'OWNER') {
    if (input.owner == null && input.dueOn == null) problems.push({ path: 'owner', code: 'REQUIRED' });
    if (input.dueOn != null && !isDayDate(input.dueOn)) problems.push({ path: 'dueOn', code: 'NOT_A_DATE' });
    const unfit = remarkProblem(input.reason);
    if (unfit) problems.push(unfit);
    return problems;
  }
  if (input.kind === 'NOT_APPLICABLE' && ALWAYS_APPLICABLE.includes(item)) problems.push({ path: 'item', code: 'NOT_APPLICABLE' });
  // Nobody, the chair included, can wave a patient's objection aside.
  if (item === 'PATIENT_INFORMED' && file.referral.information === 'OPPOSED') problems.push({ path: 'item', code: 'PATIENT_OPPOSED' });
  const unreasoned = reasonProblem(input.reason);
  if (unreasoned) problems.push(unreasoned);
  return problems;
}
