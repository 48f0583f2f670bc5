import { Field, ID, ObjectType } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';

@ObjectType()
export class Person {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  organisation: string | null;
}

@ObjectType()
export class Seat {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  boardId: string;

  @Field(() => codes.Role)
  role: codes.Role;

  @Field(() => codes.Specialty, { nullable: true })
  specialty: codes.Specialty | null;

  @Field(() => Boolean)
  countsForQuorum: boolean;

  @Field(() => Person)
  person: Person;
}
