import type { Permission } from '@consilium/tumour-board';
import { mayOnCase } from '../access/actor.js';
import type { Transaction } from '../database/transaction.js';
import { ruleSetViews } from '../criteria/rule-set-views.js';
import { readProgrammes } from '../programme/read-programmes.js';
import { readDecisions, readRecommendations } from '../recommendation/read-recommendations.js';
import { readinessOf, toView } from '../readiness/readiness-of.js';
import { permissionsInCase } from './case-actor.js';
import type { Case, CaseFileVersion } from './case.object.js';
import { dayIn } from './day-in.js';
import { withholdNames } from './withhold-names.js';
import { loadCase } from './load-case.js';
import { meetingRef, patientView } from './patient-view.js';

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
  const patient = patientView(tx, subject, today);
  const mayRead = (permission: Permission) => mayOnCase(tx.actor, subject, permission);
  return {
    id: subject.id,
    boardId: subject.boardId,
    state: subject.state,
    version: subject.fileVersion,
    patient,
    referringDoctor: subject.referringDoctor,
    citation: subject.citation,
    file: (mayRead('patient.identity.read') ? subject.file : withholdNames(subject.file)) as Case['file'],
    readiness: readinessOf(subject, today, criteria).map((item) => toView(item)),
    criteria,
    history: await readHistory(tx, subject.id),
    listings: subject.listings.map(meetingRef),
    recommendations: mayRead('recommendation.read') ? await readRecommendations(tx, subject.id) : [],
    decisions: mayRead('decision.read') ? await readDecisions(tx, subject.id) : [],
    programmes: mayRead('programme.read') ? (await readProgrammes(tx, subject.id)).map((programme) => ({ ...programme, patient })) : [],
    permissions: permissionsInCase(tx.actor, subject),
    updatedAt: subject.updatedAt,
  };
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
