import { emptyCaseFile } from '@consilium/tumour-board';
import { type Actor, mayOn } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { invalidInput, notPermitted, type RefusalOutcome } from '../graphql/outcome.js';
import { beginCase, referringDoctorOf } from './begin-case.js';
import type { CreateCaseInput } from './case.input.js';
import { checkPatient, trimmedPatient } from './check-patient.js';
import { dayOnBoard } from './day-on-board.js';
import { addIdentifiers, registerPatient } from './register-patient.js';

/** Begins a case in draft, for a new patient or for one whom the board already knows by an identifier. */
export function createCase(
  work: UnitOfWork,
  actor: Actor,
  input: CreateCaseInput,
): Promise<{ __typename: 'CaseCreated'; caseId: string } | RefusalOutcome> {
  return work.command(actor, 'createCase', input, async (tx) => {
    const { boardId } = input;
    if (!mayOn(actor, boardId, 'case.create')) return notPermitted;
    const problems = checkPatient(input.patient, await dayOnBoard(tx, boardId));
    const doctor = await referringDoctorOf(tx, actor, boardId, input.referringDoctorId);
    if ('problem' in doctor) problems.push(doctor.problem);
    if (problems.length > 0 || 'problem' in doctor) return invalidInput(problems);

    const details = trimmedPatient(input.patient);
    const registration = await registerPatient(tx, boardId, details, { synthetic: false });
    if (registration.conflict) return { __typename: 'IdentityConflict', code: 'IDENTITY_CONFLICT' };
    const caseId = await beginCase(tx, {
      boardId,
      patientId: registration.patientId,
      referringDoctorId: doctor.id,
      file: emptyCaseFile(),
      sections: [],
      reason: null,
      citation: null,
    });
    if (registration.known) await addIdentifiers(tx, boardId, registration.patientId, details);
    return { __typename: 'CaseCreated', caseId };
  });
}
