import { Field, ID, InputType, Int } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';

@InputType()
export class PlanMeetingInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  boardId: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: "Local date and time, `2026-12-03T14:00`, in the board's time zone." })
  wallTime: string;

  @Field(() => codes.Channel)
  channel: codes.Channel;

  @Field(() => ID)
  chairSeatId: string;
}

@InputType()
export class AddToAgendaInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  meetingId: string;

  @Field(() => Int)
  seenVersion: number;

  @Field(() => ID)
  caseId: string;

  @Field(() => Int, { nullable: true })
  plannedMinutes?: number | null;

  @Field(() => String, { nullable: true, description: 'Required after the lock, chair only.' })
  urgentReason?: string | null;
}

@InputType()
export class RemoveFromAgendaInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  meetingId: string;

  @Field(() => Int)
  seenVersion: number;

  @Field(() => ID)
  agendaItemId: string;

  @Field(() => String)
  reason: string;
}

@InputType()
export class OrderAgendaInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  meetingId: string;

  @Field(() => Int)
  seenVersion: number;

  @Field(() => [ID])
  agendaItemIds: string[];
}

@InputType()
export class MoveMeetingInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  meetingId: string;

  @Field(() => Int)
  seenVersion: number;

  @Field(() => codes.MeetingState)
  to: codes.MeetingState;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class RecordAttendanceInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  meetingId: string;

  @Field(() => ID, { nullable: true, description: 'Omitted: oneself.' })
  seatId?: string | null;

  @Field(() => codes.AttendanceKind)
  kind: codes.AttendanceKind;

  @Field(() => codes.AttendanceMode)
  mode: codes.AttendanceMode;
}

@InputType()
export class RecuseInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  agendaItemId: string;

  @Field(() => String)
  reason: string;
}

@InputType()
export class OpenItemInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  agendaItemId: string;

  @Field(() => Int)
  seenVersion: number;
}

@InputType()
export class FinishItemInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  agendaItemId: string;

  @Field(() => Int)
  seenVersion: number;
}
