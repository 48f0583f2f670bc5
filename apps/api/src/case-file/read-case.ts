import { type DayDate } from '@consilium/tumour-board';
import { mayOnCase } from '../access/actor.js';
import type { Transaction } from '../database/transaction.js';
import { ruleSetViews } from '../criteria/rule-set-views.js';
import { readinessOf, toView } from '../readiness/readiness-of.js';
import { ageYears } from './age.js';
import { permissionsInCase } from './case-actor.js';
import type { CaseMaterial, StoredListing } from './case-material.js';
import type { Case, CaseFileVersion, CaseSummary } from './case.object.js';
import { dayIn } from './day-in.js';
import { loadCase } from './load-case.js';
import type { Patient } from './patient.object.js';

/**
 * One case with its file, readiness, criteria, history and outcome, and one note on the trail that it was read. `null` when the actor
 * may not see it.
 */
export async function readCaseById(tx: Transaction, id: string): Promise<Case | null> {
  const subject = await loadCase(tx, id);
  if (!subject || !mayOnCase(tx.actor, subject, 'case.read')) return null;
  tx.trail({ boardId: subject.boardId, action: 'caseRead', subject: `case:${subject.id}` });
  const today = dayIn(tx.now, subject.timeZone);
  const criteria = ruleSetViews(subject, today);
  return {
    id: subject.id,
    boardId: subject.boardId,
    state: subject.state,
    version: subject.fileVersion,
    patient: patientView(tx, subject, today),
    referringDoctor: subject.referringDoctor,
    citation: subject.citation,
    file: subject.file as Case['file'],
    readiness: readinessOf(subject, today, criteria).map((item) => toView(item)),
    criteria,
    history: await readHistory(tx, subject.id),
    listings: subject.listings.map(meetingRef),
    recommendations: [],
    decisions: [],
    programmes: [],
    permissions: permissionsInCase(tx.actor, subject),
    updatedAt: subject.updatedAt,
  };
}

/** Whom a case is about: with a name for those who may know it, else by pseudonym, sex and age. */
export function patientView(tx: Transaction, subject: CaseMaterial, today: DayDate): Patient {
  const identity = mayOnCase(tx.actor, subject, 'patient.identity.read') ? subject.identity : null;
  const { birthYear, ...patient } = subject.patient;
  return {
    ...patient,
    sex: patient.sex as Patient['sex'],
    ageYears: ageYears(identity?.birthDate ?? null, birthYear, today),
    identity,
  };
}

export function meetingRef({ wallTime: _, ...listing }: StoredListing): NonNullable<CaseSummary['meeting']> {
  return { ...listing, startsAt: new Date(listing.startsAt) };
}

async function readHistory(tx: Transaction, caseId: string): Promise<CaseFileVersion[]> {
  return tx.query<CaseFileVersion>(
    `select history.version, history.sections, history.reason, history.recorded_at as "recordedAt",
       json_build_object('id', person.id, 'name', person.name, 'organisation', person.organisation) as "recordedBy"
     from case_file_version history join person on person.id = history.recorded_by
     where history.case_id = $1 order by history.version desc`,
    [caseId],
  );
}
