import { CaseCreated, CaseFileAmended, CaseMoved, IdentityAmended } from './case.object.js';
import { CaseImported, ImportPreview } from './import.object.js';
import {
  CaseChanged,
  IdentityConflict,
  InvalidInput,
  KeyReused,
  NotFound,
  NotPermitted,
  NotReady,
  StepNotAllowed,
} from '../graphql/refusals.js';
import { resultUnion } from '../graphql/result-union.js';

export const CreateCaseResult = resultUnion('CreateCaseResult', CaseCreated, [NotPermitted, InvalidInput, IdentityConflict, KeyReused]);

export const ImportPreviewResult = resultUnion('ImportPreviewResult', ImportPreview, [InvalidInput, NotPermitted]);

export const ImportCaseResult = resultUnion('ImportCaseResult', CaseImported, [NotPermitted, InvalidInput, IdentityConflict, KeyReused]);

export const AmendCaseFileResult = resultUnion('AmendCaseFileResult', CaseFileAmended, [
  NotPermitted,
  NotFound,
  InvalidInput,
  CaseChanged,
  StepNotAllowed,
  KeyReused,
]);

export const AmendIdentityResult = resultUnion('AmendIdentityResult', IdentityAmended, [
  NotPermitted,
  NotFound,
  InvalidInput,
  IdentityConflict,
  KeyReused,
]);

export const MoveCaseResult = resultUnion('MoveCaseResult', CaseMoved, [
  NotPermitted,
  NotFound,
  CaseChanged,
  InvalidInput,
  NotReady,
  StepNotAllowed,
  KeyReused,
]);
