import { checkTreatmentDecision, type DayDate, type FieldProblem, type RecommendedOption } from '@consilium/tumour-board';
import { rairThyroidPack } from '@consilium/thyroid';
import { optionProblem, type FieldMessage, type Text } from '@consilium/ui';
import { codeText } from '@consilium/wording';
import { contentOf, type DecisionDraft } from './decision-draft.js';

const SENTENCES = {
  consultedOn: 'decision.problemConsultedOn',
  told: 'decision.problemTold',
  plannedOption: 'decision.problemPlannedOption',
  patientChoice: 'decision.problemPatientChoice',
  patientChoiceRemark: 'decision.problemPatientChoiceRemark',
  deviationReason: 'decision.problemDeviationReason',
  deviationRemark: 'decision.problemDeviationRemark',
  plannedStart: 'decision.problemPlannedStart',
} as const;

/** What is wrong with one field of a decision, as what to do about it; the field's id is its path. */
export function decisionProblem(
  { path, code, values }: { path: string; code: string; values?: FieldProblem['values'] },
  text: Pick<Text, 't' | 'language'>,
): Required<FieldMessage> {
  const known = code !== 'TOO_LONG' && path in SENTENCES ? text.t(SENTENCES[path as keyof typeof SENTENCES]) : null;
  const message = optionProblem(path, code, text) ?? known ?? codeText('fieldProblem', code, text.language, values);
  return { fieldId: path, message };
}

/**
 * Everything that a decision still lacks, at once. The rule looks at what belongs together only when each field by itself is in order; a
 * form says both in one list, so what is not chosen yet is named here and the rule judges the rest.
 */
export function decisionProblems(draft: DecisionDraft, options: readonly RecommendedOption[], today: DayDate): FieldProblem[] {
  const unchosen: FieldProblem[] = [
    ...(draft.option === null ? [{ path: 'plannedOption', code: 'REQUIRED' as const }] : []),
    ...(draft.patientChoice === null ? [{ path: 'patientChoice', code: 'REQUIRED' as const }] : []),
  ];
  const assumed = {
    ...draft,
    option: draft.option ?? options[0]?.option ?? null,
    patientChoice: draft.patientChoice ?? ('ACCEPTED' as const),
  };
  const details = draft.details ?? options[0]?.details ?? null;
  const context = { recommendation: { options: [...options] }, pack: rairThyroidPack, today };
  const judged = checkTreatmentDecision(contentOf({ ...assumed, details }, options), context);
  return [...judged, ...unchosen].sort((a, b) => placeOf(a.path) - placeOf(b.path));
}

/** The order of the fields on the screen. */
const PLACES = [
  'consultedOn',
  'told',
  'plannedOption',
  'plannedDetails',
  'patientChoice',
  'patientChoiceRemark',
  'deviationReason',
  'deviationRemark',
  'plannedStart',
];
const placeOf = (path: string) => PLACES.indexOf(/^\w+/.exec(path)?.[0] ?? '');
