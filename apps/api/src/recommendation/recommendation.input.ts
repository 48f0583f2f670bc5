import { Field, ID, InputType, Int } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';
import { RankedOptionInput } from './option.object.js';

@InputType()
export class RecommendedTaskInput {
  @Field(() => String)
  description: string;

  @Field(() => String)
  owner: string;

  @Field(() => String, { nullable: true })
  dueOn?: string | null;
}

@InputType()
export class RecommendationContentInput {
  @Field(() => codes.OutcomeKind)
  outcome: codes.OutcomeKind;

  @Field(() => [RankedOptionInput])
  options: RankedOptionInput[];

  @Field(() => String)
  summary: string;

  @Field(() => String, { nullable: true })
  rationale?: string | null;

  @Field(() => codes.GuidelineRelation, { nullable: true })
  guidelineRelation?: codes.GuidelineRelation | null;

  @Field(() => String, { nullable: true })
  guidelineReference?: string | null;

  @Field(() => Boolean, { nullable: true })
  trialConsidered?: boolean | null;

  @Field(() => String, { nullable: true })
  trialReason?: string | null;

  @Field(() => String, { nullable: true })
  dissent?: string | null;

  @Field(() => codes.DeferralReason, { nullable: true })
  deferralReason?: codes.DeferralReason | null;

  @Field(() => [RecommendedTaskInput])
  tasks: RecommendedTaskInput[];
}

@InputType()
export class DraftRecommendationInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  agendaItemId: string;

  @Field(() => Int, { description: '0 when no draft was seen.' })
  seenVersion: number;

  @Field(() => RecommendationContentInput)
  content: RecommendationContentInput;
}

@InputType()
export class SignRecommendationInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  agendaItemId: string;

  @Field(() => String)
  pseudonym: string;

  @Field(() => Int)
  seenVersion: number;

  @Field(() => Int)
  seenCaseVersion: number;

  @Field(() => Boolean, { description: 'Sign without quorum as advice that must come back.' })
  asAdvice: boolean;
}

@InputType()
export class AmendRecommendationInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  recommendationId: string;

  @Field(() => String)
  pseudonym: string;

  @Field(() => RecommendationContentInput)
  content: RecommendationContentInput;

  @Field(() => String)
  reason: string;
}
