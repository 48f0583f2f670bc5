import { caseFile, lesion, report, scan, status, therapy, uptake } from '../testing/case-file.js';
import { assessCase } from './assess-case.js';

const NOW = '2026-01-31';
const first = therapy('rai-1', '2023-01-10');
const after = scan('scan-1', first);
const second = therapy('rai-2', '2024-01-10');
const secondScan = scan('scan-2', second);
const activity = (megabecquerel: number) => ({ megabecquerel, enteredValue: String(megabecquerel), enteredUnit: 'MBq' as const });
const flagsOf = (file: Parameters<typeof assessCase>[0]) => assessCase(file, NOW).flags;
const cold = lesion('cold', { uptakes: [uptake(after, 'ABSENT')] });
const avid = lesion('avid', { uptakes: [uptake(after, 'PRESENT')] });

describe('caveats', () => {
  it('are none for one well-prepared therapy that every lesion took up', () => {
    expect(flagsOf(caseFile({ treatments: [first], reports: [after], lesions: [avid] }))).toEqual([]);
  });

  it('name borderline contrast when one of two absences has it', () => {
    const contrast = report('ct', { modality: 'CT', performedOn: '2023-11-20', iodinatedContrast: true });
    const both = lesion('l', { uptakes: [uptake(after, 'ABSENT'), uptake(secondScan, 'ABSENT')] });
    const file = caseFile({ treatments: [first, second], reports: [after, secondScan, contrast], lesions: [both] });
    expect(flagsOf(file)).toContain('CONTRAST_WASHOUT_BORDERLINE');
    expect(assessCase(file, NOW).lesions[0]?.uptake).toBe('NON_AVID');
  });

  it('name a preparation that nobody wrote down', () => {
    const unknown = therapy('rai-1', '2023-01-10', { preparation: null, tshAtActivity: null });
    expect(flagsOf(caseFile({ treatments: [unknown], reports: [after], lesions: [cold] }))).toContain('PREPARATION_NOT_RECORDED');
    expect(flagsOf(caseFile({ treatments: [unknown], reports: [after], lesions: [avid] }))).not.toContain('PREPARATION_NOT_RECORDED');
  });

  it('name an uptake as regained only when the latest scan shows it', () => {
    const course = (now: 'PRESENT' | 'ABSENT', before: 'PRESENT' | 'ABSENT') =>
      flagsOf(
        caseFile({
          treatments: [first, second],
          reports: [after, secondScan],
          lesions: [lesion('l', { uptakes: [uptake(after, before), uptake(secondScan, now)] })],
        }),
      ).includes('UPTAKE_REGAINED');
    expect([course('PRESENT', 'ABSENT'), course('PRESENT', 'PRESENT'), course('ABSENT', 'PRESENT'), course('ABSENT', 'ABSENT')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it.each([
    [3699, ['ACTIVITY_BELOW_EMPIRIC_RANGE']],
    [3700, []],
    [22_200, ['CUMULATIVE_ACTIVITY_AT_THRESHOLD']],
    [22_301, ['CUMULATIVE_ACTIVITY_ABOVE_THRESHOLD']],
  ])('of %d MBq in all are %o', (megabecquerel, flags) => {
    const given = therapy('rai-1', '2023-01-10', { activity: activity(megabecquerel) });
    expect(flagsOf(caseFile({ treatments: [given], reports: [after], lesions: [avid] }))).toEqual(flags);
  });

  it('name a cumulative activity that is not known', () => {
    expect(
      flagsOf(caseFile({ treatments: [therapy('rai-1', '2023-01-10', { activity: null })], reports: [after], lesions: [avid] })),
    ).toEqual(['CUMULATIVE_ACTIVITY_NOT_KNOWN']);
    expect(flagsOf(caseFile({}))).toEqual([]);
  });
});

describe('TUTHYREF T3', () => {
  const persistence = (megabecquerel: number, lesions = [avid]) =>
    assessCase(
      caseFile({ treatments: [therapy('rai-1', '2023-01-10', { activity: activity(megabecquerel) })], reports: [after], lesions }),
      NOW,
    )
      .ruleSets.find(({ ruleSet }) => ruleSet === 'TUTHYREF')
      ?.criteria.find(({ id }) => id === 'T3')?.assessment;

  it('begins at 22 GBq, and cannot be told without disease on record', () => {
    expect([persistence(22_000)?.state, persistence(21_999)?.state]).toEqual(['MET', 'NOT_MET']);
    expect(persistence(22_000)?.flags).toContain('CUMULATIVE_ACTIVITY_NEVER_ALONE');
    expect(persistence(22_000, [])?.state).toBe('INSUFFICIENT_DATA');
  });
});

describe('disease in the markers alone', () => {
  const markers = status('markers', 'PROGRESSION', '2024-02-01', { basis: 'BIOCHEMICAL' });
  const ct = report('ct', { modality: 'CT', performedOn: '2024-02-01' });
  const clear = caseFile({ treatments: [first], reports: [after, ct], diseaseStatus: [markers] });
  const isBiochemical = (file: typeof clear) => flagsOf(file).includes('BIOCHEMICAL_ONLY_NO_STRUCTURAL_DISEASE');

  it('needs a doctor who said so, imaging, and nothing that speaks against it', () => {
    expect(isBiochemical(clear)).toBe(true);
    expect(isBiochemical({ ...clear, diseaseStatus: [] })).toBe(false);
    expect(isBiochemical({ ...clear, reports: [after] })).toBe(false);
    expect(isBiochemical({ ...clear, lesions: [avid] })).toBe(false);
    expect(isBiochemical({ ...clear, diseaseStatus: [markers, status('s', 'STABLE', '2024-03-01')] })).toBe(false);
    expect(isBiochemical({ ...clear, diagnosis: { ...clear.diagnosis, phase: 'METASTATIC' } })).toBe(false);
  });

  it('takes CT, MRI, FDG-PET and ultrasound as imaging, valid and done by today', () => {
    const imaged = (rest: Partial<typeof ct>) => isBiochemical({ ...clear, reports: [after, { ...ct, ...rest }] });
    expect([imaged({ modality: 'MRI' }), imaged({ modality: 'FDG_PET' }), imaged({ modality: 'ULTRASOUND' })]).toEqual([true, true, true]);
    expect([imaged({ modality: 'OTHER' }), imaged({ modality: null })]).toEqual([false, false]);
    expect([imaged({ enteredInError: true }), imaged({ performedOn: '2026-02-01' })]).toEqual([false, false]);
  });

  it('takes a judgement that is valid and made by today', () => {
    const judged = (...list: (typeof markers)[]) => isBiochemical({ ...clear, diseaseStatus: list });
    expect([judged({ ...markers, enteredInError: true }), judged({ ...markers, assessedOn: '2026-02-01' })]).toEqual([false, false]);
    expect(judged(markers, status('wrong', 'STABLE', '2024-03-01', { enteredInError: true }))).toBe(true);
  });

  it('asks for imaging of a marker rise until a doctor judged that the structures progress', () => {
    const asked = (...list: (typeof markers)[]) =>
      flagsOf(caseFile({ treatments: [first], lesions: [avid], reports: [after], diseaseStatus: list })).includes(
        'BIOCHEMICAL_PROGRESSION_IMAGE',
      );
    expect(asked(markers)).toBe(true);
    expect(asked({ ...markers, course: 'STABLE' })).toBe(false);
    expect(asked(markers, status('s', 'PROGRESSION', '2024-03-01'))).toBe(false);
    expect(asked(markers, status('s', 'STABLE', '2024-03-01'))).toBe(true);
    expect(asked(markers, status('s', 'PROGRESSION', '2024-03-01', { enteredInError: true }))).toBe(true);
    expect(asked(markers, status('s', 'PROGRESSION', '2026-03-01'))).toBe(true);
  });

  it('shows the marker rise with an open answer only', () => {
    const open = assessCase(caseFile({ treatments: [first], lesions: [avid], reports: [after], diseaseStatus: [markers] }), NOW).ruleSets[0]
      ?.criteria[2]?.assessment;
    expect(open?.because.map(({ code }) => code)).toContain('BIOCHEMICAL_COURSE');
    const met = caseFile({
      treatments: [first],
      lesions: [avid],
      reports: [after],
      diseaseStatus: [markers, status('pd', 'PROGRESSION', '2024-03-01')],
    });
    expect(assessCase(met, NOW).ruleSets[0]?.criteria[2]?.assessment.because.map(({ code }) => code)).not.toContain('BIOCHEMICAL_COURSE');
    expect(flagsOf(met)).not.toContain('BIOCHEMICAL_PROGRESSION_IMAGE');
  });
});
