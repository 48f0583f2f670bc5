import { type CaseFile, emptyCaseFile, type LabResult, type Report } from '../case-file/case-file.js';
import type { TumourPack } from '../pack/tumour-pack.js';
import { assessReadiness, isReady, type ReadinessNote, worstItem } from './assess-readiness.js';
import { READINESS_ITEMS, type ReadinessItem, type ReadinessItemKey } from './readiness-item.js';

const pack: TumourPack = {
  id: 'test',
  version: '1',
  ruleSets: [],
  options: [],
  drugs: [],
  checkOption: () => [],
  readiness: [
    { item: 'MARKERS', blocking: true, maximumAgeDays: 90, sections: ['laboratory'] },
    { item: 'IMAGING', blocking: true, maximumAgeDays: 56, sections: ['reports'] },
    { item: 'MOLECULAR', blocking: true, maximumAgeDays: null, sections: ['molecular'] },
  ],
};
const entry = (id: string) => ({ id, provenance: 'RECORDED' as const, enteredInError: false });
const lab = (analyte: LabResult['analyte'], takenOn: string, parts: Partial<LabResult> = {}): LabResult => ({
  ...entry(`${analyte} ${takenOn}`),
  analyte,
  takenOn,
  result: { comparator: 'EQUAL', value: 12 },
  unit: 'ng/mL',
  assay: null,
  laboratory: null,
  tshState: null,
  upperLimit: null,
  ...parts,
});
const report = (id: string, parts: Partial<Report>): Report => ({
  ...entry(id),
  kind: 'IMAGING',
  modality: 'CT',
  performedOn: '2026-11-01',
  author: null,
  organisation: null,
  regions: null,
  conclusion: 'Two new lung nodules.',
  iodinatedContrast: null,
  secondReading: null,
  treatmentId: null,
  ...parts,
});

/** Everything that the meeting of 1 December 2026 needs. */
function completeFile(): CaseFile {
  const file = emptyCaseFile();
  return {
    ...file,
    referral: {
      ...file.referral,
      question: 'Surgery of the neck recurrence before a targeted therapy?',
      motive: 'PROGRESSION',
      information: 'INFORMED_NO_OBJECTION',
      generalPractitioner: 'none',
      previousAdvice: 'none',
    },
    diagnosis: {
      ...file.diagnosis,
      histology: 'PAPILLARY',
      diagnosedOn: '2019',
      t: '3a',
      n: '1b',
      m: '0',
      tnmVersion: '8',
      phase: 'METASTATIC',
      symptoms: 'hoarse',
    },
    performance: [{ ...entry('p1'), ecog: 1, assessedOn: '2026-11' }],
    treatments: [
      {
        ...entry('t1'),
        kind: 'RADIOIODINE',
        startedOn: '2019-05',
        endedOn: null,
        ongoing: false,
        description: null,
        site: null,
        intent: null,
        purpose: 'THERAPY',
        activity: { megabecquerel: 3700, enteredValue: '100', enteredUnit: 'mCi' },
        preparation: null,
        tshAtActivity: null,
        doseGray: null,
        fractions: null,
        technique: null,
        drug: null,
        dose: null,
        stopReason: null,
        bestResponse: null,
      },
    ],
    laboratory: [lab('THYROGLOBULIN', '2026-11-02'), lab('THYROGLOBULIN_ANTIBODIES', '2026-11-02'), lab('TSH', '2026-11-02')],
    reports: [report('r1', {}), report('r2', { kind: 'PATHOLOGY', modality: null, performedOn: '2019-03-01', secondReading: 'REQUESTED' })],
    molecular: [{ ...entry('g1'), gene: 'RET', alteration: null, result: 'REQUESTED', method: null, reportedOn: null, reportId: null }],
    comorbidities: [{ ...entry('c1'), description: 'hypertension' }],
    medicines: [{ ...entry('m1'), name: 'levothyroxine', dose: '125 µg' }],
    patientVoice: {
      wishes: 'to keep singing',
      understanding: 'knows that it came back',
      dailyLife: 'lives with her daughter',
      language: 'fr',
      trustedPerson: null,
      metInPerson: true,
      recordedBy: 'nurse navigator',
      recordedOn: '2026-11-20',
    },
  };
}

type Input = Parameters<typeof assessReadiness>[0];
const assess = (parts: Partial<Input> = {}) =>
  assessReadiness({
    file: completeFile(),
    pack,
    identity: { identifiers: 2, birthDateKnown: true },
    criteriaAnswered: 3,
    criteriaTotal: 3,
    notes: [],
    today: '2026-11-24',
    meetingOn: '2026-12-01',
    ...parts,
  });
const item = (key: ReadinessItemKey, parts: Partial<Input> = {}) => assess(parts).find((each) => each.key === key) as ReadinessItem;
const codes = (each: ReadinessItem) => [each.state, ...each.findings.map(({ code }) => code)];
const amended = (change: (file: CaseFile) => void): Partial<Input> => {
  const file = completeFile();
  change(file);
  return { file };
};
const note = (key: ReadinessItemKey, kind: ReadinessNote['kind'], parts: Partial<ReadinessNote> = {}): ReadinessNote => ({
  key,
  kind,
  owner: null,
  dueOn: null,
  reason: 'agreed with the chair on the phone',
  ...parts,
});

describe('readiness', () => {
  it('is complete when the file has everything, and says so for every item', () => {
    const items = assess();
    expect(items.map(({ key }) => key)).toEqual([...READINESS_ITEMS]);
    expect(items.filter(({ state }) => state !== 'DONE')).toEqual([]);
    expect(isReady(items)).toBe(true);
    expect(worstItem(items)).toBeNull();
  });

  it('finds an empty file missing everything, a week before the meeting at the latest', () => {
    const items = assess({ file: emptyCaseFile(), identity: { identifiers: 1, birthDateKnown: false }, criteriaAnswered: 0 });
    expect(new Set(items.map(({ state, dueOn }) => `${state} ${dueOn}`))).toEqual(new Set(['MISSING 2026-11-24']));
    expect(items.every(({ findings }) => findings.length > 0)).toBe(true);
    expect(isReady(items)).toBe(false);
    expect(assess({ file: emptyCaseFile(), meetingOn: null })[3]).toMatchObject({ key: 'QUESTION', state: 'MISSING', dueOn: null });
  });

  it('is not there before anything was assessed', () => {
    expect(isReady([])).toBe(false);
  });

  it('finds a thyroglobulin without antibodies from the same blood', () => {
    const without = (takenOn: string | null) =>
      codes(
        item(
          'MARKERS',
          amended((file) => {
            file.laboratory = file.laboratory.filter(({ analyte }) => analyte !== 'THYROGLOBULIN_ANTIBODIES');
            if (takenOn !== null) file.laboratory.push(lab('THYROGLOBULIN_ANTIBODIES', takenOn));
          }),
        ),
      );
    expect(without(null)).toEqual(['MISSING', 'MARKER_MISSING']);
    expect(without('2026-05-04')).toEqual(['MISSING', 'ANTIBODIES_MISSING_BESIDE_THYROGLOBULIN']);
    expect(without('2026-11-09')).toEqual(['DONE']);
    expect(without('2026-11-10')).toEqual(['MISSING', 'ANTIBODIES_MISSING_BESIDE_THYROGLOBULIN']);
    expect(without('2026-11')).toEqual(['DONE']);
  });

  it('does not take for done what was entered in error', () => {
    const erased = amended((file) => {
      for (const section of ['reports', 'laboratory', 'treatments', 'performance', 'molecular'] as const) {
        for (const each of file[section]) each.enteredInError = true;
      }
    });
    expect(codes(item('IMAGING', erased))).toEqual(['MISSING', 'IMAGING_MISSING']);
    expect(codes(item('MARKERS', erased))).toEqual(['MISSING', 'MARKER_MISSING', 'MARKER_MISSING', 'MARKER_MISSING']);
    expect(codes(item('TREATMENTS', erased))).toEqual(['MISSING', 'NO_TREATMENT_RECORDED']);
    expect(item('PERFORMANCE', erased).state).toBe('MISSING');
    expect(item('MOLECULAR', erased).state).toBe('MISSING');
  });

  it('counts the age of imaging on the day of the meeting, and takes a vague date for as old as it can be', () => {
    const imaging = (performedOn: string | null, meetingOn: string | null = '2026-12-01') =>
      codes(item('IMAGING', { ...amended((file) => void (file.reports[0]!.performedOn = performedOn)), meetingOn }));
    expect(imaging('2026-10-06')).toEqual(['DONE']);
    expect(imaging('2026-10-05')).toEqual(['STALE', 'TOO_OLD']);
    expect(imaging('2026-10-05', null)).toEqual(['DONE']);
    expect(imaging('2026-10')).toEqual(['STALE', 'PERHAPS_TOO_OLD']);
    expect(imaging('2026')).toEqual(['STALE', 'PERHAPS_TOO_OLD']);
    expect(imaging(null)).toEqual(['MISSING', 'IMAGING_UNDATED']);
  });

  it('names the administration that does not say how much or when', () => {
    const treatments = item(
      'TREATMENTS',
      amended((file) => {
        file.treatments[0]!.activity = null;
        file.treatments[0]!.startedOn = null;
      }),
    );
    expect(treatments.findings).toEqual([
      { code: 'TREATMENT_DATE_MISSING', values: { treatmentId: 't1' } },
      { code: 'ACTIVITY_MISSING', values: { treatmentId: 't1' } },
    ]);
  });

  it('lets what blocks block, and the pack say what that is', () => {
    const without = amended((file) => void (file.molecular = []));
    expect(isReady(assess(without))).toBe(false);
    expect(isReady(assess({ ...without, pack: { ...pack, readiness: [] } }))).toBe(true);
    const stale = amended((file) => void (file.reports[0]!.performedOn = '2026-01-01'));
    expect(isReady(assess(stale))).toBe(false);
  });

  it('settles an item by a note with a reason, keeping what was found', () => {
    const without = amended((file) => void (file.molecular = []));
    const waived = item('MOLECULAR', { ...without, notes: [note('MOLECULAR', 'WAIVED')] });
    expect(waived).toMatchObject({ state: 'WAIVED', dueOn: null, reason: 'agreed with the chair on the phone' });
    expect(waived.findings).toHaveLength(1);
    expect(item('MOLECULAR', { ...without, notes: [note('MOLECULAR', 'NOT_APPLICABLE')] }).state).toBe('NOT_APPLICABLE');
    expect(item('MOLECULAR', { ...without, notes: [note('MOLECULAR', 'WAIVED', { reason: 'no' })] }).state).toBe('MISSING');
    expect(item('MOLECULAR', { notes: [note('MOLECULAR', 'WAIVED')] }).state).toBe('DONE');
  });

  it('never lets identity be not applicable, nor an objection be waived', () => {
    const unknown = { identity: { identifiers: 1, birthDateKnown: true } };
    expect(item('IDENTITY', { ...unknown, notes: [note('IDENTITY', 'NOT_APPLICABLE')] }).state).toBe('MISSING');
    const opposed = amended((file) => void (file.referral.information = 'OPPOSED'));
    const notes = [note('PATIENT_INFORMED', 'WAIVED'), note('PATIENT_INFORMED', 'NOT_APPLICABLE')];
    expect(codes(item('PATIENT_INFORMED', { ...opposed, notes }))).toEqual(['MISSING', 'PATIENT_OPPOSED']);
  });

  it('gives an item to somebody else, by another day, the last word counting', () => {
    const notes = [
      note('SYMPTOMS', 'OWNER', { owner: 'COORDINATOR', dueOn: '2026-11-25', reason: null }),
      note('SYMPTOMS', 'OWNER', { owner: 'NURSE', dueOn: '2026-11-26', reason: null }),
    ];
    const without = amended((file) => void (file.diagnosis.symptoms = null));
    expect(item('SYMPTOMS', { ...without, notes })).toMatchObject({ owner: 'NURSE', dueOn: '2026-11-26', state: 'MISSING' });
  });

  it('puts first what blocks, then what is due first', () => {
    const items = assess({
      ...amended((file) => {
        file.diagnosis.symptoms = null;
        file.patientVoice.wishes = null;
        file.reports[0]!.performedOn = '2026-01-01';
      }),
      notes: [note('SYMPTOMS', 'OWNER', { dueOn: '2026-11-01' }), note('IMAGING', 'OWNER', { dueOn: '2026-11-20' })],
    });
    expect(worstItem(items)?.key).toBe('IMAGING');
    expect(worstItem(items.filter(({ key }) => key !== 'IMAGING'))?.key).toBe('PATIENT_VOICE');
    expect(worstItem(items.filter(({ blocking }) => !blocking))?.key).toBe('SYMPTOMS');
  });

  it('counts criteria answered by a doctor, "cannot tell" included', () => {
    expect(item('CRITERIA', { criteriaAnswered: 2 }).findings).toEqual([
      { code: 'CRITERIA_UNANSWERED', values: { answered: 2, total: 3 } },
    ]);
    expect(item('CRITERIA', { criteriaAnswered: 0, criteriaTotal: 0 }).state).toBe('NOT_APPLICABLE');
  });
});
