import { CriterionAnswered } from './criteria-payload.object.js';
import { CaseChanged, InvalidInput, KeyReused, NotFound, NotPermitted } from '../graphql/refusals.js';
import { resultUnion } from '../graphql/result-union.js';

export const AnswerCriterionResult = resultUnion('AnswerCriterionResult', CriterionAnswered, [
  NotPermitted,
  NotFound,
  InvalidInput,
  CaseChanged,
  KeyReused,
]);
