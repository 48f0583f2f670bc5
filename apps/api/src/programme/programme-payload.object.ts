import { CareProgramme } from './programme.object.js';
import { type ProgrammeDocument } from '@consilium/wording';
import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Case } from '../case-file/case.object.js';
import * as codes from '../graphql/codes.js';
import { ProgrammeDocumentScalar } from '../graphql/scalars.js';

@ObjectType()
export class ScheduleEntry {
  @Field(() => String)
  on: string;

  @Field(() => String, { nullable: true })
  code: string | null;

  @Field(() => String, { nullable: true })
  text: string | null;
}

@ObjectType({ description: "How hard the patient's page is to read, and the sentences that are too long." })
export class ReadabilityReport {
  @Field(() => Float)
  grade: number;

  @Field(() => codes.ReadabilityVerdict)
  verdict: codes.ReadabilityVerdict;

  @Field(() => [String])
  longSentences: string[];

  @Field(() => [String])
  unexplained: string[];
}

@ObjectType()
export class ProgrammePreview {
  @Field(() => ProgrammeDocumentScalar)
  document: ProgrammeDocument;

  @Field(() => ReadabilityReport)
  readability: ReadabilityReport;

  @Field(() => [ScheduleEntry])
  schedule: ScheduleEntry[];
}

@ObjectType()
export class ProgrammeIssued {
  @Field(() => CareProgramme)
  programme: CareProgramme;

  @Field(() => Case)
  case: Case;
}

@ObjectType()
export class ProgrammeAcknowledged {
  @Field(() => CareProgramme)
  programme: CareProgramme;
}
