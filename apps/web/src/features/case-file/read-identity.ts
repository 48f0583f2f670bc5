import { isDayDate } from '@consilium/tumour-board';
import type { PatientInput } from '../../gql/graphql.js';
import { readDate } from './date-entry.js';
import type { IdentityProblem, RawIdentity } from './identity-form.js';

/**
 * What a form says of a patient, with everything that is missing or cannot be read. Rows of identifiers in which nothing
 * was entered are none. A sex that nobody chose is a question left open, and "not known" is an answer.
 */
export function readIdentity(raw: RawIdentity): { patient: PatientInput; problems: IdentityProblem[] } {
  const problems: IdentityProblem[] = [];
  const report = (path: string, code: string) => problems.push({ path: `patient.${path}`, code, values: {} });
  const birthDate = readDate(raw.birthDate);
  if (raw.family.trim() === '') report('family', 'REQUIRED');
  if (raw.given.trim() === '') report('given', 'REQUIRED');
  if (raw.birthDate.trim() === '') report('birthDate', 'REQUIRED');
  else if (birthDate === null || !isDayDate(birthDate)) report('birthDate', 'NOT_A_DAY');
  if (raw.sex === '') report('sex', 'REQUIRED');
  const identifiers = raw.identifiers.flatMap(({ system, value }, index) => {
    if (system.trim() === '' && value.trim() === '') return [];
    if (system.trim() === '') report(`identifiers[${index}].system`, 'REQUIRED');
    if (value.trim() === '') report(`identifiers[${index}].value`, 'REQUIRED');
    return [{ system: system.trim(), value: value.trim() }];
  });
  const patient: PatientInput = {
    family: raw.family.trim(),
    given: raw.given.trim(),
    birthDate: birthDate ?? '',
    sex: raw.sex === '' ? 'UNKNOWN' : raw.sex,
    language: raw.language,
    identifiers,
  };
  return { patient, problems };
}

/** An empty form with room for the two identifiers that a case needs. */
export function emptyIdentity(): RawIdentity {
  return {
    family: '',
    given: '',
    birthDate: '',
    sex: '',
    language: 'und',
    identifiers: [
      { system: '', value: '' },
      { system: '', value: '' },
    ],
  };
}
