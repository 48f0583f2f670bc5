import type { CaseFile } from '@consilium/tumour-board';
import { caseFile, lesion, report, scan, size, status, therapy, treatment, uptake } from '../testing/case-file.js';
import { assessCase } from './assess-case.js';

const NOW = '2026-01-31';
const first = therapy('rai-1', '2023-01-10');
const after = scan('scan-1', first);
const second = therapy('rai-2', '2024-01-10');
const secondScan = scan('scan-2', second);

function ask(file: CaseFile, criterion: string) {
  const [ruleSet, id] = criterion.split(' ');
  const found = assessCase(file, NOW)
    .ruleSets.find((one) => one.ruleSet === ruleSet)
    ?.criteria.find((one) => one.id === id)?.assessment;
  if (found === undefined) throw new Error(criterion);
  const named = (entries: { code: string; entryId: string | null }[]) =>
    entries.map(({ code, entryId }) => (entryId === null ? code : `${code} ${entryId}`)).sort();
  return { state: found.state, because: named(found.because), missing: named(found.missing) };
}

const avid = lesion('avid', { role: 'TARGET', uptakes: [uptake(after, 'PRESENT')] });
const cold = lesion('cold', { uptakes: [uptake(after, 'ABSENT')] });

describe('progression beside mixed uptake', () => {
  const file = caseFile({
    treatments: [first],
    reports: [after],
    lesions: [avid, cold],
    diseaseStatus: [status('pd', 'PROGRESSION', '2023-05-10')],
  });

  it.each([
    ['EURACAN_LEAFLET S1', 'MET', ['SCAN_REPORT scan-1', 'UPTAKE_ABSENT cold'], []],
    ['EURACAN_LEAFLET S2', 'NOT_MET', ['SCAN_REPORT scan-1', 'UPTAKE_ABSENT cold', 'UPTAKE_PRESENT avid'], []],
    ['EURACAN_LEAFLET S3', 'MET', ['PROGRESSION_JUDGED pd', 'RADIOIODINE_GIVEN rai-1'], []],
    ['ATA_2015_R91 A', 'NOT_MET', ['SCAN_REPORT scan-1', 'UPTAKE_PRESENT avid'], []],
    ['ATA_2015_R91 C', 'MET', ['SCAN_REPORT scan-1', 'UPTAKE_ABSENT cold', 'UPTAKE_PRESENT avid'], []],
    [
      'ATA_2015_R91 D',
      'INSUFFICIENT_DATA',
      ['PROGRESSION_JUDGED pd', 'RADIOIODINE_GIVEN rai-1', 'SCAN_REPORT scan-1', 'UPTAKE_ABSENT cold', 'UPTAKE_PRESENT avid'],
      ['PROGRESSION_BY_LESION pd'],
    ],
    ['ATA_2025_R59 PRECONDITION', 'MET', ['RADIOIODINE_GIVEN rai-1'], []],
    ['ATA_2025_R59 SUPPLEMENTAL_A', 'INSUFFICIENT_DATA', [], ['DIAGNOSTIC_SCAN_NOT_RECORDED']],
    ['TUTHYREF T1', 'INSUFFICIENT_DATA', [], ['LESION_ROLE cold']],
    ['TUTHYREF T3', 'NOT_MET', ['CUMULATIVE_ACTIVITY rai-1'], []],
  ])('%s is %s', (criterion, state, because, missing) => {
    expect(ask(file, criterion)).toEqual({ state, because, missing });
  });
});

describe('a first course without a scan', () => {
  const file = caseFile({
    treatments: [first, second],
    reports: [secondScan],
    lesions: [lesion('cold', { role: 'TARGET', uptakes: [uptake(secondScan, 'ABSENT')] })],
  });

  it.each([
    ['EURACAN_LEAFLET S1', 'MET', []],
    ['EURACAN_LEAFLET S2', 'INSUFFICIENT_DATA', ['SCAN_NOT_RECORDED rai-1']],
    ['EURACAN_LEAFLET S3', 'INSUFFICIENT_DATA', ['ASSESSMENT_AFTER_RADIOIODINE rai-1', 'ASSESSMENT_AFTER_RADIOIODINE rai-2']],
    ['ATA_2015_R91 A', 'INSUFFICIENT_DATA', ['SCAN_NOT_RECORDED rai-1']],
    ['ATA_2015_R91 D', 'INSUFFICIENT_DATA', ['ASSESSMENT_AFTER_RADIOIODINE rai-1', 'SCAN_NOT_RECORDED rai-1']],
    ['ATA_2025_R59 STRONG_I', 'MET', []],
    ['ATA_2025_R59 SUPPLEMENTAL_B', 'INSUFFICIENT_DATA', ['POST_THERAPY_SCAN_NOT_RECORDED']],
  ])('%s is %s', (criterion, state, missing) => {
    expect(ask(file, criterion)).toMatchObject({ state, missing });
  });
});

describe('a scan of unknown kind', () => {
  const wbs = report('wbs', { modality: 'OTHER', performedOn: '2023-01-12', treatmentId: 'rai-1' });
  const file = (finding: 'PRESENT' | 'ABSENT') =>
    caseFile({ treatments: [first], reports: [wbs], lesions: [lesion('l', { uptakes: [uptake(wbs, finding)] })] });

  it('proves absence to ATA 2015 and not to ATA 2025', () => {
    expect(ask(file('ABSENT'), 'ATA_2015_R91 A')).toMatchObject({ state: 'MET' });
    expect(ask(file('ABSENT'), 'ATA_2025_R59 STRONG_I')).toMatchObject({
      state: 'INSUFFICIENT_DATA',
      missing: ['POST_THERAPY_SCAN_NOT_RECORDED rai-1', 'SCAN_KIND wbs'],
    });
    expect(ask(file('ABSENT'), 'ATA_2025_R59 STRONG_II').missing).toEqual([
      'ASSESSMENT_AFTER_RADIOIODINE rai-1',
      'POST_THERAPY_SCAN_NOT_RECORDED rai-1',
    ]);
    expect(ask(file('ABSENT'), 'ATA_2025_R59 SUPPLEMENTAL_A').state).toBe('INSUFFICIENT_DATA');
  });

  it('proves uptake to both', () => {
    expect(ask(file('PRESENT'), 'ATA_2025_R59 STRONG_I').state).toBe('NOT_MET');
    expect(ask(file('PRESENT'), 'ATA_2025_R59 SUPPLEMENTAL_A').state).toBe('NOT_MET');
  });
});

describe('which scan an uptake belongs to', () => {
  const l = (rest: Partial<ReturnType<typeof uptake>>) => lesion('l', { uptakes: [uptake(after, 'ABSENT', { reportId: null, ...rest })] });
  const judged = (file: CaseFile) =>
    assessCase(file, NOW).lesions[0]?.scans.map(({ reportId, treatmentId, kind, judgement }) => [reportId, treatmentId, kind, judgement]);

  it('is the only scan of its day when no report is named', () => {
    expect(judged(caseFile({ treatments: [first], reports: [after], lesions: [l({ takenOn: '2023-01-10' })] }))).toEqual([
      ['scan-1', 'rai-1', 'POST_THERAPY', 'NON_AVID'],
    ]);
  });

  it('is one of its own when no scan of that day is on record, given with the only activity of the two weeks before', () => {
    expect(judged(caseFile({ treatments: [first], lesions: [l({ takenOn: '2023-01-24' })] }))).toEqual([
      [null, 'rai-1', 'NOT_KNOWN', 'NON_AVID'],
    ]);
    expect(judged(caseFile({ treatments: [first], lesions: [l({ takenOn: '2023-01-25' })] }))).toEqual([
      [null, null, 'NOT_KNOWN', 'NON_AVID'],
      [null, 'rai-1', 'NOT_KNOWN', 'NOT_KNOWN'],
    ]);
    expect(judged(caseFile({ treatments: [first], lesions: [l({ takenOn: '2023-01-09' })] }))?.[0]).toEqual([
      null,
      null,
      'NOT_KNOWN',
      'NON_AVID',
    ]);
  });

  it('is none when its report was entered in error, and two contradicting findings of one scan tell nothing', () => {
    const wrong = { ...after, enteredInError: true };
    expect(judged(caseFile({ treatments: [first], reports: [wrong], lesions: [cold] }))).toEqual([
      [null, 'rai-1', 'NOT_KNOWN', 'NOT_KNOWN'],
    ]);
    const both = lesion('l', { uptakes: [uptake(after, 'ABSENT'), uptake(after, 'PRESENT', { id: 'second' })] });
    expect(judged(caseFile({ treatments: [first], reports: [after], lesions: [both] }))?.[0]?.[3]).toBe('NOT_KNOWN');
    const twice = lesion('l', { uptakes: [uptake(after, 'ABSENT'), uptake(after, 'ABSENT', { id: 'second' })] });
    expect(judged(caseFile({ treatments: [first], reports: [after], lesions: [twice] }))?.[0]?.[3]).toBe('NON_AVID');
  });

  it('is no radioiodine scan for an FDG uptake', () => {
    expect(judged(caseFile({ lesions: [l({ tracer: 'FDG' })] }))).toEqual([]);
  });
});

describe('a weak absence', () => {
  const unprepared = therapy('rai-2', '2024-01-10', { tshAtActivity: 12 });
  const weakScan = scan('scan-2', unprepared);
  const standing = (before: 'PRESENT' | 'ABSENT') =>
    assessCase(
      caseFile({
        treatments: [first, unprepared],
        reports: [after, weakScan],
        lesions: [lesion('l', { uptakes: [uptake(after, before), uptake(weakScan, 'ABSENT')] })],
      }),
      NOW,
    ).lesions[0]?.uptake;

  it('does not undo a proved absence, and leaves a proved uptake open', () => {
    expect(standing('ABSENT')).toBe('NON_AVID');
    expect(standing('PRESENT')).toBe('NOT_KNOWN');
  });
});

describe('growth', () => {
  const grew = (start: string, ...sizes: [string, number][]) =>
    ask(
      caseFile({ treatments: [therapy('rai-1', start)], lesions: [lesion('l', { measurements: sizes.map(([on, mm]) => size(on, mm)) })] }),
      'EURACAN_LEAFLET S3',
    ).state;

  it.each<[string, string, [string, number][], string]>([
    [
      'from a baseline 90 days before',
      '2023-04-01',
      [
        ['2023-01-01', 10],
        ['2023-09-01', 15],
      ],
      'MET',
    ],
    [
      'from a size too old to be a baseline',
      '2023-04-01',
      [
        ['2022-12-31', 10],
        ['2023-09-01', 15],
      ],
      'INSUFFICIENT_DATA',
    ],
    [
      'from the smallest size since',
      '2023-04-01',
      [
        ['2023-04-01', 20],
        ['2023-09-01', 10],
        ['2024-03-01', 16],
      ],
      'MET',
    ],
    [
      'of 20 % and 5 mm exactly',
      '2023-04-01',
      [
        ['2023-04-01', 25],
        ['2023-09-01', 30],
      ],
      'MET',
    ],
    [
      'of less than 20 %',
      '2023-04-01',
      [
        ['2023-04-01', 40],
        ['2023-09-01', 47],
      ],
      'NOT_MET',
    ],
    [
      'up to the day of the activity',
      '2023-04-01',
      [
        ['2023-02-01', 10],
        ['2023-04-01', 20],
      ],
      'INSUFFICIENT_DATA',
    ],
    [
      'in the year of an activity known by its year',
      '2023',
      [
        ['2023-02-01', 10],
        ['2023-09-01', 20],
      ],
      'INSUFFICIENT_DATA',
    ],
    [
      'after the year of the activity, from a size within it',
      '2023',
      [
        ['2023-02-01', 10],
        ['2024-09-01', 20],
      ],
      'INSUFFICIENT_DATA',
    ],
    [
      'after the year of the activity, between two later sizes',
      '2023',
      [
        ['2024-02-01', 10],
        ['2024-09-01', 20],
      ],
      'MET',
    ],
  ])('%s', (_, start, sizes, state) => {
    expect(grew(start, ...sizes)).toBe(state);
  });
});

describe('new lesions', () => {
  const seen = (firstSeenOn: string, imagedOn: string, start = '2023-01-10', modality: 'CT' | 'ULTRASOUND' = 'CT') =>
    ask(
      caseFile({
        treatments: [therapy('rai-1', start)],
        lesions: [lesion('new', { firstSeenOn })],
        reports: [report('before', { modality, performedOn: imagedOn })],
      }),
      'EURACAN_LEAFLET S3',
    ).state;

  it('count against a study since the activity or of the 90 days before', () => {
    expect(seen('2023-08-01', '2023-03-01')).toBe('MET');
    expect(seen('2023-08-01', '2022-10-12')).toBe('MET');
    expect(seen('2023-08-01', '2022-10-11')).toBe('INSUFFICIENT_DATA');
    expect(seen('2023-08-01', '2023-08-01')).toBe('INSUFFICIENT_DATA');
    expect(seen('2023-08-01', '2023-03-01', '2023-01-10', 'ULTRASOUND')).toBe('INSUFFICIENT_DATA');
    expect(seen('2023-08-01', '2023-03-01', '2023')).toBe('INSUFFICIENT_DATA');
  });
});

describe('an undated activity', () => {
  it('leaves its course open, and the attribution of what followed another', () => {
    const undated = treatment('rai-2', { kind: 'RADIOIODINE', purpose: 'THERAPY' });
    const file = caseFile({
      treatments: [first, undated],
      reports: [after],
      lesions: [avid],
      diseaseStatus: [status('pd', 'PROGRESSION', '2024-05-10')],
    });
    expect(ask(file, 'EURACAN_LEAFLET S3').state).toBe('MET');
    expect(ask(file, 'ATA_2015_R91 D')).toMatchObject({ state: 'INSUFFICIENT_DATA' });
    expect(ask(file, 'ATA_2015_R91 D').missing).toContain('RADIOIODINE_DATE rai-2');
  });
});
