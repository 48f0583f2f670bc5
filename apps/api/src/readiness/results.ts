import { ReadinessNoted } from './readiness-payload.object.js';
import { InvalidInput, KeyReused, NotFound, NotPermitted } from '../graphql/refusals.js';
import { resultUnion } from '../graphql/result-union.js';

export const NoteReadinessResult = resultUnion('NoteReadinessResult', ReadinessNoted, [NotPermitted, NotFound, InvalidInput, KeyReused]);
