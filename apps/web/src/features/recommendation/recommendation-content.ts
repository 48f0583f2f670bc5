import type { RecommendationContent } from '@consilium/tumour-board';
import { ownDetails } from '@consilium/ui';
import type { RecommendationContentPartsFragment } from '../../gql/graphql.js';

export const EMPTY_CONTENT: RecommendationContent = {
  outcome: 'RECOMMENDATION',
  options: [],
  summary: '',
  rationale: null,
  guidelineRelation: null,
  guidelineReference: null,
  trialConsidered: null,
  trialReason: null,
  dissent: null,
  deferralReason: null,
  tasks: [],
};

/** The content as the core knows it, without what the wire adds. */
export function contentOf(parts: RecommendationContentPartsFragment | RecommendationContent): RecommendationContent {
  return {
    outcome: parts.outcome,
    options: parts.options.map(({ rank, option, details, trialPreferred }) => ({
      rank,
      option,
      details: ownDetails(option, details),
      trialPreferred,
    })),
    summary: parts.summary,
    rationale: parts.rationale,
    guidelineRelation: parts.guidelineRelation,
    guidelineReference: parts.guidelineReference,
    trialConsidered: parts.trialConsidered,
    trialReason: parts.trialReason,
    dissent: parts.dissent,
    deferralReason: parts.deferralReason,
    tasks: parts.tasks.map(({ description, owner, dueOn }) => ({ description, owner, dueOn })),
  };
}

const words = (value: string | null) => value?.trim() || null;

/** The content as it is saved: blanks are nothing, and what the outcome has no place for stays on the screen only. */
export function sentContent(content: RecommendationContent): RecommendationContent {
  const recommends = content.outcome === 'RECOMMENDATION';
  return {
    ...contentOf(content),
    options: content.outcome === 'DEFERRED' ? [] : contentOf(content).options,
    summary: content.summary.trim(),
    rationale: words(content.rationale),
    guidelineRelation: recommends ? content.guidelineRelation : null,
    guidelineReference: recommends && content.guidelineRelation === 'CONFORM' ? words(content.guidelineReference) : null,
    trialConsidered: recommends ? content.trialConsidered : null,
    trialReason: recommends ? words(content.trialReason) : null,
    dissent: words(content.dissent),
    deferralReason: content.outcome === 'DEFERRED' ? content.deferralReason : null,
    tasks: content.tasks.map(({ description, owner, dueOn }) => ({
      description: description.trim(),
      owner: owner.trim(),
      dueOn: dueOn || null,
    })),
  };
}

/** Whether two contents are saved as the same. */
export function sameContent(one: RecommendationContent, other: RecommendationContent): boolean {
  return JSON.stringify(sentContent(one)) === JSON.stringify(sentContent(other));
}
