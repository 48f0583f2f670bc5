import { Field, ID, InputType, Int } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';

@InputType()
export class IdentifierInput {
  @Field(() => String)
  system: string;

  @Field(() => String)
  value: string;
}

@InputType()
export class PatientInput {
  @Field(() => String)
  family: string;

  @Field(() => String)
  given: string;

  @Field(() => String)
  birthDate: string;

  @Field(() => codes.Sex)
  sex: codes.Sex;

  @Field(() => String)
  language: string;

  @Field(() => [IdentifierInput])
  identifiers: IdentifierInput[];
}

@InputType()
export class CreateCaseInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  boardId: string;

  @Field(() => PatientInput)
  patient: PatientInput;

  @Field(() => ID, { nullable: true, description: 'For whom the coordinator enters the case; omitted: oneself, a referring doctor.' })
  referringDoctorId?: string | null;
}

@InputType()
export class AmendIdentityInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  caseId: string;

  @Field(() => PatientInput)
  patient: PatientInput;

  @Field(() => String)
  reason: string;
}

@InputType()
export class MoveCaseInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  caseId: string;

  @Field(() => Int)
  seenVersion: number;

  @Field(() => codes.CaseState)
  to: codes.CaseState;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}
