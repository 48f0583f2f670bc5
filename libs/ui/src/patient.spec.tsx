import { ageAndSex, patientName, type PatientView } from './patient.js';
import { textIn } from './text.js';

const mara: PatientView = {
  pseudonym: 'EUR-0012',
  sex: 'FEMALE',
  ageYears: 65,
  synthetic: false,
  identity: { family: 'Thalberg', given: 'Mara', birthDate: '1961-05-03' },
};

describe('how a patient is named', () => {
  it('gives family name, given name and birth date', () => {
    expect(patientName(mara, textIn('en'))).toBe('THALBERG Mara, born 3 May 1961');
  });

  it('marks an invented person once, in the language of the reader', () => {
    const invented = { ...mara, synthetic: true, identity: { ...mara.identity!, family: 'Thalberg (synthetic)' } };
    expect(patientName(invented, textIn('en'))).toBe('THALBERG Mara (synthetic), born 3 May 1961');
    expect(patientName(invented, textIn('fr'))).toBe('THALBERG Mara (synthétique), né(e) le 3 mai 1961');
  });

  it('names nobody to those who may not see who it is', () => {
    expect(patientName({ ...mara, identity: null }, textIn('en'))).toBeNull();
  });

  it('says so when age or sex is not known', () => {
    expect(ageAndSex(mara, textIn('en'))).toBe('65 y F');
    expect(ageAndSex({ ...mara, ageYears: null, sex: 'UNKNOWN' }, textIn('en'))).toBe('age not known, sex not known');
  });
});
