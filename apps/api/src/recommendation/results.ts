import { RecommendationDrafted, RecommendationSigned } from './recommendation-payload.object.js';
import { DecisionRecorded } from './treatment-decision-payload.object.js';
import {
  AlreadyChanged,
  BallotOpen,
  CaseChanged,
  InvalidInput,
  KeyReused,
  NotFound,
  NotPermitted,
  QuorumNotReached,
  StepNotAllowed,
} from '../graphql/refusals.js';
import { resultUnion } from '../graphql/result-union.js';

export const DraftRecommendationResult = resultUnion('DraftRecommendationResult', RecommendationDrafted, [
  NotPermitted,
  NotFound,
  AlreadyChanged,
  InvalidInput,
  StepNotAllowed,
  KeyReused,
]);

export const SignRecommendationResult = resultUnion('SignRecommendationResult', RecommendationSigned, [
  NotPermitted,
  NotFound,
  AlreadyChanged,
  CaseChanged,
  InvalidInput,
  BallotOpen,
  QuorumNotReached,
  StepNotAllowed,
  KeyReused,
]);

export const RecordDecisionResult = resultUnion('RecordDecisionResult', DecisionRecorded, [
  NotPermitted,
  NotFound,
  InvalidInput,
  StepNotAllowed,
  AlreadyChanged,
  KeyReused,
]);
