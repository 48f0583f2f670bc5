import { rairThyroidPack } from '@consilium/thyroid';
import { type Assessment, canonicalJson, type CaseFileSection, type DayDate, type PackRuleSet } from '@consilium/tumour-board';
import type { CaseMaterial, StoredAnswer } from '../case-file/case-material.js';
import type { CriterionView, RuleSetView } from './criteria.object.js';

/** The rule sets in the order in which a board reads them: the patients' leaflet first. */
export const RULE_SETS: readonly PackRuleSet[] = rairThyroidPack.ruleSets;

/** The one whose answers a case needs before the meeting. */
export const LEADING_RULE_SET: readonly PackRuleSet[] = RULE_SETS.slice(0, 1);

/** Sections that the criteria are answered from. */
const SECTIONS: readonly CaseFileSection[] = rairThyroidPack.readiness.find((each) => each.item === 'CRITERIA')?.sections ?? [];

/** Every criterion of every rule set: what the rules suggest of the file as it stands today, and what a doctor answered. */
export function ruleSetViews(
  subject: Pick<CaseMaterial, 'file' | 'fileVersion' | 'answers'>,
  today: DayDate,
  ruleSets: readonly PackRuleSet[] = RULE_SETS,
): RuleSetView[] {
  return ruleSets.map(({ id, version, date, source, criteria }) => ({
    id,
    version,
    date,
    source,
    criteria: criteria.map((criterion): CriterionView => {
      const suggestion = criterion.assess(subject.file, today);
      const answer = subject.answers.find((each) => each.ruleSet === id && each.criterion === criterion.id);
      return { criterion: criterion.id, suggestion, answer: answer ? answerView(answer, suggestion, subject.fileVersion) : null };
    }),
  }));
}

/** How many criteria of the leading rule set have an answer that still stands. */
export function answeredCriteria(views: readonly RuleSetView[]): { criteriaAnswered: number; criteriaTotal: number } {
  const criteria = views[0]?.criteria ?? [];
  return { criteriaAnswered: criteria.filter(({ answer }) => answer && !answer.outdated).length, criteriaTotal: criteria.length };
}

function answerView(stored: StoredAnswer, suggestion: Assessment, fileVersion: number): CriterionView['answer'] {
  return {
    id: stored.id,
    state: stored.state,
    suggestedState: stored.suggestedState,
    reason: stored.reason,
    caseVersion: stored.caseVersion,
    ruleSetVersion: stored.ruleSetVersion,
    answeredBy: stored.answeredBy,
    answeredAt: new Date(stored.answeredAt),
    outdated: isOutdated(stored, suggestion, fileVersion),
  };
}

/**
 * An answer is outdated when the file moved on and the rules would now suggest something else, or the same for other reasons. An
 * answer that was given without a suggestion is outdated as soon as a section was amended that criteria are answered from.
 */
export function isOutdated(stored: StoredAnswer, suggestion: Assessment, fileVersion: number): boolean {
  if (fileVersion === stored.caseVersion) return false;
  if (!stored.suggestion) return stored.sectionsSince.some((section) => SECTIONS.includes(section));
  return stored.suggestion.state !== suggestion.state || canonicalJson(stored.suggestion.because) !== canonicalJson(suggestion.because);
}
