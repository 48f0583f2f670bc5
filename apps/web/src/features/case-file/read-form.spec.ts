import { emptyCaseFile, type CaseFile } from '@consilium/tumour-board';
import { fillForm } from './fill-form.js';
import { newEntry, withField } from './raw-entry.js';
import { inputIdOf, readForm } from './read-form.js';

const TODAY = '2026-11-24';
const read = (raw: Parameters<typeof readForm>[0], file: CaseFile = emptyCaseFile()) => readForm(raw, file, TODAY);
const treatment = (fields: Record<string, string>) => newEntry('t1', { kind: 'RADIOIODINE', ...fields });

describe('reading the form of a case file', () => {
  it('keeps an activity in the unit it was entered in, with a decimal comma', () => {
    const { patch, problems } = read({ treatments: [treatment({ activity: '5,92', activityUnit: 'GBq', startedOn: 'mars 2023' })] });
    expect(problems).toEqual([]);
    expect(patch.treatments?.[0]).toMatchObject({
      startedOn: '2023-03',
      activity: { megabecquerel: 5920, enteredValue: '5,92', enteredUnit: 'GBq' },
      ongoing: false,
      preparation: null,
    });
  });

  it('asks for the unit instead of guessing one', () => {
    const { problems } = read({ treatments: [treatment({ activity: '100', activityUnit: '' })] });
    expect(problems).toEqual([{ inputId: inputIdOf('treatments', 't1', 'activity'), field: 'activity', code: 'UNKNOWN_UNIT', values: {} }]);
  });

  it('keeps the sign of a laboratory result', () => {
    const row = newEntry('l1', { analyte: 'THYROGLOBULIN', takenOn: '1.2.2026', result: '<0,2', unit: 'ng/mL' });
    expect(read({ laboratory: [row] }).patch.laboratory?.[0]).toMatchObject({
      result: { comparator: 'BELOW', value: 0.2 },
      takenOn: '2026-02-01',
    });
  });

  it('takes a row in which nothing was entered for no entry, and still finds the right row for a problem', () => {
    const blank = newEntry('blank', { analyte: 'TSH' });
    const row = newEntry('l2', { analyte: 'TSH', takenOn: '2026-02-01', result: '0.05', unit: '' });
    const { patch, problems } = read({ laboratory: [blank, row] });
    expect(patch.laboratory).toHaveLength(1);
    expect(problems.map(({ inputId, code }) => [inputId, code])).toEqual([[inputIdOf('laboratory', 'l2', 'unit'), 'REQUIRED']]);
  });

  it('reports a date once, for what it is', () => {
    const row = newEntry('l3', { analyte: 'TSH', takenOn: 'last spring', result: '0.05', unit: 'mIU/L' });
    expect(read({ laboratory: [row] }).problems.map(({ code }) => code)).toEqual(['NOT_A_DATE']);
  });

  it('drops what no longer applies when the kind changes', () => {
    const entry = withField(treatment({ activity: '100', activityUnit: 'mCi' }), { kind: 'SURGERY' });
    const { patch, problems } = read({ treatments: [entry] });
    expect(problems).toEqual([]);
    expect(patch.treatments?.[0]?.activity).toBeNull();
  });

  it('gives back what it was filled with', () => {
    const file = emptyCaseFile();
    file.treatments = (
      read({ treatments: [treatment({ activity: '160', activityUnit: 'mCi', ongoing: '' })] }).patch.treatments ?? []
    ).slice();
    file.lesions = [
      {
        id: 'x',
        provenance: 'PUBLISHED',
        enteredInError: false,
        label: 'lung',
        site: 'LUNG',
        role: null,
        firstSeenOn: null,
        treatedLocally: false,
        threatens: [],
        measurements: [{ id: 'm', reportId: null, takenOn: '2025', millimetres: 12.5, sliceMillimetres: null }],
        uptakes: [],
      },
    ];
    const sections = ['referral', 'diagnosis', 'treatments', 'lesions', 'patientVoice'] as const;
    const { patch, problems } = read(fillForm(file, sections), file);
    expect(problems).toEqual([]);
    for (const section of sections) expect(patch[section]).toEqual(file[section]);
  });

  it('refuses a reference to a report that is not there', () => {
    const lesion = newEntry('x', { label: 'lung', site: 'LUNG' });
    lesion.parts['measurements'] = [newEntry('m', { takenOn: '2025', millimetres: '12', reportId: 'gone' })];
    expect(read({ lesions: [lesion] }).problems.map(({ inputId, code }) => [inputId, code])).toEqual([
      [inputIdOf('lesions', 'x', 'reportId', { list: 'measurements', id: 'm' }), 'UNKNOWN_REFERENCE'],
    ]);
  });
});
