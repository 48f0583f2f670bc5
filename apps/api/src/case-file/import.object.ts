import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { FieldProblem } from '../graphql/refusals.js';
import { CaseFile } from './case-file.object.js';
import { Case } from './case.object.js';
import { Identifier } from './patient.object.js';
import * as codes from '../graphql/codes.js';
import { CodeValues } from '../graphql/scalars.js';

@ObjectType()
export class ImportLine {
  @Field(() => String)
  resource: string;

  @Field(() => String)
  label: string;

  @Field(() => String, { nullable: true })
  target: string | null;

  @Field(() => String)
  code: string;

  @Field(() => CodeValues)
  values: Record<string, string | number>;
}

@ObjectType()
export class ImportedPatient {
  @Field(() => String, { nullable: true })
  family: string | null;

  @Field(() => String, { nullable: true })
  given: string | null;

  @Field(() => String, { nullable: true })
  birthDate: string | null;

  @Field(() => codes.Sex)
  sex: codes.Sex;

  @Field(() => [Identifier])
  identifiers: Identifier[];
}

@ObjectType()
export class ImportPreview {
  @Field(() => ImportedPatient)
  patient: ImportedPatient;

  @Field(() => CaseFile)
  file: CaseFile;

  @Field(() => [ImportLine])
  taken: ImportLine[];

  @Field(() => [ImportLine])
  notTaken: ImportLine[];

  @Field(() => [FieldProblem])
  problems: FieldProblem[];
}

@ObjectType()
export class CaseImported {
  @Field(() => Case)
  case: Case;

  @Field(() => [ImportLine])
  taken: ImportLine[];

  @Field(() => [ImportLine])
  notTaken: ImportLine[];
}

@InputType()
export class ImportCaseInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  boardId: string;

  @Field(() => String)
  document: string;

  @Field(() => ID, { nullable: true, description: 'For whom the coordinator enters the case; omitted: oneself, a referring doctor.' })
  referringDoctorId?: string | null;
}
