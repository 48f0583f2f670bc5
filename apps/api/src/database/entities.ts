import { BoardEntity } from '../boards/board.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { AccountEntity } from '../access/account.entity.js';
import { SessionEntity } from '../access/session.entity.js';
import { SignInAttemptEntity } from '../access/sign-in-attempt.entity.js';
import { SeatEntity } from '../boards/seat.entity.js';
import { PatientEntity } from '../case-file/patient.entity.js';
import { PatientIdentityEntity } from '../case-file/patient-identity.entity.js';
import { PatientCaseEntity } from '../case-file/patient-case.entity.js';
import { CaseFileVersionEntity } from '../case-file/case-file-version.entity.js';
import { CaseStepEntity } from '../case-file/case-step.entity.js';
import { CriterionAnswerEntity } from '../criteria/criterion-answer.entity.js';
import { ReadinessNoteEntity } from '../readiness/readiness-note.entity.js';
import { MeetingEntity } from '../meeting/meeting.entity.js';
import { AgendaItemEntity } from '../meeting/agenda-item.entity.js';
import { AttendanceEventEntity } from '../meeting/attendance-event.entity.js';
import { RecusalEntity } from '../meeting/recusal.entity.js';
import { BallotEntity } from '../voting/ballot.entity.js';
import { BallotResponseEntity } from '../voting/ballot-response.entity.js';
import { VoteEntity } from '../voting/vote.entity.js';
import { RecommendationDraftEntity } from '../recommendation/recommendation-draft.entity.js';
import { RecommendationEntity } from '../recommendation/recommendation.entity.js';
import { TreatmentDecisionEntity } from '../recommendation/treatment-decision.entity.js';
import { CareProgrammeEntity } from '../programme/care-programme.entity.js';
import { ProgrammeAcknowledgementEntity } from '../programme/programme-acknowledgement.entity.js';
import { BoardEventEntity } from '../live/event.entity.js';
import { TrailHeadEntity } from '../access/trail-head.entity.js';
import { TrailEntryEntity } from '../access/trail-entry.entity.js';
import { IdempotencyEntity } from './idempotency.entity.js';

/** Every table, for the data source and for the check that entities and migrations agree. */
export const ENTITIES = [
  BoardEntity,
  PersonEntity,
  AccountEntity,
  SessionEntity,
  SignInAttemptEntity,
  SeatEntity,
  PatientEntity,
  PatientIdentityEntity,
  PatientCaseEntity,
  CaseFileVersionEntity,
  CaseStepEntity,
  CriterionAnswerEntity,
  ReadinessNoteEntity,
  MeetingEntity,
  AgendaItemEntity,
  AttendanceEventEntity,
  RecusalEntity,
  BallotEntity,
  BallotResponseEntity,
  VoteEntity,
  RecommendationDraftEntity,
  RecommendationEntity,
  TreatmentDecisionEntity,
  CareProgrammeEntity,
  ProgrammeAcknowledgementEntity,
  BoardEventEntity,
  TrailHeadEntity,
  TrailEntryEntity,
  IdempotencyEntity,
];
