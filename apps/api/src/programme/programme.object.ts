import { type ProgrammeDocument } from '@consilium/wording';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Case } from '../case-file/case.object.js';
import { Patient } from '../case-file/patient.object.js';
import * as codes from '../graphql/codes.js';
import { ProgrammeDocumentScalar } from '../graphql/scalars.js';
import { Person } from '../people/people.object.js';

@ObjectType()
export class ScheduleEntry {
  @Field(() => String)
  on: string;

  @Field(() => String, { nullable: true })
  code: string | null;

  @Field(() => String, { nullable: true })
  text: string | null;
}

@ObjectType()
export class Acknowledgement {
  @Field(() => Person)
  person: Person;

  @Field(() => Date)
  at: Date;
}

@ObjectType()
export class CareProgramme {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  caseId: string;

  @Field(() => Patient)
  patient: Patient;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  language: string;

  @Field(() => Person)
  issuedBy: Person;

  @Field(() => Date)
  issuedAt: Date;

  @Field(() => codes.UpdateReason, { nullable: true })
  updateReason: codes.UpdateReason | null;

  @Field(() => String)
  hash: string;

  @Field(() => Boolean, { description: 'A newer programme or a newer recommendation exists.' })
  outdated: boolean;

  @Field(() => ProgrammeDocumentScalar)
  document: ProgrammeDocument;

  @Field(() => [Acknowledgement])
  acknowledgements: Acknowledgement[];

  @Field(() => String)
  doctorPdfUrl: string;

  @Field(() => String)
  patientPdfUrl: string;
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
