import { checkPatient, type PatientDetails, trimmedPatient } from './check-patient.js';

const TODAY = '2026-11-24';
const patient = (changes: Partial<PatientDetails> = {}): PatientDetails => ({
  family: 'Muster',
  given: 'Eva',
  birthDate: '1961-12-03',
  sex: 'FEMALE',
  language: 'de',
  identifiers: [{ system: 'urn:hospital', value: '17' }],
  ...changes,
});
const faults = (changes: Partial<PatientDetails>) => checkPatient(patient(changes), TODAY).map(({ path, code }) => `${path} ${code}`);

describe('who a patient is said to be', () => {
  it('stands when everything is there, and without any identifier while it is a draft', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ identifiers: [], language: 'und' })).toEqual([]);
    expect(faults({ birthDate: TODAY })).toEqual([]);
  });
  it('needs names that say something', () => {
    expect(faults({ family: '  ', given: '' })).toEqual(['patient.family REQUIRED', 'patient.given REQUIRED']);
    expect(faults({ family: 'x'.repeat(201) })).toEqual(['patient.family TOO_LONG']);
    expect(faults({ given: 'E\u0000va' })).toEqual(['patient.given CONTROL_CHARACTER']);
  });
  it.each([
    ['', 'REQUIRED'],
    ['1961', 'NOT_A_DATE'],
    ['1961-02-30', 'NOT_A_DATE'],
    ['2026-11-25', 'DATE_OUT_OF_RANGE'],
    ['1899-12-31', 'DATE_OUT_OF_RANGE'],
  ])('refuses the birth date "%s" as %s', (birthDate, code) => {
    expect(faults({ birthDate })).toEqual([`patient.birthDate ${code}`]);
  });
  it('refuses half an identifier and the same one twice, blanks around it or not', () => {
    const twice = [
      { system: 'urn:hospital', value: '17' },
      { system: 'urn:hospital ', value: ' 17' },
      { system: '', value: '18' },
    ];
    expect(faults({ identifiers: twice })).toEqual(['patient.identifiers[1] DUPLICATE', 'patient.identifiers[2].system REQUIRED']);
    expect(trimmedPatient(patient({ identifiers: twice })).identifiers[1]).toEqual(twice[0]);
  });
});
