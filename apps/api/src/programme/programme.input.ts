import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class ContactInput {
  @Field(() => String)
  doctorName: string;

  @Field(() => String)
  dayPhone: string;

  @Field(() => String)
  nightPhone: string;

  @Field(() => String, { nullable: true })
  nurseName?: string | null;
}

@InputType()
export class ScheduleEntryInput {
  @Field(() => String)
  on: string;

  @Field(() => String)
  text: string;
}

@InputType()
export class ProgrammeInput {
  @Field(() => ID)
  caseId: string;

  @Field(() => String)
  language: string;

  @Field(() => ContactInput)
  contacts: ContactInput;

  @Field(() => [ScheduleEntryInput], { nullable: true, description: 'Omitted: generated from the decision.' })
  schedule?: ScheduleEntryInput[] | null;

  @Field(() => String, { nullable: true })
  personalNote?: string | null;
}

@InputType()
export class IssueProgrammeInput {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  pseudonym: string;

  @Field(() => ProgrammeInput)
  programme: ProgrammeInput;

  @Field(() => String, { nullable: true, description: 'Required from the second version on: what changed and why.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'Required when the text is above the readability limit.' })
  readabilityWaiver?: string | null;
}

@InputType()
export class AcknowledgeProgrammeInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  programmeId: string;
}
