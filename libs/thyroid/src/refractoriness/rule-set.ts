import type { Assessment, CaseFile, CriterionState, DayDate, PackRuleSet } from '@consilium/tumour-board';
import { assessment, type Finding } from '../answer/assessment.js';
import { type RefractorinessFacts, refractorinessFacts } from './facts.js';

/** All answers of one rule set about one patient, and what the rule set concludes from them. */
export interface RuleSetAssessment {
  ruleSet: string;
  version: string;
  date: DayDate;
  source: string;
  criteria: { id: string; assessment: Assessment }[];
  overall: CriterionState;
}

export interface RefractorinessRuleSet {
  packed: PackRuleSet;
  assessAll: (facts: RefractorinessFacts) => RuleSetAssessment;
}

interface Definition {
  id: string;
  version: string;
  date: DayDate;
  source: string;
  criteria: Readonly<Record<string, (facts: RefractorinessFacts) => Finding>>;
  /** The conclusion, from the answers in the order of `criteria`. */
  overall: (states: readonly CriterionState[], facts: RefractorinessFacts) => CriterionState;
}

/** Makes a rule set that answers each of its criteria on a case file, and all of them at once on facts already read. */
export function ruleSet({ id, version, date, source, criteria, overall }: Definition): RefractorinessRuleSet {
  const entries = Object.entries(criteria);
  const answer = (criterion: string, find: (facts: RefractorinessFacts) => Finding, facts: RefractorinessFacts) =>
    assessment({ ruleSet: id, version, criterion, source }, find(facts));
  return {
    packed: {
      id,
      version,
      date,
      source,
      criteria: entries.map(([criterion, find]) => ({
        id: criterion,
        assess: (file: CaseFile, now: DayDate) => answer(criterion, find, refractorinessFacts(file, now)),
      })),
    },
    assessAll: (facts) => {
      const answered = entries.map(([criterion, find]) => ({ id: criterion, assessment: answer(criterion, find, facts) }));
      const states = answered.map(({ assessment: { state } }) => state);
      return { ruleSet: id, version, date, source, criteria: answered, overall: overall(states, facts) };
    },
  };
}
