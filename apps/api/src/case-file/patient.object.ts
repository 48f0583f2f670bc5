import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';

@ObjectType()
export class Identifier {
  @Field(() => String)
  system: string;

  @Field(() => String)
  value: string;
}

@ObjectType()
export class Identity {
  @Field(() => String)
  family: string;

  @Field(() => String)
  given: string;

  @Field(() => String)
  birthDate: string;

  @Field(() => [Identifier])
  identifiers: Identifier[];
}

@ObjectType()
export class Patient {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  pseudonym: string;

  @Field(() => codes.Sex)
  sex: codes.Sex;

  @Field(() => Int, { nullable: true })
  ageYears: number | null;

  @Field(() => String)
  language: string;

  @Field(() => Identity, { nullable: true, description: 'null unless the person may see identities' })
  identity: Identity | null;

  @Field(() => Boolean)
  synthetic: boolean;
}
