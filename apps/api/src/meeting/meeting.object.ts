import { Quorum } from './quorum.object.js';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Board } from '../boards/board.object.js';
import { Case, CaseSummary } from '../case-file/case.object.js';
import * as codes from '../graphql/codes.js';
import { Seat } from '../people/people.object.js';
import { Recommendation, RecommendationDraft } from '../recommendation/recommendation.object.js';
import { Ballot } from '../voting/ballot.object.js';

@ObjectType()
export class Attendance {
  @Field(() => Seat)
  seat: Seat;

  @Field(() => Boolean)
  present: boolean;

  @Field(() => codes.AttendanceMode)
  mode: codes.AttendanceMode;

  @Field(() => Date)
  since: Date;
}

@ObjectType()
export class Recusal {
  @Field(() => Seat)
  seat: Seat;

  @Field(() => String)
  reason: string;

  @Field(() => Date)
  at: Date;
}

@ObjectType()
export class AgendaItem {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  meetingId: string;

  @Field(() => Int)
  position: number;

  @Field(() => Int)
  plannedMinutes: number;

  @Field(() => codes.AgendaItemState)
  state: codes.AgendaItemState;

  @Field(() => Int)
  version: number;

  @Field(() => Case)
  case: Case;

  @Field(() => CaseSummary)
  summary: CaseSummary;

  @Field(() => Quorum)
  quorum: Quorum;

  @Field(() => [Recusal])
  recusals: Recusal[];

  @Field(() => [Ballot])
  ballots: Ballot[];

  @Field(() => RecommendationDraft, { nullable: true })
  draft: RecommendationDraft | null;

  @Field(() => Recommendation, { nullable: true })
  recommendation: Recommendation | null;

  @Field(() => Date, { nullable: true })
  openedAt: Date | null;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;
}

@ObjectType()
export class Meeting {
  @Field(() => ID)
  id: string;

  @Field(() => Board)
  board: Board;

  @Field(() => String)
  title: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => String)
  wallTime: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => codes.Channel)
  channel: codes.Channel;

  @Field(() => codes.MeetingState)
  state: codes.MeetingState;

  @Field(() => Int)
  version: number;

  @Field(() => Seat)
  chair: Seat;

  @Field(() => [AgendaItem])
  agenda: AgendaItem[];

  @Field(() => [Attendance])
  attendance: Attendance[];

  @Field(() => Quorum)
  quorum: Quorum;

  @Field(() => ID, { nullable: true })
  currentItemId: string | null;

  @Field(() => [String])
  permissions: string[];
}

@ObjectType()
export class MeetingPlanned {
  @Field(() => Meeting)
  meeting: Meeting;
}

@ObjectType()
export class AgendaEdited {
  @Field(() => Meeting)
  meeting: Meeting;
}

@ObjectType()
export class MeetingMoved {
  @Field(() => Meeting)
  meeting: Meeting;
}

@ObjectType()
export class AttendanceRecorded {
  @Field(() => Meeting)
  meeting: Meeting;
}

@ObjectType()
export class RecusalRecorded {
  @Field(() => AgendaItem)
  agendaItem: AgendaItem;
}

@ObjectType()
export class ItemOpened {
  @Field(() => AgendaItem)
  agendaItem: AgendaItem;
}

@ObjectType()
export class ItemFinished {
  @Field(() => AgendaItem)
  agendaItem: AgendaItem;
}
