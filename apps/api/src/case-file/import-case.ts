import { checkCaseFile, type FieldProblem } from '@consilium/tumour-board';
import { type Actor, mayOn } from '../access/actor.js';
import type { Transaction } from '../database/transaction.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { invalidInput, notPermitted, type RefusalOutcome } from '../graphql/outcome.js';
import { beginCase, referringDoctorOf } from './begin-case.js';
import { CASE_IS_OPEN_TO_ACTOR } from './case-material.js';
import { checkPatient, trimmedPatient } from './check-patient.js';
import { dayOnBoard } from './day-on-board.js';
import type { ImportCaseInput } from './import.object.js';
import { filledSections, patientOf, type ReadDocument, readDocument } from './read-document.js';
import { addIdentifiers, registerPatient } from './register-patient.js';

const REASONS: Record<ReadDocument['kind'], string> = {
  FHIR_BUNDLE: 'Imported from a FHIR R4 bundle',
  CASE_DOCUMENT: 'Imported from a published case document',
};

/**
 * Makes a case in draft of a document, whole or not at all. The same document again answers with the case that it made; a document
 * whose identifiers belong to somebody else is refused.
 */
export function importCase(
  work: UnitOfWork,
  actor: Actor,
  input: ImportCaseInput,
): Promise<{ __typename: 'CaseImported'; caseId: string } | RefusalOutcome> {
  return work.command(actor, 'importCase', input, async (tx) => {
    const { boardId } = input;
    if (!mayOn(actor, boardId, 'caseFile.import')) return notPermitted;
    const reading = readDocument(input.document);
    if (!reading.ok) return invalidInput(reading.problems);
    const { document } = reading;
    const problems = problemsOf(document, await dayOnBoard(tx, boardId));
    const doctor = await referringDoctorOf(tx, actor, boardId, input.referringDoctorId);
    if ('problem' in doctor) problems.push(doctor.problem);
    if (problems.length > 0 || 'problem' in doctor) return invalidInput(problems);

    const details = trimmedPatient(patientOf(document));
    const isPublished = document.kind === 'CASE_DOCUMENT';
    const registration = await registerPatient(tx, boardId, details, { synthetic: isPublished });
    if (registration.conflict) return { __typename: 'IdentityConflict', code: 'IDENTITY_CONFLICT' };
    const { patientId, known } = registration;
    const made = known ? await caseMadeOf(tx, patientId, doctor.id, document) : null;
    if (made) return { __typename: 'CaseImported', caseId: made };
    const caseId = await beginCase(tx, {
      boardId,
      patientId,
      referringDoctorId: doctor.id,
      file: document.file,
      sections: filledSections(document.file),
      reason: REASONS[document.kind],
      citation: document.citation,
    });
    if (known) await addIdentifiers(tx, boardId, patientId, details);
    return { __typename: 'CaseImported', caseId };
  });
}

/** What keeps a readable document from being stored, at the document's own paths. */
export function problemsOf(document: ReadDocument, today: string): FieldProblem[] {
  const inPatient = checkPatient(patientOf(document), today);
  const inFile = checkCaseFile(document.file, today).map((problem) => ({ ...problem, path: `file.${problem.path}` }));
  return [...inPatient, ...inFile].map((problem) => ({ ...problem, path: `document.${problem.path}` }));
}

/** A case of this patient, still under way, that began as this very document. */
async function caseMadeOf(tx: Transaction, patientId: string, doctorId: string, { file }: ReadDocument): Promise<string | null> {
  const [made] = await tx.query<{ id: string }>(
    `select subject.id from patient_case subject join case_file_version first on first.case_id = subject.id and first.version = 1
     where subject.patient_id = $1 and subject.referring_doctor_id = $2 and subject.state not in ('WITHDRAWN', 'CLOSED') and first.content = $3::jsonb and ${CASE_IS_OPEN_TO_ACTOR}
     order by subject.created_at limit 1`,
    [patientId, doctorId, JSON.stringify(file)],
  );
  return made?.id ?? null;
}
