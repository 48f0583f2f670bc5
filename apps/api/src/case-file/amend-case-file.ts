import { amendCaseFile as ruleOnAmendment, type CaseState, may } from '@consilium/tumour-board';
import type { Actor } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { caseChanged, invalidInput, notFound, notPermitted, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import { rolesInCase } from './case-actor.js';
import type { AmendCaseFileInput } from './case-file.input.js';
import { CaseFileVersionEntity } from './case-file-version.entity.js';
import { dayIn } from './day-in.js';
import { givenSections } from './given-sections.js';
import { lockCase } from './load-case.js';
import { remarkProblem } from './reason-problem.js';

/** Once the board has answered, its file is what the answer stood on: what is new belongs to a new case. */
const FILE_IS_OPEN: readonly CaseState[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'IN_PREPARATION', 'READY', 'LISTED', 'OUTCOME_PENDING'];

export function isFileOpen(state: CaseState): boolean {
  return FILE_IS_OPEN.includes(state);
}

/**
 * Replaces sections of a case file by a new version. A ballot that is open on the version before takes no more votes from those who
 * have not seen the new one.
 */
export function amendCaseFile(
  work: UnitOfWork,
  actor: Actor,
  input: AmendCaseFileInput,
): Promise<{ __typename: 'CaseFileAmended'; caseId: string } | RefusalOutcome> {
  return work.command(actor, 'amendCaseFile', input, async (tx) => {
    const subject = await lockCase(tx, input.caseId);
    if (!subject) return notFound;
    const roles = rolesInCase(actor, subject);
    if (!may(roles, 'caseFile.amend') && !may(roles, 'caseFile.amendVoice')) return notPermitted;
    if (!isFileOpen(subject.state)) return stepNotAllowed('FILE_CLOSED');
    if (subject.fileVersion !== input.seenVersion) return caseChanged(subject.fileVersion);
    const unfit = remarkProblem(input.reason);
    if (unfit) return invalidInput([unfit]);

    const amendment = ruleOnAmendment(subject.file, givenSections(input), roles, dayIn(tx.now, subject.timeZone));
    if (!amendment.accepted) {
      if (amendment.code === 'NOT_PERMITTED') return notPermitted;
      // Saving what is there already is no fault of the person who saves.
      if (amendment.code === 'NOTHING_CHANGED') return { __typename: 'CaseFileAmended', caseId: subject.id };
      return invalidInput(amendment.problems);
    }
    const version = subject.fileVersion + 1;
    await tx.query(
      `update patient_case set file_version = $2, version = version + 1, updated_at = $3 where id = $1 and file_version = $2 - 1`,
      [subject.id, version, tx.now],
    );
    await tx.insert(CaseFileVersionEntity, {
      boardId: subject.boardId,
      caseId: subject.id,
      version,
      content: amendment.file,
      sections: amendment.changed,
      reason: input.reason?.trim() || null,
      recordedBy: actor.personId as string,
      recordedAt: tx.now,
    });
    tx.emit({ kind: 'CASE_CHANGED', boardId: subject.boardId, caseId: subject.id });
    tx.trail({
      boardId: subject.boardId,
      action: 'caseFileAmended',
      subject: `case:${subject.id}`,
      detail: { version, sections: amendment.changed },
    });
    return { __typename: 'CaseFileAmended', caseId: subject.id };
  });
}
