import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';

@ObjectType()
export class Quorum {
  @Field(() => codes.QuorumState)
  state: codes.QuorumState;

  @Field(() => String)
  policyVersion: string;

  @Field(() => [ID])
  seatIds: string[];

  @Field(() => [codes.Specialty])
  specialties: codes.Specialty[];

  @Field(() => [codes.Specialty])
  missingSpecialties: codes.Specialty[];

  @Field(() => Int)
  shortBy: number;
}
