import type { Option, OptionDetails } from '../recommendation/option.js';

/** An answer that is not a choice still counts as a response, never as a choice. */
export const VOTE_KINDS = ['CHOICE', 'ABSTAIN', 'NEEDS_MORE_INFORMATION', 'OUTSIDE_MY_FIELD'] as const;
export type VoteKind = (typeof VOTE_KINDS)[number];

export const CONFIDENCES = [1, 2, 3] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One choice of a vote: rank 1 is the first intention, rank 2 the alternative. */
export interface RankedChoice {
  rank: number;
  option: Option;
  details: OptionDetails;
  /** "a trial, else this" */
  trialPreferred: boolean;
}

/** What one seat says in one ballot. Sealed until the reveal. */
export interface VoteContent {
  kind: VoteKind;
  choices: RankedChoice[];
  confidence: Confidence | null;
  /** At most 300 characters. */
  rationale: string | null;
}

export const BALLOT_STATES = ['OPEN', 'CLOSED', 'REVEALED', 'VOIDED'] as const;
export type BallotState = (typeof BALLOT_STATES)[number];
