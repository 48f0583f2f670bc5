import { type ProgrammeDocument } from '@consilium/wording';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Patient } from '../case-file/patient.object.js';
import * as codes from '../graphql/codes.js';
import { ProgrammeDocumentScalar } from '../graphql/scalars.js';
import { Person } from '../people/people.object.js';

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
