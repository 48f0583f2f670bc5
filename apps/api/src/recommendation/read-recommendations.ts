import { type FieldProblem, checkRecommendation, type RecommendationContent } from '@consilium/tumour-board';
import type { Transaction } from '../database/transaction.js';
import type { Person } from '../people/people.object.js';
import { loadOutcome, votedContext } from './outcome-at-hand.js';
import type { Recommendation, RecommendationDraft } from './recommendation.object.js';
import type { TreatmentDecision } from './treatment-decision.object.js';

const RECOMMENDATION = `
  select recommendation.id, recommendation.case_id as "caseId", recommendation.agenda_item_id as "agendaItemId", recommendation.version,
         recommendation.content, recommendation.standing, recommendation.quorum, recommendation.case_file_version as "caseVersion",
         recommendation.file_complete as "fileComplete", recommendation.signed_at as "signedAt", recommendation.hash,
         recommendation.amendment_reason as "amendmentReason",
         (select newer.id from recommendation newer where newer.agenda_item_id = recommendation.agenda_item_id and newer.version = recommendation.version + 1) as "supersededBy",
         (select json_build_object('id', person.id, 'name', person.name, 'organisation', person.organisation) from person where person.id = recommendation.signed_by) as "signedBy",
         json_build_object('id', meeting.id, 'title', meeting.title, 'startsAt', meeting.starts_at, 'timeZone', meeting.time_zone, 'state', meeting.state,
           'agendaItemId', item.id, 'position', item.position) as meeting
  from recommendation
  join meeting on meeting.id = recommendation.meeting_id
  join agenda_item item on item.id = recommendation.agenda_item_id`;

/** Every signed recommendation of a case, newest first. */
export function readRecommendations(tx: Transaction, caseId: string): Promise<Recommendation[]> {
  return tx.query<Recommendation>(
    `${RECOMMENDATION} where recommendation.case_id = $1 order by recommendation.signed_at desc, recommendation.version desc`,
    [caseId],
  );
}

/** The newest signed recommendation of an agenda item. */
export async function readRecommendationOfItem(tx: Transaction, agendaItemId: string): Promise<Recommendation | null> {
  const [row] = await tx.query<Recommendation>(`${RECOMMENDATION} where item.id = $1 order by recommendation.version desc limit 1`, [
    agendaItemId,
  ]);
  return row ?? null;
}

export async function readRecommendation(tx: Transaction, id: string): Promise<Recommendation | null> {
  const [row] = await tx.query<Recommendation>(`${RECOMMENDATION} where recommendation.id::text = $1`, [id]);
  return row ?? null;
}

/** The wording as it stands, with what it still lacks before it can be signed. */
export async function readDraft(tx: Transaction, agendaItemId: string): Promise<RecommendationDraft | null> {
  const [row] = await tx.query<{ version: number; content: RecommendationContent; savedAt: Date; savedBy: Person }>(
    `select draft.version, draft.content, draft.saved_at as "savedAt",
            (select json_build_object('id', person.id, 'name', person.name, 'organisation', person.organisation) from person where person.id = draft.saved_by) as "savedBy"
     from recommendation_draft draft where draft.agenda_item_id = $1`,
    [agendaItemId],
  );
  if (!row) return null;
  const item = await loadOutcome(tx, agendaItemId);
  const problems: FieldProblem[] = item ? checkRecommendation(row.content, votedContext(item)) : [];
  return { ...row, problems: problems.map((problem) => ({ ...problem, values: problem.values ?? {} })) };
}

/** What was decided with the patient, newest first. */
export async function readDecisions(tx: Transaction, caseId: string): Promise<TreatmentDecision[]> {
  const rows = await tx.query<
    Pick<TreatmentDecision, 'id' | 'recommendationId' | 'recordedAt' | 'recordedBy'> & { content: Partial<TreatmentDecision> }
  >(
    `select decision.id, decision.recommendation_id as "recommendationId", decision.content, decision.recorded_at as "recordedAt",
            (select json_build_object('id', person.id, 'name', person.name, 'organisation', person.organisation) from person where person.id = decision.recorded_by) as "recordedBy"
     from treatment_decision decision where decision.case_id = $1 order by decision.recorded_at desc, decision.revision desc`,
    [caseId],
  );
  return rows.map(({ content, ...row }) => ({ ...content, ...row }) as TreatmentDecision);
}
