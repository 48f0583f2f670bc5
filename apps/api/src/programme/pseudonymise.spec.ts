import type { ProgrammeDocument, ProgrammePage } from '@consilium/wording';
import { pseudonymise } from './pseudonymise';

const page: ProgrammePage = {
  title: 'Care plan',
  identity: [
    { label: 'For', value: 'Ada Real' },
    { label: 'Born', value: '3 April 1962' },
    { label: 'Hospital', value: 'H-1' },
    { label: 'Practice', value: 'Not a real patient' },
  ],
  sections: [],
  footer: { version: '1', identity: 'Ada Real · H-1', intendedUse: 'Advice', pageOf: '', content: '', superseded: '' },
};
const document: ProgrammeDocument = {
  language: 'en',
  version: 1,
  generatedOn: '2026-01-01',
  patientName: 'Ada Real',
  doctor: page,
  patient: page,
};

describe('a programme for who may not know the patient', () => {
  it('says the pseudonym wherever it said who it is', () => {
    const words = JSON.stringify(pseudonymise(document, { pseudonym: 'EUR-0001', synthetic: false }));
    for (const secret of ['Ada', 'Real', '1962', 'H-1', 'Not a real patient']) expect(words).not.toContain(secret);
    expect(words).toContain('EUR-0001');
  });

  it('still says that an invented patient is invented', () => {
    const { doctor } = pseudonymise(document, { pseudonym: 'EUR-0001', synthetic: true });
    expect(doctor.identity).toEqual([
      { label: 'For', value: 'EUR-0001' },
      { label: 'Practice', value: 'Not a real patient' },
    ]);
  });
});
