import { type DayDate, type FieldProblem, isDayDate } from '@consilium/tumour-board';

/** Who a patient is, as a form or an import says it. */
export interface PatientDetails {
  family: string;
  given: string;
  birthDate: DayDate;
  sex: 'FEMALE' | 'MALE' | 'OTHER' | 'UNKNOWN';
  /** Language to speak in, `fr` or `de-AT`; `und` when nobody has asked. */
  language: string;
  identifiers: { system: string; value: string }[];
}

const LONGEST_NAME = 200;
const LONGEST_IDENTIFIER = 100;
const MOST_IDENTIFIERS = 10;
const FIRST_BIRTH: DayDate = '1900-01-01';
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * Everything that is wrong with who a patient is said to be, under `patient.`; empty when it can be stored. How many identifiers a
 * case needs is asked at submission.
 */
export function checkPatient(patient: PatientDetails, today: DayDate): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const report = (path: string, code: FieldProblem['code'], values: FieldProblem['values'] = {}) =>
    problems.push({ path: `patient.${path}`, code, values });
  const text = (path: string, value: string, maximum: number) => {
    if (value.trim() === '') report(path, 'REQUIRED');
    else if (value.length > maximum) report(path, 'TOO_LONG', { maximum, length: value.length });
    else if (/[\u0000-\u001f\u007f]|\p{Surrogate}/u.test(value)) report(path, 'CONTROL_CHARACTER');
  };

  text('family', patient.family, LONGEST_NAME);
  text('given', patient.given, LONGEST_NAME);
  if (patient.birthDate.trim() === '') report('birthDate', 'REQUIRED');
  else if (!isDayDate(patient.birthDate)) report('birthDate', 'NOT_A_DATE');
  else if (patient.birthDate < FIRST_BIRTH || patient.birthDate > today) {
    report('birthDate', 'DATE_OUT_OF_RANGE', { first: FIRST_BIRTH, last: today });
  }
  if (!LANGUAGE.test(patient.language)) report('language', patient.language.trim() === '' ? 'REQUIRED' : 'UNKNOWN_CODE');
  if (patient.identifiers.length > MOST_IDENTIFIERS) {
    report('identifiers', 'TOO_MANY', { maximum: MOST_IDENTIFIERS, length: patient.identifiers.length });
  }
  const seen = new Set<string>();
  patient.identifiers.forEach(({ system, value }, index) => {
    text(`identifiers[${index}].system`, system, LONGEST_IDENTIFIER);
    text(`identifiers[${index}].value`, value, LONGEST_IDENTIFIER);
    const key = JSON.stringify([system.trim(), value.trim()]);
    if (seen.has(key)) report(`identifiers[${index}]`, 'DUPLICATE');
    seen.add(key);
  });
  return problems;
}

/** The same without the blanks around it: two spellings of one identifier must not make two patients. */
export function trimmedPatient(patient: PatientDetails): PatientDetails {
  return {
    family: patient.family.trim(),
    given: patient.given.trim(),
    birthDate: patient.birthDate,
    sex: patient.sex,
    language: patient.language,
    identifiers: patient.identifiers.map(({ system, value }) => ({ system: system.trim(), value: value.trim() })),
  };
}
