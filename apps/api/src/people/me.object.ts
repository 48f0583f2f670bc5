import { Person } from './people.object.js';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Board } from '../boards/board.object.js';
import * as codes from '../graphql/codes.js';

@ObjectType()
export class Me {
  @Field(() => Person)
  person: Person;

  @Field(() => [MySeat])
  seats: MySeat[];
}

@ObjectType()
export class MySeat {
  @Field(() => ID)
  id: string;

  @Field(() => codes.Role)
  role: codes.Role;

  @Field(() => codes.Specialty, { nullable: true })
  specialty: codes.Specialty | null;

  @Field(() => Boolean)
  countsForQuorum: boolean;

  @Field(() => Board)
  board: Board;

  @Field(() => [String])
  permissions: string[];
}

@ObjectType()
export class DemoPerson {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => codes.Role)
  role: codes.Role;

  @Field(() => codes.Specialty, { nullable: true })
  specialty: codes.Specialty | null;

  @Field(() => String)
  organisation: string;
}

@ObjectType()
export class SignedIn {
  @Field(() => Me)
  me: Me;
}
