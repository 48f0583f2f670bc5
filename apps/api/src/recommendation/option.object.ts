import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';

@ObjectType()
export class OptionDetails {
  @Field(() => Int, { nullable: true })
  intervalMonths: number | null;

  @Field(() => [String])
  measures: string[];

  @Field(() => String, { nullable: true })
  site: string | null;

  @Field(() => codes.LocalTechnique, { nullable: true })
  technique: codes.LocalTechnique | null;

  @Field(() => ID, { nullable: true })
  lesionId: string | null;

  @Field(() => codes.TreatmentIntent, { nullable: true })
  intent: codes.TreatmentIntent | null;

  @Field(() => String, { nullable: true })
  drug: string | null;

  @Field(() => String, { nullable: true })
  startingDose: string | null;

  @Field(() => String, { nullable: true })
  trialNumber: string | null;

  @Field(() => String, { nullable: true })
  remark: string | null;
}

@ObjectType()
export class RankedOption {
  @Field(() => Int)
  rank: number;

  @Field(() => codes.Option)
  option: codes.Option;

  @Field(() => OptionDetails)
  details: OptionDetails;

  @Field(() => Boolean)
  trialPreferred: boolean;
}

@InputType()
export class OptionDetailsInput {
  @Field(() => Int, { nullable: true })
  intervalMonths?: number | null;

  @Field(() => [String])
  measures: string[];

  @Field(() => String, { nullable: true })
  site?: string | null;

  @Field(() => codes.LocalTechnique, { nullable: true })
  technique?: codes.LocalTechnique | null;

  @Field(() => ID, { nullable: true })
  lesionId?: string | null;

  @Field(() => codes.TreatmentIntent, { nullable: true })
  intent?: codes.TreatmentIntent | null;

  @Field(() => String, { nullable: true })
  drug?: string | null;

  @Field(() => String, { nullable: true })
  startingDose?: string | null;

  @Field(() => String, { nullable: true })
  trialNumber?: string | null;

  @Field(() => String, { nullable: true })
  remark?: string | null;
}

@InputType()
export class RankedOptionInput {
  @Field(() => Int)
  rank: number;

  @Field(() => codes.Option)
  option: codes.Option;

  @Field(() => OptionDetailsInput)
  details: OptionDetailsInput;

  @Field(() => Boolean)
  trialPreferred: boolean;
}
