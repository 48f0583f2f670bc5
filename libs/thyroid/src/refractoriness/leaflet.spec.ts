import type { CaseFile } from '@consilium/tumour-board';
import { caseFile, lesion, report, scan, size, status, therapy, treatment, uptake } from '../testing/case-file.js';
import { LEAFLET } from './leaflet.js';

const NOW = '2026-01-31';

function answer(criterion: 'S1' | 'S2' | 'S3', file: CaseFile) {
  const found = LEAFLET.packed.criteria.find(({ id }) => id === criterion);
  if (found === undefined) throw new Error(criterion);
  return found.assess(file, NOW);
}
const codes = (entries: { code: string }[]) => entries.map(({ code }) => code);

const first = therapy('rai-1', '2023-01-10');
const second = therapy('rai-2', '2024-02-10');
const firstScan = scan('scan-1', first);
const secondScan = scan('scan-2', second);

describe('S1, metastases that do not take up iodine', () => {
  it('is met by one lesion without uptake beside one with, proved by that lesion and its report', () => {
    const file = caseFile({
      treatments: [first],
      reports: [firstScan],
      lesions: [lesion('avid', { uptakes: [uptake(firstScan, 'PRESENT')] }), lesion('cold', { uptakes: [uptake(firstScan, 'ABSENT')] })],
    });
    const { state, because, missing, flags, rule } = answer('S1', file);
    expect(state).toBe('MET');
    expect(because.map(({ entryId, partId }) => [entryId, partId])).toEqual([
      ['scan-1', null],
      ['cold', 'uptake-scan-1'],
    ]);
    expect(missing).toEqual([]);
    expect(flags).toContain('MIXED_UPTAKE_CONSIDER_MULTIMODAL');
    expect(rule).toMatchObject({ ruleSet: 'EURACAN_LEAFLET', criterion: 'S1' });
  });

  it('is not met when every lesion takes it up', () => {
    const file = caseFile({
      treatments: [first],
      reports: [firstScan],
      lesions: [lesion('avid', { uptakes: [uptake(firstScan, 'PRESENT')] })],
    });
    expect(answer('S1', file)).toMatchObject({ state: 'NOT_MET', missing: [] });
  });

  it.each([
    ['nothing is recorded', caseFile({}), ['LESIONS_NOT_RECORDED', 'RADIOIODINE_NOT_RECORDED']],
    [
      'the scan does not mention the lesion',
      caseFile({ treatments: [first], reports: [firstScan], lesions: [lesion('l')] }),
      ['UPTAKE_NOT_RECORDED'],
    ],
    [
      'the uptake is equivocal',
      caseFile({ treatments: [first], reports: [firstScan], lesions: [lesion('l', { uptakes: [uptake(firstScan, 'EQUIVOCAL')] })] }),
      ['UPTAKE_EQUIVOCAL'],
    ],
    ['the therapy was never scanned', caseFile({ treatments: [first], lesions: [lesion('l')] }), ['SCAN_NOT_RECORDED']],
    [
      'the lesion is younger than the only scan',
      caseFile({ treatments: [first], reports: [firstScan], lesions: [lesion('l', { firstSeenOn: '2024-01' })] }),
      ['SCAN_SINCE_LESION_SEEN'],
    ],
  ])('cannot be told when %s', (_, file, missing) => {
    expect(answer('S1', file).state).toBe('INSUFFICIENT_DATA');
    expect(codes(answer('S1', file).missing)).toEqual(missing);
  });

  it('cannot be told from an absent uptake under too low a TSH, and says so', () => {
    const unprepared = therapy('rai-1', '2023-01-10', { tshAtActivity: 12 });
    const file = caseFile({
      treatments: [unprepared],
      reports: [firstScan],
      lesions: [lesion('l', { uptakes: [uptake(firstScan, 'ABSENT')] })],
    });
    expect(answer('S1', file)).toMatchObject({ state: 'INSUFFICIENT_DATA', flags: ['TSH_STIMULATION_INADEQUATE'] });
    expect(codes(answer('S1', file).missing)).toEqual(['UPTAKE_UNDER_STIMULATION']);
  });

  it('cannot be told from an absent uptake 20 days after iodinated contrast', () => {
    const contrast = report('ct', { modality: 'CT', performedOn: '2022-12-21', iodinatedContrast: true });
    const file = caseFile({
      treatments: [first],
      reports: [firstScan, contrast],
      lesions: [lesion('l', { uptakes: [uptake(firstScan, 'ABSENT')] })],
    });
    expect(answer('S1', file)).toMatchObject({ state: 'INSUFFICIENT_DATA', flags: ['IODINE_CONTAMINATION_POSSIBLE'] });
  });

  it('ignores what was entered in error', () => {
    const wrong = lesion('wrong', { enteredInError: true, uptakes: [uptake(firstScan, 'ABSENT')] });
    const file = caseFile({
      treatments: [first],
      reports: [firstScan],
      lesions: [wrong, lesion('avid', { uptakes: [uptake(firstScan, 'PRESENT')] })],
    });
    expect(answer('S1', file).state).toBe('NOT_MET');
  });
});

describe('S2, loss of uptake', () => {
  const lost = lesion('l', { uptakes: [uptake(firstScan, 'PRESENT'), uptake(secondScan, 'ABSENT')] });

  it('is met by a lesion that took it up at the first and no longer at the second course', () => {
    const file = caseFile({ treatments: [second, first], reports: [secondScan, firstScan], lesions: [lost] });
    const { state, because } = answer('S2', file);
    expect(state).toBe('MET');
    expect(codes(because)).toEqual(['SCAN_REPORT', 'UPTAKE_PRESENT', 'SCAN_REPORT', 'UPTAKE_ABSENT']);
  });

  it('is not met once the lesion takes it up again, and says that it was regained', () => {
    const third = therapy('rai-3', '2025-03-10');
    const thirdScan = scan('scan-3', third);
    const regained = lesion('l', { uptakes: [...lost.uptakes, uptake(thirdScan, 'PRESENT')] });
    const file = caseFile({ treatments: [first, second, third], reports: [firstScan, secondScan, thirdScan], lesions: [regained] });
    expect(answer('S2', file)).toMatchObject({ state: 'NOT_MET', flags: ['UPTAKE_REGAINED'] });
  });

  it('cannot be told when only the years of the two scans are known and are the same', () => {
    const a = therapy('rai-1', '2023');
    const b = therapy('rai-2', '2023');
    const scans = [scan('scan-1', a), scan('scan-2', b)];
    const file = caseFile({
      treatments: [a, b],
      reports: scans,
      lesions: [lesion('l', { uptakes: lost.uptakes.map((one) => ({ ...one, takenOn: '2023' })) })],
    });
    expect(answer('S2', file).state).toBe('INSUFFICIENT_DATA');
    expect(codes(answer('S2', file).missing)).toContain('ORDER_OF_SCANS');
  });

  it('is not met by a lesion that never took it up', () => {
    const file = caseFile({
      treatments: [first, second],
      reports: [firstScan, secondScan],
      lesions: [lesion('l', { uptakes: [uptake(firstScan, 'ABSENT'), uptake(secondScan, 'ABSENT')] })],
    });
    expect(answer('S2', file).state).toBe('NOT_MET');
  });

  it('cannot be told when the earlier course was never scanned', () => {
    const file = caseFile({
      treatments: [first, second],
      reports: [secondScan],
      lesions: [lesion('l', { uptakes: [uptake(secondScan, 'ABSENT')] })],
    });
    expect(answer('S2', file).state).toBe('INSUFFICIENT_DATA');
    expect(codes(answer('S2', file).missing)).toEqual(['SCAN_NOT_RECORDED']);
  });
});

describe('S3, progression despite radioiodine', () => {
  it('is met by growth from 15 to 23 mm five months after the activity', () => {
    const grown = lesion('l', { measurements: [size('2022-12-20', 15), size('2023-06-12', 23)] });
    const { state, because } = answer('S3', caseFile({ treatments: [first], lesions: [grown] }));
    expect(state).toBe('MET');
    expect(because.at(-1)).toMatchObject({ code: 'LESION_GREW', values: { from: 15, to: 23, date: '2023-06-12' } });
  });

  it('is not met by growth of 4 mm, however much in per cent', () => {
    const small = lesion('l', { measurements: [size('2023-01-10', 6), size('2023-06-12', 10)] });
    expect(answer('S3', caseFile({ treatments: [first], lesions: [small] })).state).toBe('NOT_MET');
  });

  it('is not met when only one of two lesions was measured again, until a doctor judges the patient', () => {
    const lesions = [lesion('a', { measurements: [size('2023-01-10', 12), size('2023-06-12', 12)] }), lesion('b')];
    expect(answer('S3', caseFile({ treatments: [first], lesions })).state).toBe('INSUFFICIENT_DATA');
    const judged = caseFile({ treatments: [first], lesions, diseaseStatus: [status('s', 'STABLE', '2023-07')] });
    expect(answer('S3', judged).state).toBe('NOT_MET');
  });

  it('cannot be told from a marker rise alone, which asks for imaging', () => {
    const file = caseFile({
      treatments: [first],
      lesions: [lesion('l')],
      diseaseStatus: [status('s', 'PROGRESSION', '2023-05-10', { basis: 'BIOCHEMICAL' })],
    });
    expect(answer('S3', file)).toMatchObject({ state: 'INSUFFICIENT_DATA' });
    expect(answer('S3', file).flags).toContain('BIOCHEMICAL_PROGRESSION_IMAGE');
    expect(codes(answer('S3', file).missing)).toContain('IMAGING_OF_MARKER_RISE');
  });

  it.each([
    ['before the activity', '2022-06-01', 'INSUFFICIENT_DATA'],
    ['after the activity', '2023-06-01', 'MET'],
    ['in the same, only known year', '2023', 'INSUFFICIENT_DATA'],
    ['at an unknown time', null, 'INSUFFICIENT_DATA'],
  ])('weighs a progression judged %s', (_, on, state) => {
    const file = caseFile({ treatments: [first], lesions: [lesion('l')], diseaseStatus: [status('s', 'PROGRESSION', on)] });
    expect(answer('S3', file).state).toBe(state);
  });

  it('cannot be told after a diagnostic activity only', () => {
    const look = treatment('rai-1', { kind: 'RADIOIODINE', startedOn: '2023-01-10', purpose: 'DIAGNOSTIC' });
    const file = caseFile({ treatments: [look], lesions: [lesion('l')], diseaseStatus: [status('s', 'PROGRESSION', '2023-06-01')] });
    expect(answer('S3', file).state).toBe('INSUFFICIENT_DATA');
  });

  it('takes a new lesion as progression only against an earlier study', () => {
    const appeared = lesion('new', { firstSeenOn: '2023-08-01' });
    const before = report('ct', { modality: 'CT', performedOn: '2023-02-01' });
    expect(answer('S3', caseFile({ treatments: [first], lesions: [appeared], reports: [before] })).state).toBe('MET');
    const alone = answer('S3', caseFile({ treatments: [first], lesions: [appeared] }));
    expect(alone.state).toBe('INSUFFICIENT_DATA');
    expect(codes(alone.missing)).toContain('COMPARATOR_FOR_NEW_LESION');
  });
});

describe('markers alone', () => {
  it('answers all three with not met when imaging found nothing and a doctor judged the course biochemical', () => {
    const file = caseFile({
      treatments: [first],
      reports: [firstScan, report('ct', { modality: 'CT', performedOn: '2023-09-01' })],
      diseaseStatus: [status('s', 'PROGRESSION', '2023-09-10', { basis: 'BIOCHEMICAL' })],
    });
    for (const criterion of ['S1', 'S2', 'S3'] as const) {
      expect(answer(criterion, file)).toMatchObject({ state: 'NOT_MET' });
      expect(answer(criterion, file).flags).toContain('BIOCHEMICAL_ONLY_NO_STRUCTURAL_DISEASE');
    }
  });
});
