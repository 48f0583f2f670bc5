/** Three answers, never two; `NOT_DIAGNOSABLE` only where a rule set has a precondition. */
export const CRITERION_STATES = ['MET', 'NOT_MET', 'INSUFFICIENT_DATA', 'NOT_DIAGNOSABLE'] as const;
export type CriterionState = (typeof CRITERION_STATES)[number];

/** Which rule gave an answer: a stored answer names the version it was computed with. */
export interface RuleRef {
  ruleSet: string;
  version: string;
  criterion: string;
  source: string;
}

/** One entry of the case file that an answer stands on. */
export interface Evidence {
  section: 'treatments' | 'reports' | 'lesions' | 'laboratory' | 'diseaseStatus' | 'diagnosis' | 'performance' | 'molecular';
  entryId: string;
  /** Measurement or uptake inside a lesion. */
  partId: string | null;
  /** Code that the wording library turns into a sentence, with the values it needs. */
  code: string;
  values: Record<string, string | number>;
}

/** What would have to be known for the answer to be met or not met. */
export interface Missing {
  code: string;
  /** The entry that lacks something, when there is one. */
  entryId: string | null;
  values: Record<string, string | number>;
}

/** What every rule returns. */
export interface Assessment {
  state: CriterionState;
  because: Evidence[];
  missing: Missing[];
  /** Caveats that do not change the state, as codes. */
  flags: string[];
  rule: RuleRef;
}
