import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Case } from '../case-file/case.object.js';
import { Patient } from '../case-file/patient.object.js';
import * as codes from '../graphql/codes.js';
import { Person } from '../people/people.object.js';

@ObjectType()
export class ProgrammeEntry {
  @Field(() => String, { nullable: true })
  label: string | null;

  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true })
  date: string | null;
}

@ObjectType()
export class ProgrammeBlock {
  @Field(() => codes.ProgrammeBlockKind)
  kind: codes.ProgrammeBlockKind;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => [ProgrammeEntry])
  items: ProgrammeEntry[];
}

@ObjectType()
export class ProgrammeSection {
  @Field(() => String)
  key: string;

  @Field(() => String)
  heading: string;

  @Field(() => [ProgrammeBlock])
  blocks: ProgrammeBlock[];
}

@ObjectType({ description: 'One page of the programme as ordered sections, ready to be laid out; the same document feeds screen and PDF.' })
export class ProgrammeDocument {
  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  subtitle: string | null;

  @Field(() => String)
  language: string;

  @Field(() => [ProgrammeSection])
  sections: ProgrammeSection[];

  @Field(() => [String])
  footer: string[];
}

@ObjectType()
export class ScheduleEntry {
  @Field(() => String)
  on: string;

  @Field(() => String)
  text: string;
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

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => String)
  hash: string;

  @Field(() => Boolean)
  outdated: boolean;

  @Field(() => ProgrammeDocument)
  doctor: ProgrammeDocument;

  @Field(() => ProgrammeDocument)
  patientPage: ProgrammeDocument;

  @Field(() => [Acknowledgement])
  acknowledgements: Acknowledgement[];

  @Field(() => String)
  doctorPdfUrl: string;

  @Field(() => String)
  patientPdfUrl: string;
}

@ObjectType()
export class ProgrammePreview {
  @Field(() => ProgrammeDocument)
  doctor: ProgrammeDocument;

  @Field(() => ProgrammeDocument)
  patientPage: ProgrammeDocument;

  @Field(() => Float)
  grade: number;

  @Field(() => [String])
  longSentences: string[];

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
