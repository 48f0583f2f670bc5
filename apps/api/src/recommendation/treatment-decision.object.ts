import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';
import { Person } from '../people/people.object.js';
import { OptionDetails, OptionDetailsInput } from './option.object.js';

@ObjectType()
export class TreatmentDecision {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  recommendationId: string;

  @Field(() => String)
  consultedOn: string;

  @Field(() => [codes.ToldTopic])
  told: codes.ToldTopic[];

  @Field(() => codes.Option)
  plannedOption: codes.Option;

  @Field(() => OptionDetails)
  plannedDetails: OptionDetails;

  @Field(() => Boolean)
  followsRecommendation: boolean;

  @Field(() => codes.PatientChoice)
  patientChoice: codes.PatientChoice;

  @Field(() => String, { nullable: true })
  patientChoiceRemark: string | null;

  @Field(() => codes.DeviationReason, { nullable: true })
  deviationReason: codes.DeviationReason | null;

  @Field(() => String, { nullable: true })
  deviationRemark: string | null;

  @Field(() => String, { nullable: true })
  plannedStart: string | null;

  @Field(() => Person)
  recordedBy: Person;

  @Field(() => Date)
  recordedAt: Date;
}

@InputType()
export class RecordTreatmentDecisionInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  caseId: string;

  @Field(() => String)
  pseudonym: string;

  @Field(() => ID)
  recommendationId: string;

  @Field(() => String)
  consultedOn: string;

  @Field(() => [codes.ToldTopic])
  told: codes.ToldTopic[];

  @Field(() => codes.Option)
  plannedOption: codes.Option;

  @Field(() => OptionDetailsInput)
  plannedDetails: OptionDetailsInput;

  @Field(() => codes.PatientChoice)
  patientChoice: codes.PatientChoice;

  @Field(() => String, { nullable: true })
  patientChoiceRemark?: string | null;

  @Field(() => codes.DeviationReason, { nullable: true })
  deviationReason?: codes.DeviationReason | null;

  @Field(() => String, { nullable: true })
  deviationRemark?: string | null;

  @Field(() => String, { nullable: true })
  plannedStart?: string | null;
}
