import {
  AgendaEdited,
  AttendanceRecorded,
  ItemFinished,
  ItemOpened,
  MeetingMoved,
  MeetingPlanned,
  RecusalRecorded,
} from './meeting.object.js';
import {
  AlreadyChanged,
  AnotherItemOpen,
  BallotOpen,
  InvalidInput,
  KeyReused,
  ListLocked,
  MeetingNotOpen,
  NotFound,
  NotPermitted,
  NotSeated,
  StepNotAllowed,
} from '../graphql/refusals.js';
import { resultUnion } from '../graphql/result-union.js';

export const PlanMeetingResult = resultUnion('PlanMeetingResult', MeetingPlanned, [NotPermitted, InvalidInput, KeyReused]);

export const EditAgendaResult = resultUnion('EditAgendaResult', AgendaEdited, [
  NotPermitted,
  NotFound,
  InvalidInput,
  AlreadyChanged,
  ListLocked,
  StepNotAllowed,
  KeyReused,
]);

export const MoveMeetingResult = resultUnion('MoveMeetingResult', MeetingMoved, [
  NotPermitted,
  NotFound,
  AlreadyChanged,
  StepNotAllowed,
  KeyReused,
]);

export const RecordAttendanceResult = resultUnion('RecordAttendanceResult', AttendanceRecorded, [
  NotPermitted,
  NotFound,
  NotSeated,
  MeetingNotOpen,
  KeyReused,
]);

export const RecuseResult = resultUnion('RecuseResult', RecusalRecorded, [
  NotPermitted,
  NotFound,
  NotSeated,
  InvalidInput,
  StepNotAllowed,
  KeyReused,
]);

export const OpenItemResult = resultUnion('OpenItemResult', ItemOpened, [
  NotPermitted,
  NotFound,
  MeetingNotOpen,
  AnotherItemOpen,
  AlreadyChanged,
  StepNotAllowed,
  KeyReused,
]);

export const FinishItemResult = resultUnion('FinishItemResult', ItemFinished, [
  NotPermitted,
  NotFound,
  AlreadyChanged,
  BallotOpen,
  StepNotAllowed,
  KeyReused,
]);
