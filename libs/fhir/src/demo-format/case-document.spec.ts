import fc from 'fast-check';
import { emptyCaseFile } from '@consilium/tumour-board';
import type { ImportedPatient } from '../import-result.js';
import { exportCaseDocument, importCaseDocument } from './case-document.js';

const patient: ImportedPatient = {
  family: 'Probe (synthetic)',
  given: 'Ada',
  birthDate: '1960-04',
  sex: 'FEMALE',
  identifiers: [{ system: null, value: 'SYN-1' }],
  language: 'en',
};
const citation = { text: 'A journal 2020;1:1', url: 'https://example.org' };

function document(change: Record<string, unknown> = {}): unknown {
  const file = emptyCaseFile();
  file.comorbidities.push({ id: 'c1', provenance: 'SYNTHETIC', enteredInError: false, description: 'Hypertension' });
  return { ...(JSON.parse(exportCaseDocument({ citation, patient, file })) as object), ...change };
}

it('comes back as it went out, provenance kept', () => {
  const result = importCaseDocument(document());
  expect(result).toMatchObject({ ok: true, patient, notTaken: [] });
  if (result.ok) {
    expect(result.file.comorbidities).toEqual([{ id: 'c1', provenance: 'SYNTHETIC', enteredInError: false, description: 'Hypertension' }]);
    expect(result.taken.map(({ target }) => target)).toEqual(['patient', 'comorbidities']);
  }
});

it.each([
  ['no object', 7, { path: '', code: 'NOT_A_JSON_OBJECT' }],
  ['another format', document({ format: 'other' }), { path: 'format', code: 'NOT_A_CASE_DOCUMENT' }],
  ['a later version', document({ version: 2 }), { path: 'version', code: 'VERSION_UNKNOWN' }],
  ['no source', document({ citation: {} }), { path: 'citation.text', code: 'REQUIRED' }],
  ['no name', document({ patient: {} }), { path: 'patient.family', code: 'REQUIRED' }],
  [
    'an impossible birth date',
    document({ patient: { ...patient, birthDate: '1960-02-31' } }),
    { path: 'patient.birthDate', code: 'NOT_A_DATE' },
  ],
  ['an unknown sex', document({ patient: { ...patient, sex: 'F' } }), { path: 'patient.sex', code: 'UNKNOWN_CODE' }],
  ['no case file', document({ file: null }), { path: 'file', code: 'REQUIRED' }],
  ['a fault deep inside', document({ file: { ...emptyCaseFile(), medicines: [{}] } }), { path: 'file.medicines[0].id', code: 'REQUIRED' }],
])('refuses %s with the place and the reason', (_, value, problem) => {
  const result = importCaseDocument(value);
  expect(result.ok).toBe(false);
  if (!result.ok) expect(result.problems).toContainEqual(expect.objectContaining(problem));
});

it('answers whatever it is given, and never throws', () => {
  const part = fc.constantFrom('format', 'version', 'citation', 'patient', 'file');
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.tuple(part, fc.jsonValue()).map(([name, value]) => document({ [name]: value })),
  );
  fc.assert(
    fc.property(anything, (value) => {
      const result = importCaseDocument(value);
      return result.ok || result.problems.length > 0;
    }),
    { numRuns: 300 },
  );
});
