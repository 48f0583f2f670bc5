import type { DayDate } from '../case-file/partial-date.js';
import type { Option, OptionDetails } from './option.js';

export const OUTCOME_KINDS = ['RECOMMENDATION', 'DEFERRED', 'REFERRED_UP'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];
export const GUIDELINE_RELATIONS = ['CONFORM', 'OFF_GUIDELINE', 'NONE_EXISTS'] as const;
export type GuidelineRelation = (typeof GUIDELINE_RELATIONS)[number];
export const DEFERRAL_REASONS = [
  'MISSING_IMAGING',
  'MISSING_PATHOLOGY',
  'MISSING_MOLECULAR',
  'MISSING_BIOLOGY',
  'MISSING_PATIENT_VIEW',
  'ABSENT_SPECIALIST',
  'OTHER',
] as const;
export type DeferralReason = (typeof DEFERRAL_REASONS)[number];

/** One ranked intention of the board: rank 1 first, the others are alternatives. */
export interface RecommendedOption {
  rank: number;
  option: Option;
  details: OptionDetails;
  trialPreferred: boolean;
}

/** What somebody has to do because of this recommendation. */
export interface RecommendedTask {
  description: string;
  owner: string;
  dueOn: DayDate | null;
}

/** The chair's wording of what the board advises, before and after signature. */
export interface RecommendationContent {
  outcome: OutcomeKind;
  options: RecommendedOption[];
  /** The recommendation in the chair's words: first sentence of every letter. */
  summary: string;
  rationale: string | null;
  guidelineRelation: GuidelineRelation | null;
  guidelineReference: string | null;
  trialConsidered: boolean | null;
  trialReason: string | null;
  dissent: string | null;
  deferralReason: DeferralReason | null;
  tasks: RecommendedTask[];
}

/** QUORATE: quorum reached. ADVICE: signed without quorum, must come back to the board. */
export const STANDINGS = ['QUORATE', 'ADVICE'] as const;
export type Standing = (typeof STANDINGS)[number];
