import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';
import { Seat } from '../people/people.object.js';

@ObjectType()
export class QuorumPolicy {
  @Field(() => String)
  version: string;

  @Field(() => Int)
  minimumSpecialties: number;

  @Field(() => [codes.Specialty])
  requiredSpecialties: codes.Specialty[];

  @Field(() => Boolean)
  audioOnlyCounts: boolean;
}

@ObjectType()
export class Board {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  network: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => String)
  packId: string;

  @Field(() => QuorumPolicy)
  quorumPolicy: QuorumPolicy;

  @Field(() => [Seat])
  seats: Seat[];
}

@ObjectType()
export class About {
  @Field(() => String)
  version: string;

  @Field(() => Boolean)
  demo: boolean;

  @Field(() => Boolean)
  clinicalAssist: boolean;

  @Field(() => String)
  packVersion: string;
}
