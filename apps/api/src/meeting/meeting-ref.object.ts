import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';

@ObjectType()
export class MeetingRef {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => String)
  timeZone: string;

  @Field(() => codes.MeetingState)
  state: codes.MeetingState;

  @Field(() => ID)
  agendaItemId: string;

  @Field(() => Int)
  position: number;
}
