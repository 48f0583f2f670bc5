import type { CaseFile, CaseFileSection } from '../case-file/case-file.js';
import type { DayDate } from '../case-file/partial-date.js';
import type { Assessment } from '../criteria/assessment.js';
import type { Option, OptionDetails } from '../recommendation/option.js';
import type { ReadinessItemKey } from '../readiness/readiness-item.js';

/** Something that an option must still say before it can be voted or signed, as the path of the detail. */
export type OptionProblem = { detail: keyof OptionDetails; code: 'REQUIRED' | 'OUT_OF_RANGE' | 'UNKNOWN_CODE' };

export interface PackCriterion {
  id: string;
  /** Evaluates one criterion on the case file as it stood; `now` is the day of the assessment. */
  assess: (file: CaseFile, now: DayDate) => Assessment;
}

export interface PackRuleSet {
  id: string;
  version: string;
  date: DayDate;
  source: string;
  criteria: PackCriterion[];
}

export interface PackDrug {
  code: string;
  name: string;
  startingDose: string;
  doseLevels: string[];
  source: string;
  asOf: DayDate;
}

/** Everything that is specific to one tumour: the one seam for another. */
export interface TumourPack {
  id: string;
  version: string;
  ruleSets: PackRuleSet[];
  options: readonly Option[];
  drugs: PackDrug[];
  /** What the option still lacks; empty when it can stand in a recommendation. */
  checkOption: (option: Option, details: OptionDetails) => OptionProblem[];
  /** Dossier items that block a case from being listed, and how old a result may be, in days. */
  readiness: { item: ReadinessItemKey; blocking: boolean; maximumAgeDays: number | null; sections: CaseFileSection[] }[];
}
