import fc from 'fast-check';
import { type CaseFile, CASE_FILE_SECTIONS, emptyCaseFile, type LabResult, type Lesion, type Report, type Treatment } from './case-file.js';
import { checkCaseFile, checkSection, parseCaseFile } from './check-case-file.js';
import { checkSubmission } from './check-submission.js';

const recorded = (id: string) => ({ id, provenance: 'RECORDED' as const, enteredInError: false });

const radioiodine: Treatment = {
  ...recorded('t1'),
  kind: 'RADIOIODINE',
  startedOn: '2019-05',
  endedOn: null,
  ongoing: false,
  description: null,
  site: null,
  intent: null,
  purpose: 'THERAPY',
  activity: { megabecquerel: 5920, enteredValue: '160', enteredUnit: 'mCi' },
  preparation: 'RH_TSH',
  tshAtActivity: 98,
  doseGray: null,
  fractions: null,
  technique: null,
  drug: null,
  dose: null,
  stopReason: null,
  bestResponse: null,
};
const thyroglobulin: LabResult = {
  ...recorded('l1'),
  analyte: 'THYROGLOBULIN',
  takenOn: '2024-02-29',
  result: { comparator: 'BELOW', value: 0.2 },
  unit: 'ng/mL',
  assay: null,
  laboratory: null,
  tshState: 'SUPPRESSED',
  upperLimit: null,
};
const scan: Report = {
  ...recorded('r1'),
  kind: 'IMAGING',
  modality: 'RAI_POST_THERAPY',
  performedOn: '2019-05-12',
  author: null,
  organisation: null,
  regions: 'whole body',
  conclusion: 'No uptake in the lung nodules.\nNeck clear.',
  iodinatedContrast: null,
  secondReading: null,
  treatmentId: 't1',
};
const nodule: Lesion = {
  ...recorded('n1'),
  label: 'lung, right lower lobe',
  site: 'LUNG',
  role: 'TARGET',
  firstSeenOn: '2018',
  treatedLocally: null,
  measurements: [{ id: 'm1', reportId: 'r1', takenOn: '2019-05-12', millimetres: 14, sliceMillimetres: 1 }],
  uptakes: [{ id: 'u1', reportId: 'r1', takenOn: null, tracer: 'RADIOIODINE', finding: 'ABSENT', suvMax: null }],
};

function fileWith(parts: Partial<CaseFile> = {}): CaseFile {
  return structuredClone({
    ...emptyCaseFile(),
    treatments: [radioiodine],
    laboratory: [thyroglobulin],
    reports: [scan],
    lesions: [nodule],
    performance: [{ ...recorded('p1'), ecog: 1, assessedOn: '2024-01' }],
    ...parts,
  });
}

/** What the one changed field is refused with. */
const refused = (parts: Partial<CaseFile>) => checkCaseFile(fileWith(parts)).map(({ path, code }) => `${path} ${code}`);

describe('a case file', () => {
  it('may be empty, and may hold all that is known', () => {
    expect(checkCaseFile(emptyCaseFile())).toEqual([]);
    expect(checkCaseFile(fileWith())).toEqual([]);
    expect(parseCaseFile(JSON.parse(JSON.stringify(fileWith())))).toEqual({ ok: true, file: fileWith() });
  });

  it('takes an activity whose megabecquerels are not what was entered for a mistaken unit', () => {
    const activity = (megabecquerel: number, enteredValue: string, enteredUnit: 'mCi' | 'GBq' | 'MBq') =>
      refused({ treatments: [{ ...radioiodine, activity: { megabecquerel, enteredValue, enteredUnit } }] });
    expect(activity(7733, '7,733', 'GBq')).toEqual([]);
    expect(activity(1129, '30.5', 'mCi')).toEqual([]);
    expect(activity(5921, '160', 'mCi')).toEqual(['treatments[0].activity INCONSISTENT']);
    expect(activity(5920, '160', 'GBq')).toEqual(['treatments[0].activity INCONSISTENT']);
    expect(activity(5920, '5.92', 'mCi')).toEqual(['treatments[0].activity INCONSISTENT']);
    expect(activity(5920, '1.6e2', 'mCi')).toEqual(['treatments[0].activity.enteredValue NOT_A_NUMBER']);
    expect(activity(0, '0', 'mCi')).toEqual(['treatments[0].activity.megabecquerel OUT_OF_RANGE']);
    expect(activity(-5920, '-160', 'mCi')).toEqual(['treatments[0].activity.megabecquerel OUT_OF_RANGE']);
    expect(activity(40_000, '40', 'GBq')).toEqual([]);
    expect(activity(40_001, '40001', 'MBq')).toEqual(['treatments[0].activity.megabecquerel OUT_OF_RANGE']);
  });

  it.each([Number.NaN, Infinity, -Infinity])('refuses %s wherever a number stands', (value) => {
    expect(refused({ laboratory: [{ ...thyroglobulin, result: { comparator: 'EQUAL', value } }] })).toEqual([
      'laboratory[0].result.value NOT_A_NUMBER',
    ]);
    expect(refused({ performance: [{ ...recorded('p1'), ecog: value, assessedOn: '2024' }] })).toEqual([
      'performance[0].ecog NOT_A_NUMBER',
    ]);
    const grown = { ...nodule, measurements: [{ ...nodule.measurements[0]!, millimetres: value }] };
    expect(refused({ lesions: [grown] })).toEqual(['lesions[0].measurements[0].millimetres NOT_A_NUMBER']);
  });

  it('knows what a performance status, a size and a laboratory value can be', () => {
    const ecog = (value: unknown) => refused({ performance: [{ ...recorded('p1'), ecog: value as number, assessedOn: '2024' }] });
    expect(ecog(5)).toEqual([]);
    expect(ecog(6)).toEqual(['performance[0].ecog OUT_OF_RANGE']);
    expect(ecog(1.5)).toEqual(['performance[0].ecog NOT_AN_INTEGER']);
    expect(ecog('1')).toEqual(['performance[0].ecog WRONG_TYPE']);
    expect(ecog(null)).toEqual(['performance[0].ecog REQUIRED']);
    const millimetres = (value: number) =>
      refused({ lesions: [{ ...nodule, measurements: [{ ...nodule.measurements[0]!, millimetres: value }] }] });
    expect(millimetres(0)).toEqual([]);
    expect(millimetres(500.1)).toEqual(['lesions[0].measurements[0].millimetres OUT_OF_RANGE']);
    const result = (comparator: string, value: number) =>
      refused({ laboratory: [{ ...thyroglobulin, result: { comparator: comparator as 'EQUAL', value } }] });
    expect(result('EQUAL', -0.1)).toEqual(['laboratory[0].result.value OUT_OF_RANGE']);
    expect(result('BELOW', 0)).toEqual(['laboratory[0].result.value OUT_OF_RANGE']);
    expect(result('<', 0.2)).toEqual(['laboratory[0].result.comparator UNKNOWN_CODE']);
    expect(refused({ laboratory: [{ ...thyroglobulin, unit: ' ' }] })).toEqual(['laboratory[0].unit REQUIRED']);
  });

  it('refuses days that do not exist, years that cannot be and findings from tomorrow', () => {
    const takenOn = (value: string, today: string | null = null) =>
      checkCaseFile(fileWith({ laboratory: [{ ...thyroglobulin, takenOn: value }] }), today).map(({ code }) => code);
    expect(takenOn('2023-02-29')).toEqual(['NOT_A_DATE']);
    expect(takenOn('12/03/2024')).toEqual(['NOT_A_DATE']);
    expect(takenOn('0024-03-12')).toEqual(['DATE_OUT_OF_RANGE']);
    expect(takenOn('2204-03-12')).toEqual(['DATE_OUT_OF_RANGE']);
    expect(takenOn('2024-03-13', '2024-03-12')).toEqual(['DATE_OUT_OF_RANGE']);
    expect(takenOn('2024-03-12', '2024-03-12')).toEqual([]);
    expect(takenOn('2024', '2024-03-12')).toEqual([]);
  });

  it('keeps what belongs to one kind of treatment or report to that kind', () => {
    expect(refused({ treatments: [{ ...radioiodine, drug: 'LENVATINIB' }] })).toEqual(['treatments[0].drug NOT_APPLICABLE']);
    expect(refused({ treatments: [{ ...radioiodine, kind: 'SURGERY' }], reports: [{ ...scan, treatmentId: null }] })).toEqual([
      'treatments[0].purpose NOT_APPLICABLE',
      'treatments[0].activity NOT_APPLICABLE',
      'treatments[0].preparation NOT_APPLICABLE',
      'treatments[0].tshAtActivity NOT_APPLICABLE',
    ]);
    expect(refused({ reports: [{ ...scan, secondReading: 'DONE' }] })).toEqual(['reports[0].secondReading NOT_APPLICABLE']);
    expect(refused({ reports: [{ ...scan, modality: 'CT' }] })).toEqual(['reports[0].treatmentId NOT_APPLICABLE']);
    expect(refused({ laboratory: [{ ...thyroglobulin, name: 'ferritin' }] })).toEqual(['laboratory[0].name NOT_APPLICABLE']);
  });

  it('refuses a treatment that ends before it began, or ends while it runs', () => {
    expect(refused({ treatments: [{ ...radioiodine, endedOn: '2019-04' }] })).toEqual(['treatments[0].endedOn DATES_REVERSED']);
    expect(refused({ treatments: [{ ...radioiodine, endedOn: '2019' }] })).toEqual([]);
    expect(refused({ treatments: [{ ...radioiodine, endedOn: '2019-06', ongoing: true }] })).toEqual([
      'treatments[0].endedOn INCONSISTENT',
    ]);
  });

  it('refuses ids used twice and references that lead nowhere or to the wrong thing', () => {
    expect(refused({ laboratory: [{ ...thyroglobulin, id: 't1' }] })).toEqual(['laboratory[0].id DUPLICATE']);
    expect(refused({ lesions: [{ ...nodule, measurements: [{ ...nodule.measurements[0]!, id: 'n1' }] }] })).toEqual([
      'lesions[0].measurements[0].id DUPLICATE',
    ]);
    expect(refused({ lesions: [{ ...nodule, uptakes: [{ ...nodule.uptakes[0]!, reportId: 'r9' }] }] })).toEqual([
      'lesions[0].uptakes[0].reportId UNKNOWN_REFERENCE',
    ]);
    expect(refused({ treatments: [] })).toEqual(['reports[0].treatmentId UNKNOWN_REFERENCE']);
    const surgery: Treatment = {
      ...radioiodine,
      id: 't2',
      kind: 'SURGERY',
      purpose: null,
      activity: null,
      preparation: null,
      tshAtActivity: null,
    };
    expect(refused({ treatments: [radioiodine, surgery], reports: [{ ...scan, treatmentId: 't2' }] })).toEqual([
      'reports[0].treatmentId INCONSISTENT',
    ]);
  });

  it('refuses characters that no database can keep, and text that nobody could read', () => {
    const question = (text: string) => checkSection('referral', { ...emptyCaseFile().referral, question: text }).map(({ code }) => code);
    expect(question('Surgery\u0000?')).toEqual(['CONTROL_CHARACTER']);
    expect(question('Surgery \ud83d?')).toEqual(['CONTROL_CHARACTER']);
    expect(question('Chirurgie ?\n\tou surveillance 🙂')).toEqual([]);
    expect(question('x'.repeat(2_001))).toEqual(['TOO_LONG']);
  });

  it('takes a TNM category without its letter', () => {
    const t = (value: string) => checkSection('diagnosis', { ...emptyCaseFile().diagnosis, t: value }).map(({ code }) => code);
    for (const good of ['3a', '4b', 'X', '1b(m)', '0', 'is']) expect(t(good)).toEqual([]);
    for (const bad of ['T3a', '5', '3a ', 'unknown']) expect(t(bad)).toEqual(['UNKNOWN_CODE']);
  });
});

describe('an imported case file', () => {
  const codes = (value: unknown) => {
    const parsed = parseCaseFile(value);
    return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
  };

  it('must have every key and no other', () => {
    const { medicines: _, ...partial } = emptyCaseFile();
    expect(codes(partial)).toEqual(['medicines REQUIRED']);
    expect(codes({ ...emptyCaseFile(), allergies: [] })).toEqual(['allergies UNKNOWN_KEY']);
    expect(codes(JSON.parse(JSON.stringify(emptyCaseFile()).replace('{', '{"__proto__":{},')))).toEqual(['__proto__ UNKNOWN_KEY']);
    expect(codes({ ...fileWith(), laboratory: [{ ...thyroglobulin, note: 'x' }] })).toEqual(['laboratory[0].note UNKNOWN_KEY']);
  });

  it('is refused whole when it is something else', () => {
    for (const other of [null, undefined, 7, 'file', [], true]) expect(parseCaseFile(other).ok).toBe(false);
    expect(codes({ ...emptyCaseFile(), laboratory: {} })).toEqual(['laboratory WRONG_TYPE']);
    expect(codes({ ...emptyCaseFile(), laboratory: [null] })).toEqual(['laboratory[0] REQUIRED']);
    expect(codes({ ...emptyCaseFile(), medicines: Array.from({ length: 201 }, () => null) })).toEqual(['medicines TOO_MANY']);
    expect(codes({ ...emptyCaseFile(), diagnosis: JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)) })).toEqual(['diagnosis WRONG_TYPE']);
  });

  it('reads blank text as not known', () => {
    const file = fileWith({ referral: { ...emptyCaseFile().referral, question: '  \n', previousAdvice: '' } });
    expect(parseCaseFile(file)).toEqual({ ok: true, file: fileWith() });
    expect(codes({ ...fileWith(), lesions: [{ ...nodule, label: ' ' }] })).toEqual(['lesions[0].label REQUIRED']);
  });

  it('never throws, and what it accepts it accepts again', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record(
        Object.fromEntries(CASE_FILE_SECTIONS.map((section) => [section, fc.oneof(fc.constant(fileWith()[section]), fc.anything())])),
      ),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const parsed = parseCaseFile(value);
        if (parsed.ok) expect(checkCaseFile(parsed.file)).toEqual([]);
        else expect(parsed.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a referral', () => {
  it('leaves draft with a question, a motive, an urgency and an informed patient', () => {
    expect(checkSubmission(emptyCaseFile()).map(({ path }) => path)).toEqual([
      'referral.question',
      'referral.motive',
      'referral.urgency',
      'referral.information',
    ]);
    const file = emptyCaseFile();
    file.referral = {
      ...file.referral,
      question: 'Surgery of the neck recurrence before a targeted therapy?',
      motive: 'PROGRESSION',
      urgency: 'ROUTINE',
      information: 'INFORMED_NO_OBJECTION',
    };
    expect(checkSubmission(file)).toEqual([]);
    file.referral.question = 'What now?';
    expect(checkSubmission(file)).toEqual([{ path: 'referral.question', code: 'TOO_SHORT', values: { minimum: 10 } }]);
  });

  it('does not leave draft against the will of the patient', () => {
    const file = emptyCaseFile();
    file.referral.information = 'OPPOSED';
    expect(checkSubmission(file)).toContainEqual({ path: 'referral.information', code: 'PATIENT_OPPOSED' });
  });
});
