import { NO_DETAILS, type OptionDetails, type RecommendationContent, type RecommendedOption } from '@consilium/tumour-board';
import type { OptionDetailsInput, RankedOptionInput } from './option.object.js';
import type { RecommendationContentInput } from './recommendation.input.js';

/** Fields that were left out of a command are not known: `null`, never a default that means something. */
const orNull = <T>(value: T | null | undefined): T | null => value ?? null;

const words = (value: string | null | undefined): string | null => value?.trim() || null;

export function detailsOf(input: OptionDetailsInput): OptionDetails {
  return {
    ...NO_DETAILS,
    intervalMonths: orNull(input.intervalMonths),
    measures: input.measures,
    site: words(input.site),
    technique: orNull(input.technique),
    lesionId: orNull(input.lesionId),
    intent: orNull(input.intent),
    drug: words(input.drug),
    startingDose: words(input.startingDose),
    trialNumber: words(input.trialNumber),
    remark: words(input.remark),
  };
}

export function rankedOf(input: RankedOptionInput): RecommendedOption {
  return { rank: input.rank, option: input.option, details: detailsOf(input.details), trialPreferred: input.trialPreferred };
}

/** The chair's wording as the core knows it. */
export function contentOf(input: RecommendationContentInput): RecommendationContent {
  return {
    outcome: input.outcome,
    options: input.options.map(rankedOf),
    summary: input.summary.trim(),
    rationale: words(input.rationale),
    guidelineRelation: orNull(input.guidelineRelation),
    guidelineReference: words(input.guidelineReference),
    trialConsidered: orNull(input.trialConsidered),
    trialReason: words(input.trialReason),
    dissent: words(input.dissent),
    deferralReason: orNull(input.deferralReason),
    tasks: input.tasks.map((task) => ({ description: task.description.trim(), owner: task.owner.trim(), dueOn: orNull(task.dueOn) })),
  };
}
