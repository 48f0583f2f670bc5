import type { CaseState } from '@consilium/tumour-board';
import { mayOnCase } from '../access/actor.js';
import type { Transaction } from '../database/transaction.js';
import { readinessOf, readinessSummary } from '../readiness/readiness-of.js';
import { CASE_COLUMNS, CASE_IS_OPEN_TO_ACTOR, CASE_SOURCE, type CaseMaterial } from './case-material.js';
import type { CaseSummary } from './case.object.js';
import { dayIn } from './day-in.js';
import { isRecordId } from './record-id.js';
import { meetingRef, patientView } from './patient-view.js';

/** Which cases a list shows; what is left out does not narrow. */
export interface CaseFilter {
  /** These and no others, whatever their order; the answer is in the order of the list. */
  ids?: readonly string[];
  boardId?: string;
  states?: readonly CaseState[] | null;
  /** Part of a pseudonym, a family name the actor may see, the question or the histology. */
  search?: string | null;
  /** The last case of the page before. */
  after?: string | null;
  first?: number;
}

const LARGEST_PAGE = 200;

/** Lines of a case list, newest change first, of the cases that the actor may see. */
export async function readCaseSummaries(tx: Transaction, filter: CaseFilter): Promise<CaseSummary[]> {
  const given: unknown[] = [];
  const parameter = (value: unknown) => `$${given.push(value)}`;
  const conditions = [CASE_IS_OPEN_TO_ACTOR];
  if (filter.ids) conditions.push(`subject.id = any (${parameter(filter.ids.filter(isRecordId))}::uuid[])`);
  if (filter.boardId !== undefined) {
    if (!isRecordId(filter.boardId)) return [];
    conditions.push(`subject.board_id = ${parameter(filter.boardId)}`);
  }
  if (filter.states) conditions.push(`subject.state = any (${parameter(filter.states)}::text[])`);
  const search = filter.search?.trim();
  if (search) {
    const pattern = parameter(`%${search.replace(/[\\%_]/g, '\\$&')}%`);
    const sought = [
      'patient.pseudonym',
      'identity.family',
      "file.content #>> '{referral,question}'",
      "file.content #>> '{diagnosis,histologyDetail}'",
    ];
    sought.push("replace(file.content #>> '{diagnosis,histology}', '_', ' ')");
    conditions.push(`(${sought.map((column) => `${column} ilike ${pattern}`).join(' or ')})`);
  }
  if (filter.after != null) {
    if (!isRecordId(filter.after)) return [];
    const last = parameter(filter.after);
    conditions.push(`exists (select from patient_case last where last.id = ${last}
      and (last.updated_at > subject.updated_at or (last.updated_at = subject.updated_at and last.id < subject.id)))`);
  }
  const limit = parameter(Math.min(Math.max(filter.first ?? LARGEST_PAGE, 0), LARGEST_PAGE));
  const rows = await tx.query<CaseMaterial>(
    `select ${CASE_COLUMNS} from ${CASE_SOURCE} where ${conditions.join(' and ')} order by subject.updated_at desc, subject.id limit ${limit}`,
    given,
  );
  return rows.filter((subject) => mayOnCase(tx.actor, subject, 'case.read')).map((subject) => summaryOf(tx, subject));
}

function summaryOf(tx: Transaction, subject: CaseMaterial): CaseSummary {
  const today = dayIn(tx.now, subject.timeZone);
  const [newest] = subject.listings;
  return {
    id: subject.id,
    boardId: subject.boardId,
    state: subject.state,
    version: subject.fileVersion,
    patient: patientView(tx, subject, today),
    question: subject.file.referral.question,
    urgency: subject.file.referral.urgency,
    histology: subject.file.diagnosis.histology,
    referringDoctor: subject.referringDoctor,
    readiness: readinessSummary(readinessOf(subject, today)),
    meeting: newest ? meetingRef(newest) : null,
    updatedAt: subject.updatedAt,
    citation: subject.citation?.text ?? null,
  };
}
