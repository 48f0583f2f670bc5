import { Field, ID, ObjectType } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';

@ObjectType()
export class BoardEvent {
  @Field(() => String)
  cursor: string;

  @Field(() => codes.EventKind)
  kind: codes.EventKind;

  @Field(() => ID)
  boardId: string;

  @Field(() => ID, { nullable: true })
  caseId: string | null;

  @Field(() => ID, { nullable: true })
  meetingId: string | null;

  @Field(() => ID, { nullable: true })
  agendaItemId: string | null;

  @Field(() => ID, { nullable: true })
  ballotId: string | null;

  @Field(() => Date)
  at: Date;
}

@ObjectType()
export class EventBatch {
  @Field(() => String)
  cursor: string;

  @Field(() => [BoardEvent])
  events: BoardEvent[];
}
