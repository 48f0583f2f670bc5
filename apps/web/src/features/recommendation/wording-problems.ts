import { checkRecommendation, type FieldProblem, type RecommendationContent, type VotedContext } from '@consilium/tumour-board';
import { sentContent } from './recommendation-content.js';

/**
 * Everything that a wording still lacks, at once. The rule looks at what belongs together only when each field by itself is in order; a
 * form says both in one list, so the rule is asked a second time with the blanks filled.
 */
export function wordingProblems(content: RecommendationContent, voted: VotedContext): FieldProblem[] {
  const sent = sentContent(content);
  const found = checkRecommendation(sent, voted);
  const filled = {
    ...sent,
    summary: sent.summary || '…',
    tasks: sent.tasks.map((task) => ({ ...task, description: task.description || '…', owner: task.owner || '…' })),
  };
  const lenient = { ...voted, pack: { ...voted.pack, checkOption: () => [] } };
  const together = checkRecommendation(filled, lenient).filter(({ path }) => !found.some((problem) => problem.path === path));
  return [...found, ...together].sort((a, b) => placeOf(a.path) - placeOf(b.path));
}

/** The order of the fields on the screen. */
const PLACES = [
  'outcome',
  'deferralReason',
  'options',
  'summary',
  'rationale',
  'guidelineRelation',
  'guidelineReference',
  'trialConsidered',
  'trialReason',
  'dissent',
  'tasks',
];
const placeOf = (path: string) => PLACES.indexOf(/^\w+/.exec(path)?.[0] ?? '');
