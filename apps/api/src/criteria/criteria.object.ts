import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';
import { CodeValues } from '../graphql/scalars.js';
import { Person } from '../people/people.object.js';

@ObjectType()
export class Evidence {
  @Field(() => String)
  section: string;

  @Field(() => ID)
  entryId: string;

  @Field(() => ID, { nullable: true })
  partId: string | null;

  @Field(() => String)
  code: string;

  @Field(() => CodeValues)
  values: Record<string, string | number>;
}

@ObjectType()
export class MissingDatum {
  @Field(() => String)
  code: string;

  @Field(() => ID, { nullable: true })
  entryId: string | null;

  @Field(() => CodeValues)
  values: Record<string, string | number>;
}

@ObjectType()
export class Assessment {
  @Field(() => codes.CriterionState)
  state: codes.CriterionState;

  @Field(() => [Evidence])
  because: Evidence[];

  @Field(() => [MissingDatum])
  missing: MissingDatum[];

  @Field(() => [String])
  flags: string[];
}

@ObjectType()
export class CriterionAnswer {
  @Field(() => ID)
  id: string;

  @Field(() => codes.CriterionState)
  state: codes.CriterionState;

  @Field(() => codes.CriterionState, { nullable: true })
  suggestedState: codes.CriterionState | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => Int)
  caseVersion: number;

  @Field(() => String)
  ruleSetVersion: string;

  @Field(() => Person)
  answeredBy: Person;

  @Field(() => Date)
  answeredAt: Date;

  @Field(() => Boolean)
  outdated: boolean;
}

@ObjectType()
export class CriterionView {
  @Field(() => String)
  criterion: string;

  @Field(() => Assessment, { nullable: true, description: 'null when clinical assistance is switched off' })
  suggestion: Assessment | null;

  @Field(() => CriterionAnswer, { nullable: true })
  answer: CriterionAnswer | null;
}

@ObjectType()
export class RuleSetView {
  @Field(() => String)
  id: string;

  @Field(() => String)
  version: string;

  @Field(() => String)
  date: string;

  @Field(() => String)
  source: string;

  @Field(() => [CriterionView])
  criteria: CriterionView[];
}

@InputType()
export class AnswerCriterionInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  caseId: string;

  @Field(() => Int)
  seenVersion: number;

  @Field(() => String)
  ruleSet: string;

  @Field(() => String)
  criterion: string;

  @Field(() => codes.CriterionState)
  state: codes.CriterionState;

  @Field(() => String, { nullable: true, description: 'Required when the answer differs from the suggestion.' })
  reason?: string | null;
}
