import { BallotOpened, BallotRevealed, BallotWasClosed, VoteCast } from './ballot.object.js';
import {
  BallotClosed,
  BallotOpen,
  CaseChanged,
  InvalidInput,
  KeyReused,
  MeetingNotOpen,
  NotFound,
  NotPermitted,
  NotPresent,
  NotSeated,
  Recused,
  StepNotAllowed,
} from '../graphql/refusals.js';
import { resultUnion } from '../graphql/result-union.js';

export const OpenBallotResult = resultUnion('OpenBallotResult', BallotOpened, [
  NotPermitted,
  NotFound,
  MeetingNotOpen,
  StepNotAllowed,
  CaseChanged,
  KeyReused,
]);

export const CastVoteResult = resultUnion('CastVoteResult', VoteCast, [
  NotPermitted,
  NotFound,
  BallotClosed,
  NotSeated,
  NotPresent,
  Recused,
  CaseChanged,
  InvalidInput,
  KeyReused,
]);

export const CloseBallotResult = resultUnion('CloseBallotResult', BallotWasClosed, [NotPermitted, NotFound, StepNotAllowed, KeyReused]);

export const RevealBallotResult = resultUnion('RevealBallotResult', BallotRevealed, [
  NotPermitted,
  NotFound,
  BallotOpen,
  StepNotAllowed,
  KeyReused,
]);
