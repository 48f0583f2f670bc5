import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Permit } from '../access/permit.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { isRefusal, type RefusalOutcome } from '../graphql/outcome.js';
import { addToAgenda } from './add-to-agenda.js';
import {
  AddToAgendaInput,
  MoveMeetingInput,
  OpenItemInput,
  OrderAgendaInput,
  PlanMeetingInput,
  FinishItemInput,
  RecordAttendanceInput,
  RecuseInput,
  RemoveFromAgendaInput,
} from './meeting.input.js';
import { AgendaItem, Meeting } from './meeting.object.js';
import { moveMeeting } from './move-meeting.js';
import { finishItem } from './finish-item.js';
import { openItem } from './open-item.js';
import { orderAgenda } from './order-agenda.js';
import { planMeeting } from './plan-meeting.js';
import { readAgendaItem, readMeeting, readMeetings } from './read-meeting.js';
import { recordAttendance } from './record-attendance.js';
import { recuse } from './recuse.js';
import { removeFromAgenda } from './remove-from-agenda.js';
import {
  EditAgendaResult,
  FinishItemResult,
  MoveMeetingResult,
  OpenItemResult,
  PlanMeetingResult,
  RecordAttendanceResult,
  RecuseResult,
} from './results.js';

@Resolver()
export class MeetingResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => [Meeting])
  @Permit('meeting.read')
  meetings(@CurrentActor() actor: Actor, @Args('boardId', { type: () => ID }) boardId: string) {
    return this.work.read(actor, (tx) => readMeetings(tx, boardId));
  }

  @Query(() => Meeting, { nullable: true })
  @Permit('meeting.read')
  meeting(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.work.read(actor, (tx) => readMeeting(tx, id));
  }

  @Query(() => AgendaItem, { nullable: true })
  @Permit('meeting.read')
  agendaItem(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.work.read(actor, (tx) => readAgendaItem(tx, id));
  }

  @Mutation(() => PlanMeetingResult)
  @Permit('meeting.plan')
  async planMeeting(@CurrentActor() actor: Actor, @Args('input') input: PlanMeetingInput) {
    return this.withMeeting(actor, await planMeeting(this.work, actor, input));
  }

  @Mutation(() => EditAgendaResult)
  @Permit('agenda.edit')
  async addToAgenda(@CurrentActor() actor: Actor, @Args('input') input: AddToAgendaInput) {
    return this.withMeeting(actor, await addToAgenda(this.work, actor, input));
  }

  @Mutation(() => EditAgendaResult)
  @Permit('agenda.edit')
  async removeFromAgenda(@CurrentActor() actor: Actor, @Args('input') input: RemoveFromAgendaInput) {
    return this.withMeeting(actor, await removeFromAgenda(this.work, actor, input));
  }

  @Mutation(() => EditAgendaResult)
  @Permit('agenda.edit')
  async orderAgenda(@CurrentActor() actor: Actor, @Args('input') input: OrderAgendaInput) {
    return this.withMeeting(actor, await orderAgenda(this.work, actor, input));
  }

  // Which step needs which permission is the transition's own business; whoever takes none of them is refused there.
  @Mutation(() => MoveMeetingResult)
  @Permit('meeting.read')
  async moveMeeting(@CurrentActor() actor: Actor, @Args('input') input: MoveMeetingInput) {
    return this.withMeeting(actor, await moveMeeting(this.work, actor, input));
  }

  @Mutation(() => RecordAttendanceResult)
  @Permit('attendance.own')
  async recordAttendance(@CurrentActor() actor: Actor, @Args('input') input: RecordAttendanceInput) {
    return this.withMeeting(actor, await recordAttendance(this.work, actor, input));
  }

  @Mutation(() => RecuseResult)
  @Permit('recusal.own')
  async recuse(@CurrentActor() actor: Actor, @Args('input') input: RecuseInput) {
    return this.withItem(actor, await recuse(this.work, actor, input));
  }

  @Mutation(() => OpenItemResult)
  @Permit('agenda.openItem')
  async openItem(@CurrentActor() actor: Actor, @Args('input') input: OpenItemInput) {
    return this.withItem(actor, await openItem(this.work, actor, input));
  }

  @Mutation(() => FinishItemResult)
  @Permit('agenda.openItem')
  async finishItem(@CurrentActor() actor: Actor, @Args('input') input: FinishItemInput) {
    return this.withItem(actor, await finishItem(this.work, actor, input));
  }

  private async withMeeting(actor: Actor, outcome: { __typename: string; meetingId: string } | RefusalOutcome) {
    if (isRefusal(outcome)) return outcome;
    return { ...outcome, meeting: await this.work.read(actor, (tx) => readMeeting(tx, outcome.meetingId)) };
  }

  private async withItem(actor: Actor, outcome: { __typename: string; agendaItemId: string } | RefusalOutcome) {
    if (isRefusal(outcome)) return outcome;
    return { ...outcome, agendaItem: await this.work.read(actor, (tx) => readAgendaItem(tx, outcome.agendaItemId)) };
  }
}
