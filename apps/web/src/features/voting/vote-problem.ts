import type { FieldProblem, VoteRuling } from '@consilium/tumour-board';
import { optionProblem, type Text } from '@consilium/ui';

type Words = Pick<Text, 't' | 'refusal' | 'problem' | 'language'>;

/** Why the vote cannot be sent yet, in one sentence; `null` when it can. */
export function whyNot(ruling: VoteRuling, text: Words): string | null {
  if (ruling.accepted) return null;
  if (ruling.code !== 'INVALID_VOTE') return text.refusal(ruling.code, ruling.values);
  const [first] = ruling.problems;
  return first ? problemSentence(first, text) : text.refusal('INVALID_VOTE');
}

/** One problem of a vote as what to do about it: "Choose the drug". */
function problemSentence({ path, code, values }: FieldProblem, text: Words): string {
  if (path === 'choices' && code === 'REQUIRED') return text.t('vote.needChoice');
  const detail = optionProblem(path, code, text);
  if (detail !== null) return path.startsWith('choices[1]') ? `${text.t('vote.alternative')}: ${detail}` : detail;
  const field = path === 'rationale' ? text.t('vote.rationale') : text.t('vote.yourVote');
  return `${field}: ${text.problem(code, values)}`;
}
