import { ProgrammeAcknowledged, ProgrammeIssued, ProgrammePreview } from './programme-payload.object.js';
import { AlreadyChanged, InvalidInput, KeyReused, NotFound, NotPermitted, StepNotAllowed } from '../graphql/refusals.js';
import { resultUnion } from '../graphql/result-union.js';

export const ProgrammePreviewResult = resultUnion('ProgrammePreviewResult', ProgrammePreview, [
  NotPermitted,
  NotFound,
  InvalidInput,
  StepNotAllowed,
]);

export const IssueProgrammeResult = resultUnion('IssueProgrammeResult', ProgrammeIssued, [
  NotPermitted,
  NotFound,
  InvalidInput,
  StepNotAllowed,
  AlreadyChanged,
  KeyReused,
]);

export const AcknowledgeProgrammeResult = resultUnion('AcknowledgeProgrammeResult', ProgrammeAcknowledged, [
  NotPermitted,
  NotFound,
  StepNotAllowed,
  KeyReused,
]);
