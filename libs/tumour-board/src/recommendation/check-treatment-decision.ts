import { anyDay, flag, type Inspection, list, oneOf, orNull, pastDay, record, report, text } from '../case-file/field-check.js';
import type { DayDate } from '../case-file/partial-date.js';
import type { TumourPack } from '../pack/tumour-pack.js';
import { type FieldProblem, isReason, MINIMUM_REASON } from '../ruling.js';
import { DETAILS_CHECK } from './check-option.js';
import type { Option } from './option.js';
import type { RecommendationContent } from './recommendation.js';
import { DEVIATION_REASONS, PATIENT_CHOICES, TOLD_TOPICS, type TreatmentDecisionContent } from './treatment-decision.js';

/** Whether a plan is one of the options that the board named, the first or an alternative; details may be fitted to the patient. */
export function isWithinRecommendation(planned: Option, recommendation: Pick<RecommendationContent, 'options'>): boolean {
  return recommendation.options.some(({ option, trialPreferred }) => option === planned || (trialPreferred && planned === 'TRIAL'));
}

/**
 * What a treatment decision still lacks (process.md §8.5b); empty when it can be recorded. The board advises; doctor and patient decide.
 *
 * - A plan that is not the board's, or a patient who did not accept, has a coded reason; without either there is none to give.
 * - PHYSICIAN_JUDGEMENT says in words what the judgement was.
 * - PARTLY says which part.
 *
 * @param context.today refuses a consultation dated after it
 */
export function checkTreatmentDecision(
  content: TreatmentDecisionContent,
  context: { recommendation: Pick<RecommendationContent, 'options'>; pack: TumourPack; today: DayDate | null },
): FieldProblem[] {
  const into: Inspection = { problems: [], today: context.today };
  record<TreatmentDecisionContent>(
    {
      consultedOn: pastDay,
      told: list(oneOf(TOLD_TOPICS), TOLD_TOPICS.length),
      plannedOption: oneOf(context.pack.options),
      plannedDetails: DETAILS_CHECK,
      followsRecommendation: flag,
      patientChoice: oneOf(PATIENT_CHOICES),
      patientChoiceRemark: orNull(text(2_000)),
      deviationReason: orNull(oneOf(DEVIATION_REASONS)),
      deviationRemark: orNull(text(2_000)),
      plannedStart: orNull(anyDay),
    },
    (decision) => checkTogether(decision, context, into),
  )(content, '', into);
  return into.problems;
}

/** Whether a coded reason is due. */
export function needsDeviationReason(decision: Pick<TreatmentDecisionContent, 'followsRecommendation' | 'patientChoice'>): boolean {
  return !decision.followsRecommendation || decision.patientChoice !== 'ACCEPTED';
}

function checkTogether(
  decision: TreatmentDecisionContent,
  context: { recommendation: Pick<RecommendationContent, 'options'>; pack: TumourPack },
  into: Inspection,
): void {
  if (decision.told.length === 0) report(into, 'told', 'REQUIRED');
  if (new Set(decision.told).size < decision.told.length) report(into, 'told', 'DUPLICATE');
  for (const { detail, code } of context.pack.checkOption(decision.plannedOption, decision.plannedDetails)) {
    report(into, `plannedDetails.${detail}`, code);
  }
  if (decision.followsRecommendation && !isWithinRecommendation(decision.plannedOption, context.recommendation)) {
    report(into, 'followsRecommendation', 'INCONSISTENT');
  }
  if (decision.patientChoice === 'PARTLY' && decision.patientChoiceRemark === null) report(into, 'patientChoiceRemark', 'REQUIRED');
  const due = needsDeviationReason(decision);
  if (due && decision.deviationReason === null) report(into, 'deviationReason', 'REQUIRED');
  if (!due && decision.deviationReason !== null) report(into, 'deviationReason', 'NOT_APPLICABLE');
  if (decision.deviationReason !== 'PHYSICIAN_JUDGEMENT') return;
  if (decision.deviationRemark === null) report(into, 'deviationRemark', 'REQUIRED');
  else if (!isReason(decision.deviationRemark)) report(into, 'deviationRemark', 'TOO_SHORT', { minimum: MINIMUM_REASON });
}
