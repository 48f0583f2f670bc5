import { Field, ID, InputType } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';

@InputType()
export class ContactInput {
  @Field(() => String)
  dayName: string;

  @Field(() => String, { nullable: true })
  dayPhone?: string | null;

  @Field(() => String, { nullable: true })
  nightPhone?: string | null;

  @Field(() => String, { nullable: true })
  nurse?: string | null;

  @Field(() => String)
  doctor: string;
}

@InputType({ description: 'A code of the schedule, or words.' })
export class ScheduleEntryInput {
  @Field(() => String)
  on: string;

  @Field(() => String, { nullable: true })
  code?: string | null;

  @Field(() => String, { nullable: true })
  text?: string | null;
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

  @Field(() => codes.UpdateReason, { nullable: true, description: 'Required from the second version on: why it is written anew.' })
  updateReason?: codes.UpdateReason | null;

  @Field(() => String, { nullable: true })
  updateRemark?: string | null;
}

@InputType()
export class IssueProgrammeInput {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  pseudonym: string;

  @Field(() => ProgrammeInput)
  programme: ProgrammeInput;

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
