import { randomUUID } from 'node:crypto';
import type { FieldProblem } from '@consilium/tumour-board';
import { type Actor, mayOnCase } from '../access/actor.js';
import { isFileOpen } from '../case-file/amend-case-file.js';
import { dayIn } from '../case-file/day-in.js';
import { lockCase } from '../case-file/load-case.js';
import { reasonProblem } from '../case-file/reason-problem.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { caseChanged, invalidInput, notFound, notPermitted, type RefusalOutcome } from '../graphql/outcome.js';
import { CriterionAnswerEntity } from './criterion-answer.entity.js';
import type { AnswerCriterionInput } from './criteria.object.js';
import { RULE_SETS } from './rule-set-views.js';

/**
 * A doctor adopts what the rules suggest or overrules it. Without a reason an answer can only be adopted; where assistance is switched
 * off there is no suggestion to lean on, so every answer but "cannot tell" says what it stands on.
 */
export function answerCriterion(
  work: UnitOfWork,
  actor: Actor,
  input: AnswerCriterionInput,
  clinicalAssist: boolean,
): Promise<{ __typename: 'CriterionAnswered'; caseId: string } | RefusalOutcome> {
  return work.command(actor, 'answerCriterion', input, async (tx) => {
    const subject = await lockCase(tx, input.caseId);
    if (!subject) return notFound;
    if (!mayOnCase(actor, subject, 'criterion.answer')) return notPermitted;
    if (!isFileOpen(subject.state)) return invalidInput([{ path: 'caseId', code: 'NOT_APPLICABLE' }]);
    const ruleSet = RULE_SETS.find(({ id }) => id === input.ruleSet);
    const criterion = ruleSet?.criteria.find(({ id }) => id === input.criterion);
    if (!ruleSet || !criterion) return invalidInput([{ path: ruleSet ? 'criterion' : 'ruleSet', code: 'UNKNOWN_CODE' }]);
    if (subject.fileVersion !== input.seenVersion) return caseChanged(subject.fileVersion);

    const suggestion = criterion.assess(subject.file, dayIn(tx.now, subject.timeZone));
    const problems: FieldProblem[] = [];
    if (input.state === 'NOT_DIAGNOSABLE' && suggestion.state !== 'NOT_DIAGNOSABLE')
      problems.push({ path: 'state', code: 'NOT_APPLICABLE' });
    const isAdopted = clinicalAssist ? input.state === suggestion.state : input.state === 'INSUFFICIENT_DATA';
    const unreasoned = isAdopted && !input.reason?.trim() ? null : reasonProblem(input.reason);
    if (unreasoned) problems.push(unreasoned);
    if (problems.length > 0) return invalidInput(problems);

    const [last] = await tx.query<{ revision: number | null }>(
      'select max(revision) as revision from criterion_answer where case_id = $1 and rule_set = $2 and criterion = $3',
      [subject.id, ruleSet.id, criterion.id],
    );
    await tx.insert(CriterionAnswerEntity, {
      id: randomUUID(),
      boardId: subject.boardId,
      caseId: subject.id,
      revision: (last?.revision ?? 0) + 1,
      ruleSet: ruleSet.id,
      ruleSetVersion: ruleSet.version,
      criterion: criterion.id,
      state: input.state,
      suggestedState: clinicalAssist ? suggestion.state : null,
      suggestion: clinicalAssist ? suggestion : null,
      reason: input.reason?.trim() || null,
      caseFileVersion: subject.fileVersion,
      answeredBy: actor.personId as string,
      answeredAt: tx.now,
    });
    tx.emit({ kind: 'CRITERION_ANSWERED', boardId: subject.boardId, caseId: subject.id });
    tx.trail({
      boardId: subject.boardId,
      action: 'criterionAnswered',
      subject: `case:${subject.id}`,
      detail: { ruleSet: ruleSet.id, criterion: criterion.id, adopted: isAdopted },
    });
    return { __typename: 'CriterionAnswered', caseId: subject.id };
  });
}
