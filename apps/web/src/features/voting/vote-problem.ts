import type { FieldProblem, OptionDetails, VoteRuling } from '@consilium/tumour-board';
import { MONITORING_INTERVAL_MONTHS } from '@consilium/thyroid';
import type { Text } from '@consilium/ui';

/** Why the vote cannot be sent yet, in one sentence; `null` when it can. */
export function whyNot(ruling: VoteRuling, text: Pick<Text, 't' | 'refusal' | 'problem'>): string | null {
  if (ruling.accepted) return null;
  if (ruling.code !== 'INVALID_VOTE') return text.refusal(ruling.code, ruling.values);
  const [problem] = ruling.problems;
  return problem ? problemSentence(problem, text) : text.refusal('INVALID_INPUT');
}

/** One problem of a vote as a sentence: "Drug is needed." */
export function problemSentence({ path, code, values }: FieldProblem, { t, problem }: Pick<Text, 't' | 'problem'>): string {
  const detail = /\.details\.(\w+)$/.exec(path)?.[1] as keyof OptionDetails | undefined;
  if (detail === undefined) {
    if (path === 'rationale') return t('vote.needDetail', { detail: t('vote.rationale'), problem: problem(code, values) });
    return path === 'choices'
      ? t('vote.needChoice')
      : t('vote.needDetail', { detail: t('vote.alternative'), problem: problem(code, values) });
  }
  if (detail === 'startingDose' && code === 'OUT_OF_RANGE') return t('vote.doseAboveLabel');
  if (detail === 'startingDose' && code === 'UNKNOWN_CODE') return t('vote.doseUnreadable');
  if (detail === 'trialNumber' && code === 'UNKNOWN_CODE') return t('vote.trialNumberUnknown');
  const bounds = detail === 'intervalMonths' ? MONITORING_INTERVAL_MONTHS : {};
  return t('vote.needDetail', { detail: t(`vote.detail_${detail}`), problem: problem(code, { ...bounds, ...values }) });
}
