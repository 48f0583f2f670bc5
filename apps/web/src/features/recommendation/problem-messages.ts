import type { FieldProblem } from '@consilium/tumour-board';
import { codeText } from '@consilium/wording';
import { optionProblem, type FieldMessage, type Text } from '@consilium/ui';

type Speech = Pick<Text, 't' | 'language'>;

const FIELD_KEYS: Readonly<Record<string, MessageKey>> = {
  options: 'recommendation.problemOptions',
  summary: 'recommendation.problemSummary',
  rationale: 'recommendation.problemRationale',
  guidelineRelation: 'recommendation.problemGuidelineRelation',
  guidelineReference: 'recommendation.problemGuidelineReference',
  trialConsidered: 'recommendation.problemTrialConsidered',
  trialReason: 'recommendation.problemTrialReason',
  deferralReason: 'recommendation.problemDeferralReason',
  tasks: 'recommendation.problemTasks',
  reason: 'recommendation.problemReason',
};
type MessageKey =
  | 'recommendation.problemOptions'
  | 'recommendation.problemSummary'
  | 'recommendation.problemRationale'
  | 'recommendation.problemGuidelineRelation'
  | 'recommendation.problemGuidelineReference'
  | 'recommendation.problemTrialConsidered'
  | 'recommendation.problemTrialReason'
  | 'recommendation.problemDeferralReason'
  | 'recommendation.problemTasks'
  | 'recommendation.problemReason';

const TASK_KEYS = {
  description: 'recommendation.problemTaskDescription',
  owner: 'recommendation.problemTaskOwner',
  dueOn: 'recommendation.problemTaskDueOn',
} as const;

/** What is wrong with one field, as what to do about it; the field's id is its path. */
export function problemMessage(problem: Pick<FieldProblem, 'path' | 'code' | 'values'>, text: Speech): Required<FieldMessage> {
  return { fieldId: problem.path, message: sentence(problem, text) };
}

function sentence({ path, code, values }: Pick<FieldProblem, 'path' | 'code' | 'values'>, { t, language }: Speech): string {
  const ofDetail = optionProblem(path, code, { t, language });
  if (ofDetail !== null) return ofDetail;
  const option = /^options\[(\d+)\]\.option$/.exec(path)?.[1];
  if (option !== undefined)
    return t(code === 'DUPLICATE' ? 'recommendation.problemDuplicate' : 'recommendation.problemOption', { rank: Number(option) + 1 });
  const [, index, part] = /^tasks\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  if (index !== undefined && part !== undefined && part in TASK_KEYS && code !== 'TOO_LONG')
    return t(TASK_KEYS[part as keyof typeof TASK_KEYS], { number: Number(index) + 1 });
  const key = code === 'TOO_LONG' ? undefined : FIELD_KEYS[path];
  if (path === 'options' && code === 'NOT_APPLICABLE') return t('recommendation.problemOptionsNone');
  return key ? t(key) : t('recommendation.problemOther', { field: path, problem: codeText('fieldProblem', code, language, values) });
}
