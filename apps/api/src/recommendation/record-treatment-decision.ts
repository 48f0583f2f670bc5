import { randomUUID } from 'node:crypto';
import {
  type CaseState,
  checkTreatmentDecision,
  isWithinRecommendation,
  type RecommendationContent,
  type TreatmentDecisionContent,
} from '@consilium/tumour-board';
import { rairThyroidPack } from '@consilium/thyroid';
import { type Actor, mayOnCase } from '../access/actor.js';
import { takeCaseStep } from '../case-file/take-case-step.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { alreadyChanged, invalidInput, notFound, notPermitted, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import { detailsOf } from './content-of-input.js';
import type { RecordTreatmentDecisionInput } from './treatment-decision.object.js';
import { TreatmentDecisionEntity } from './treatment-decision.entity.js';

interface AdvisedRow {
  boardId: string;
  referringDoctorId: string;
  caseState: CaseState;
  pseudonym: string;
  content: RecommendationContent;
  newest: boolean;
  standing: string;
  revision: number;
}

/** Records what the referring doctor and the patient made of the board's newest advice; a later change of mind is a new revision. */
export function recordTreatmentDecision(
  work: UnitOfWork,
  actor: Actor,
  input: RecordTreatmentDecisionInput,
): Promise<{ __typename: 'DecisionRecorded'; caseId: string } | RefusalOutcome> {
  return work.command(actor, 'recordTreatmentDecision', input, async (tx) => {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [input.recommendationId]);
    const [advised] = await tx.query<AdvisedRow>(
      `select kase.board_id as "boardId", kase.referring_doctor_id as "referringDoctorId", kase.state as "caseState", patient.pseudonym,
              recommendation.content, recommendation.standing,
              not exists (select 1 from recommendation newer where newer.case_id = kase.id
                and (newer.signed_at, newer.version) > (recommendation.signed_at, recommendation.version)) as newest,
              coalesce((select max(revision) from treatment_decision where recommendation_id = recommendation.id), 0) as revision
       from recommendation
       join patient_case kase on kase.id = recommendation.case_id
       join patient on patient.id = kase.patient_id
       where recommendation.id::text = $1 and kase.id::text = $2`,
      [input.recommendationId, input.caseId],
    );
    if (!advised) return notFound;
    if (!mayOnCase(actor, advised, 'decision.record')) return notPermitted;
    if (input.pseudonym !== advised.pseudonym) return stepNotAllowed('WRONG_PATIENT');
    if (!advised.newest) return alreadyChanged(advised.revision);
    if (advised.caseState !== 'RECOMMENDED' && advised.caseState !== 'IN_IMPLEMENTATION') return stepNotAllowed('WRONG_STATE');

    const content = decisionOf(input, advised.content);
    const problems = checkTreatmentDecision(content, {
      recommendation: advised.content,
      pack: rairThyroidPack,
      today: tx.now.toISOString().slice(0, 10),
    });
    if (problems.length > 0) return invalidInput(problems);

    await tx.insert(TreatmentDecisionEntity, {
      id: randomUUID(),
      boardId: advised.boardId,
      caseId: input.caseId,
      recommendationId: input.recommendationId,
      revision: advised.revision + 1,
      content,
      recordedBy: actor.personId ?? undefined,
      recordedAt: tx.now,
    });
    if (advised.caseState === 'RECOMMENDED') {
      const moved = await takeCaseStep(tx, { id: input.caseId, boardId: advised.boardId, state: 'RECOMMENDED' }, 'IN_IMPLEMENTATION');
      if (!moved) return stepNotAllowed('WRONG_STATE');
    }
    tx.emit({ kind: 'DECISION_RECORDED', boardId: advised.boardId, caseId: input.caseId });
    tx.trail({
      boardId: advised.boardId,
      action: 'decisionRecorded',
      subject: `case:${input.caseId}`,
      detail: { revision: advised.revision + 1, followsRecommendation: content.followsRecommendation },
    });
    return { __typename: 'DecisionRecorded', caseId: input.caseId };
  });
}

function decisionOf(input: RecordTreatmentDecisionInput, advised: RecommendationContent): TreatmentDecisionContent {
  return {
    consultedOn: input.consultedOn,
    told: input.told,
    plannedOption: input.plannedOption,
    plannedDetails: detailsOf(input.plannedDetails),
    // Computed, not claimed: whether the plan is one that the board named is a fact.
    followsRecommendation: isWithinRecommendation(input.plannedOption, advised),
    patientChoice: input.patientChoice,
    patientChoiceRemark: input.patientChoiceRemark?.trim() || null,
    deviationReason: input.deviationReason ?? null,
    deviationRemark: input.deviationRemark?.trim() || null,
    plannedStart: input.plannedStart ?? null,
  };
}
