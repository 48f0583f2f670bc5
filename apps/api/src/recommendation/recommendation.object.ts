import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FieldProblem } from '../graphql/refusals.js';
import { MeetingRef } from '../meeting/meeting-ref.object.js';
import * as codes from '../graphql/codes.js';
import { Quorum } from '../meeting/quorum.object.js';
import { Person } from '../people/people.object.js';
import { RankedOption } from './option.object.js';

@ObjectType()
export class RecommendedTask {
  @Field(() => String)
  description: string;

  @Field(() => String)
  owner: string;

  @Field(() => String, { nullable: true })
  dueOn: string | null;
}

@ObjectType()
export class RecommendationContent {
  @Field(() => codes.OutcomeKind)
  outcome: codes.OutcomeKind;

  @Field(() => [RankedOption])
  options: RankedOption[];

  @Field(() => String)
  summary: string;

  @Field(() => String, { nullable: true })
  rationale: string | null;

  @Field(() => codes.GuidelineRelation, { nullable: true })
  guidelineRelation: codes.GuidelineRelation | null;

  @Field(() => String, { nullable: true })
  guidelineReference: string | null;

  @Field(() => Boolean, { nullable: true })
  trialConsidered: boolean | null;

  @Field(() => String, { nullable: true })
  trialReason: string | null;

  @Field(() => String, { nullable: true })
  dissent: string | null;

  @Field(() => codes.DeferralReason, { nullable: true })
  deferralReason: codes.DeferralReason | null;

  @Field(() => [RecommendedTask])
  tasks: RecommendedTask[];
}

@ObjectType()
export class RecommendationDraft {
  @Field(() => Int)
  version: number;

  @Field(() => RecommendationContent)
  content: RecommendationContent;

  @Field(() => Date)
  savedAt: Date;

  @Field(() => Person)
  savedBy: Person;

  @Field(() => [FieldProblem])
  problems: FieldProblem[];
}

@ObjectType()
export class Recommendation {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  caseId: string;

  @Field(() => ID)
  agendaItemId: string;

  @Field(() => MeetingRef)
  meeting: MeetingRef;

  @Field(() => Int)
  version: number;

  @Field(() => RecommendationContent)
  content: RecommendationContent;

  @Field(() => codes.Standing)
  standing: codes.Standing;

  @Field(() => Quorum)
  quorum: Quorum;

  @Field(() => Int)
  caseVersion: number;

  @Field(() => Boolean)
  fileComplete: boolean;

  @Field(() => Person)
  signedBy: Person;

  @Field(() => Date)
  signedAt: Date;

  @Field(() => String)
  hash: string;

  @Field(() => String, { nullable: true })
  amendmentReason: string | null;

  @Field(() => ID, { nullable: true })
  supersededBy: string | null;
}
