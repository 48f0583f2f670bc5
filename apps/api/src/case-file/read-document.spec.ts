import { emptyCaseFile } from '@consilium/tumour-board';
import { filledSections, patientOf, readDocument } from './read-document.js';

const file = { ...emptyCaseFile(), comorbidities: [{ id: 'c1', provenance: 'PUBLISHED', enteredInError: false, description: 'asthma' }] };
const ours = {
  format: 'consilium-case',
  version: 1,
  citation: { text: 'Thyroid 2020', url: 'javascript:alert(1)' },
  patient: { family: 'Invented', identifiers: [{ value: '7' }] },
  file,
};
const bundle = (...resources: object[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});

describe('a document to import', () => {
  it.each(['', 'not json', '"text"', '17', 'null'])('is refused at the document itself: %s', (text) => {
    expect(readDocument(text)).toEqual({ ok: false, problems: [{ path: 'document', code: 'WRONG_TYPE' }] });
  });
  it('is told apart by what it says it is', () => {
    const published = readDocument(`\uFEFF${JSON.stringify(ours)}`);
    const fhir = readDocument(JSON.stringify(bundle({ resourceType: 'Patient', id: 'p', name: [{ family: 'M' }] })));
    expect(published.ok && published.document.kind).toBe('CASE_DOCUMENT');
    expect(fhir.ok && fhir.document.kind).toBe('FHIR_BUNDLE');
    expect(fhir.ok && fhir.document.citation).toBeNull();
  });
  it('names the place of a fault inside it', () => {
    const broken = readDocument(JSON.stringify({ ...ours, version: 9 }));
    expect(!broken.ok && broken.problems[0]).toMatchObject({ path: 'document.version', code: 'VERSION_UNKNOWN' });
  });
  it('never makes a link of anything but a web address', () => {
    const reading = readDocument(JSON.stringify(ours));
    expect(reading.ok && reading.document.citation).toEqual({ text: 'Thyroid 2020', url: '' });
  });
  it('leaves blank what it does not say of the patient, and calls no unknown system by a name', () => {
    const reading = readDocument(JSON.stringify(ours));
    expect(reading.ok && patientOf(reading.document)).toEqual({
      family: 'Invented',
      given: '',
      birthDate: '',
      sex: 'UNKNOWN',
      language: 'und',
      identifiers: [{ system: 'UNKNOWN', value: '7' }],
    });
    expect(reading.ok && filledSections(reading.document.file)).toEqual(['comorbidities']);
  });
});
