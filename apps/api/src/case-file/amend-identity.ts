import { type Actor, mayOnCase } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { invalidInput, notFound, notPermitted, type RefusalOutcome } from '../graphql/outcome.js';
import type { AmendIdentityInput } from './case.input.js';
import { checkPatient, trimmedPatient } from './check-patient.js';
import { dayIn } from './day-in.js';
import { lockCase } from './load-case.js';
import { reasonProblem } from './reason-problem.js';
import { insertIdentity, lockRegistration, ownersOf } from './register-patient.js';

/** Corrects who a patient is, with a reason; what was recorded before stays. */
export function amendIdentity(
  work: UnitOfWork,
  actor: Actor,
  input: AmendIdentityInput,
): Promise<{ __typename: 'IdentityAmended'; caseId: string } | RefusalOutcome> {
  return work.command(actor, 'amendIdentity', input, async (tx) => {
    const subject = await lockCase(tx, input.caseId);
    if (!subject) return notFound;
    if (!mayOnCase(actor, subject, 'patient.identity.write')) return notPermitted;
    const { boardId, patientId } = subject;
    const problems = checkPatient(input.patient, dayIn(tx.now, subject.timeZone));
    const unreasoned = reasonProblem(input.reason);
    if (unreasoned) problems.push(unreasoned);
    if (problems.length > 0) return invalidInput(problems);

    await lockRegistration(tx, boardId);
    const details = trimmedPatient(input.patient);
    const owners = await ownersOf(tx, boardId, details.identifiers);
    if (owners.some((owner) => owner !== patientId)) return { __typename: 'IdentityConflict', code: 'IDENTITY_CONFLICT' };
    const [last] = await tx.query<{ version: number }>('select max(version) as version from patient_identity where patient_id = $1', [
      patientId,
    ]);
    const version = (last?.version ?? 0) + 1;
    await insertIdentity(tx, { boardId, patientId, version, reason: input.reason.trim() }, details);
    await tx.query('update patient set sex = $2, language = $3, birth_year = $4 where id = $1', [
      patientId,
      details.sex,
      details.language,
      Number(details.birthDate.slice(0, 4)),
    ]);
    const cases = await tx.query<{ id: string }>('select id from patient_case where patient_id = $1', [patientId]);
    for (const { id } of cases) tx.emit({ kind: 'CASE_CHANGED', boardId, caseId: id });
    tx.trail({ boardId, action: 'identityAmended', subject: `patient:${patientId}`, detail: { version, case: subject.id } });
    return { __typename: 'IdentityAmended', caseId: subject.id };
  });
}
