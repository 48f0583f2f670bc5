import { randomUUID } from 'node:crypto';
import type { CaseFile, CaseFileSection, FieldProblem } from '@consilium/tumour-board';
import { type Actor, rolesOn } from '../access/actor.js';
import type { Transaction } from '../database/transaction.js';
import { CaseFileVersionEntity } from './case-file-version.entity.js';
import { CaseStepEntity } from './case-step.entity.js';
import { PatientCaseEntity } from './patient-case.entity.js';
import { isRecordId } from './record-id.js';

/** Stores a new case in draft with the first version of its file; answers with its id. */
export async function beginCase(
  tx: Transaction,
  draft: {
    boardId: string;
    patientId: string;
    referringDoctorId: string;
    file: CaseFile;
    sections: CaseFileSection[];
    reason: string | null;
    citation: { text: string; url: string } | null;
  },
): Promise<string> {
  const caseId = randomUUID();
  const { boardId, patientId, referringDoctorId, file, sections, reason, citation } = draft;
  const personId = tx.actor.personId as string;
  await tx.insert(PatientCaseEntity, {
    id: caseId,
    boardId,
    patientId,
    referringDoctorId,
    state: 'DRAFT',
    version: 1,
    fileVersion: 1,
    citation,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  await tx.insert(CaseFileVersionEntity, {
    boardId,
    caseId,
    version: 1,
    content: file,
    sections,
    reason,
    recordedBy: personId,
    recordedAt: tx.now,
  });
  await tx.insert(CaseStepEntity, {
    id: randomUUID(),
    boardId,
    caseId,
    fromState: null,
    toState: 'DRAFT',
    reason,
    takenBy: personId,
    takenAt: tx.now,
  });
  tx.emit({ kind: 'CASE_CHANGED', boardId, caseId });
  tx.trail({ boardId, action: 'caseCreated', subject: `case:${caseId}`, detail: { patient: patientId } });
  return caseId;
}

/**
 * Who refers the case: the doctor who enters it, or the one on whose behalf the coordinator does. Only they can submit it, so a
 * coordinator must name one of the board's referring doctors.
 */
export async function referringDoctorOf(
  tx: Transaction,
  actor: Actor,
  boardId: string,
  named: string | null | undefined,
): Promise<{ id: string } | { problem: FieldProblem }> {
  const refers = rolesOn(actor, boardId).includes('REFERRING_DOCTOR');
  if (actor.personId !== null && refers && (named == null || named === actor.personId)) return { id: actor.personId };
  const path = 'referringDoctorId';
  if (!rolesOn(actor, boardId).includes('COORDINATOR')) return { problem: { path, code: 'NOT_PERMITTED' } };
  if (named == null) return { problem: { path, code: 'REQUIRED' } };
  const [seat] = isRecordId(named)
    ? await tx.query<{ id: string }>(
        `select person_id as id from seat where board_id = $1 and person_id = $2 and role = 'REFERRING_DOCTOR' and ended_at is null`,
        [boardId, named],
      )
    : [];
  return seat ? { id: seat.id } : { problem: { path, code: 'UNKNOWN_REFERENCE' } };
}
