import { randomUUID } from 'node:crypto';
import { isReason } from '@consilium/tumour-board';
import { checkPatientPage, passesGates } from '@consilium/wording';
import type { Actor } from '../access/actor.js';
import { remarkProblem } from '../case-file/reason-problem.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { invalidInput, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import { CareProgrammeEntity } from './care-programme.entity.js';
import { composeProgramme } from './compose-programme.js';
import { programmeHash } from './pdf/programme-hash.js';
import type { IssueProgrammeInput } from './programme.input.js';

/**
 * Issues the next version of the personalised care programme, frozen as it was shown. A patient's page that is too hard to read, or has a
 * word that nobody explains, is handed over only with a reason.
 */
export function issueProgramme(
  work: UnitOfWork,
  actor: Actor,
  input: IssueProgrammeInput,
): Promise<{ __typename: 'ProgrammeIssued'; programmeId: string; caseId: string } | RefusalOutcome> {
  return work.command(actor, 'issueProgramme', input, async (tx) => {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`programme:${input.programme.caseId}`]);
    const composed = await composeProgramme(tx, actor, input.programme);
    if ('code' in composed) return composed;
    const { subject, document } = composed;
    if (input.pseudonym !== subject.patient.pseudonym) return stepNotAllowed('WRONG_PATIENT');
    const unfit = remarkProblem(input.readabilityWaiver, 'readabilityWaiver');
    if (unfit) return invalidInput([unfit]);
    const passes = passesGates(checkPatientPage(document));
    if (!passes && !isReason(input.readabilityWaiver)) return invalidInput([{ path: 'readabilityWaiver', code: 'REQUIRED', values: {} }]);

    const programmeId = randomUUID();
    await tx.insert(CareProgrammeEntity, {
      id: programmeId,
      boardId: subject.boardId,
      caseId: subject.id,
      recommendationId: composed.recommendationId,
      decisionId: composed.decisionId,
      version: composed.version,
      language: document.language,
      document,
      hash: programmeHash(document),
      updateReason: input.programme.updateReason ?? null,
      readabilityWaiver: passes ? null : (input.readabilityWaiver?.trim() ?? null),
      issuedBy: actor.personId ?? undefined,
      issuedAt: tx.now,
    });
    tx.emit({ kind: 'PROGRAMME_ISSUED', boardId: subject.boardId, caseId: subject.id });
    tx.trail({
      boardId: subject.boardId,
      action: 'programmeIssued',
      subject: `programme:${programmeId}`,
      detail: { version: composed.version, caseId: subject.id },
    });
    return { __typename: 'ProgrammeIssued', programmeId, caseId: subject.id };
  });
}
