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

@ObjectType({ description: "What the readability and glossary gates say of one section of the patient's page." })
export class SectionCheck {
  @Field(() => String)
  section: string;

  @Field(() => Float)
  grade: number;

  @Field(() => codes.ReadabilityVerdict)
  verdict: codes.ReadabilityVerdict;

  @Field(() => [String])
  longSentences: string[];

  @Field(() => [String])
  unresolvedTerms: string[];
}

@ObjectType()
export class ProgrammePreview {
  @Field(() => ProgrammeDocumentScalar)
  document: ProgrammeDocument;

  @Field(() => [SectionCheck])
  checks: SectionCheck[];

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
