import type { CaseFile } from '@consilium/tumour-board';
import { EVIDENCE_CODES, FLAG_CODES, MISSING_CODES } from '../answer/codes.js';
import { allOf, anyOf } from '../answer/kleene.js';
import { recentProgression } from '../course/recent-progression.js';
import { caseFile, laboratory, lesion, report, scan, size, status, therapy, treatment, uptake } from '../testing/case-file.js';
import { assessCase } from './assess-case.js';
import { progressedWithinWindow } from './progression-window.js';

const NOW = '2026-01-31';
const first = therapy('rai-1', '2023-01-10');
const after = scan('scan-1', first);

function states(file: CaseFile, ruleSet: string): Record<string, string> {
  const found = assessCase(file, NOW).ruleSets.find((one) => one.ruleSet === ruleSet);
  if (found === undefined) throw new Error(ruleSet);
  return { ...Object.fromEntries(found.criteria.map(({ id, assessment }) => [id, assessment.state])), overall: found.overall };
}
const ata2015 = (file: CaseFile) => states(file, 'ATA_2015_R91');
const ata2025 = (file: CaseFile) => states(file, 'ATA_2025_R59');
const tuthyref = (file: CaseFile) => states(file, 'TUTHYREF');

const cold = lesion('cold', { role: 'TARGET', uptakes: [uptake(after, 'ABSENT')] });
const avid = lesion('avid', { role: 'TARGET', uptakes: [uptake(after, 'PRESENT')] });
const one = (...lesions: CaseFile['lesions']) => caseFile({ treatments: [first], reports: [after], lesions });
const withStatus = (file: CaseFile, on: string | null, course: 'PROGRESSION' | 'STABLE' = 'PROGRESSION'): CaseFile => ({
  ...file,
  diseaseStatus: [...file.diseaseStatus, status(`status-${on}`, course, on)],
});

describe('no uptake at all', () => {
  it('is refractory by every definition', () => {
    const file = withStatus(one(cold), '2024-06-01', 'STABLE');
    expect(ata2015(file)).toEqual({ A: 'MET', B: 'NOT_MET', C: 'NOT_MET', D: 'NOT_MET', overall: 'MET' });
    expect(ata2025(file)).toMatchObject({
      PRECONDITION: 'MET',
      STRONG_I: 'MET',
      STRONG_II: 'NOT_MET',
      SUPPLEMENTAL_B: 'NOT_MET',
      overall: 'MET',
    });
    expect(tuthyref(file)).toMatchObject({ T1: 'MET', T2: 'NOT_MET', T3: 'NOT_MET', overall: 'MET' });
  });
});

describe('mixed uptake', () => {
  it('is refractory by ATA 2015 and by the leaflet, not by ATA 2025, and the disagreement is shown', () => {
    const file = withStatus(one(cold, avid), '2024-06-01', 'STABLE');
    expect(ata2015(file)).toMatchObject({ A: 'NOT_MET', C: 'MET', overall: 'MET' });
    expect(ata2025(file)).toMatchObject({ STRONG_I: 'NOT_MET', SUPPLEMENTAL_B: 'MET', overall: 'NOT_MET' });
    const { flags, lesions } = assessCase(file, NOW);
    expect(flags).toEqual(expect.arrayContaining(['DEFINITIONS_DISAGREE', 'MIXED_UPTAKE_CONSIDER_MULTIMODAL']));
    expect(lesions.map(({ lesionId, uptake: found }) => [lesionId, found])).toEqual([
      ['cold', 'NON_AVID'],
      ['avid', 'AVID'],
    ]);
    const strong = (id: string) =>
      lesions.find(({ lesionId }) => lesionId === id)?.criteria.find(({ criterion }) => criterion === 'STRONG_I')?.state;
    expect([strong('cold'), strong('avid')]).toEqual(['MET', 'NOT_MET']);
  });
});

describe('progression after an activity that was taken up', () => {
  it.each([
    ['2023-05-10', 'MET', 'MET', 'MET'],
    ['2023-07-09', 'MET', 'MET', 'MET'],
    ['2023-07-10', 'MET', 'NOT_MET', 'MET'],
    ['2024-01-10', 'MET', 'NOT_MET', 'MET'],
    ['2024-01-11', 'MET', 'NOT_MET', 'NOT_MET'],
    ['2023-07', 'MET', 'INSUFFICIENT_DATA', 'MET'],
    ['2023', 'INSUFFICIENT_DATA', 'INSUFFICIENT_DATA', 'INSUFFICIENT_DATA'],
  ])('on %s: class D %s, within six months %s, within twelve %s', (on, d, strongII, t2) => {
    const file = withStatus(one(avid), on);
    expect([ata2015(file)['D'], ata2025(file)['STRONG_II'], tuthyref(file)['T2']]).toEqual([d, strongII, t2]);
  });

  it('cannot be told beside a lesion that did not take it up, until it is told which one progressed', () => {
    expect(ata2015(withStatus(one(avid, cold), '2023-05-10'))['D']).toBe('INSUFFICIENT_DATA');
    const grown = { ...avid, measurements: [size('2023-01-10', 12), size('2023-05-10', 20)] };
    expect(ata2015(one(grown, cold))['D']).toBe('MET');
    const coldGrown = { ...cold, measurements: [size('2023-01-10', 12), size('2023-05-10', 20)] };
    const stable = { ...avid, measurements: [size('2023-01-10', 12), size('2023-05-10', 12)] };
    expect(ata2015(one(stable, coldGrown))['D']).toBe('NOT_MET');
  });

  it('belongs to the activity before it, not to an earlier one', () => {
    const second = therapy('rai-2', '2024-01-10');
    const secondScan = scan('scan-2', second);
    const file = caseFile({
      treatments: [first, second],
      reports: [after, secondScan],
      lesions: [lesion('l', { uptakes: [uptake(after, 'PRESENT'), uptake(secondScan, 'ABSENT')] })],
      diseaseStatus: [status('stable', 'STABLE', '2023-12-01'), status('pd', 'PROGRESSION', '2024-06-01')],
    });
    expect(ata2015(file)).toMatchObject({ B: 'MET', D: 'NOT_MET' });
    expect(progressedWithinWindow(file, 12, NOW)).toBe('NOT_MET');
    expect(progressedWithinWindow(file, 18, NOW)).toBe('MET');
  });

  it('is proved by the response recorded with the activity, without its date', () => {
    const failed = therapy('rai-1', '2023-01-10', { bestResponse: 'PD' });
    const file = caseFile({ treatments: [failed], reports: [after], lesions: [avid] });
    expect(ata2015(file)['D']).toBe('MET');
    expect(ata2025(file)['STRONG_II']).toBe('INSUFFICIENT_DATA');
  });
});

describe('ATA 2025 without a therapeutic activity', () => {
  it('cannot diagnose, and says what a diagnostic scan shows', () => {
    const look = treatment('rai-1', { kind: 'RADIOIODINE', startedOn: '2023-01-10', purpose: 'DIAGNOSTIC', preparation: 'RH_TSH' });
    const seen = scan('scan-1', look, { modality: 'RAI_DIAGNOSTIC' });
    const file = caseFile({ treatments: [look], reports: [seen], lesions: [lesion('l', { uptakes: [uptake(seen, 'ABSENT')] })] });
    expect(ata2025(file)).toEqual({
      PRECONDITION: 'NOT_MET',
      STRONG_I: 'NOT_DIAGNOSABLE',
      STRONG_II: 'NOT_DIAGNOSABLE',
      SUPPLEMENTAL_A: 'MET',
      SUPPLEMENTAL_B: 'INSUFFICIENT_DATA',
      overall: 'NOT_DIAGNOSABLE',
    });
    expect(ata2015(file)['A']).toBe('MET');
  });

  it('cannot diagnose when none is recorded', () => {
    expect(ata2025(caseFile({ lesions: [lesion('l')] }))).toMatchObject({ PRECONDITION: 'NOT_MET', overall: 'NOT_DIAGNOSABLE' });
  });

  it('takes at least 1.11 GBq of unknown purpose as given to treat', () => {
    const activity = (megabecquerel: number) => ({ megabecquerel, enteredValue: String(megabecquerel), enteredUnit: 'MBq' as const });
    const given = (megabecquerel: number) =>
      caseFile({ treatments: [therapy('r', '2023', { purpose: null, activity: activity(megabecquerel) })] });
    expect(ata2025(given(1110))['PRECONDITION']).toBe('MET');
    expect(ata2025(given(370))['PRECONDITION']).toBe('INSUFFICIENT_DATA');
  });
});

describe('a negative diagnostic scan before a therapy', () => {
  it('is not strong criterion i, and gives way to the post-therapy scan of the same activity', () => {
    const before = report('diagnostic', { modality: 'RAI_DIAGNOSTIC', performedOn: '2023-01-08', treatmentId: 'rai-1' });
    const alone = caseFile({ treatments: [first], reports: [before], lesions: [lesion('l', { uptakes: [uptake(before, 'ABSENT')] })] });
    expect(ata2025(alone)).toMatchObject({ STRONG_I: 'INSUFFICIENT_DATA', SUPPLEMENTAL_A: 'MET' });
    expect(assessCase(alone, NOW).flags).toContain('POST_THERAPY_SCAN_MISSING');
    const both = caseFile({
      treatments: [first],
      reports: [before, after],
      lesions: [lesion('l', { uptakes: [uptake(before, 'ABSENT'), uptake(after, 'PRESENT')] })],
    });
    expect(assessCase(both, NOW).lesions[0]?.uptake).toBe('AVID');
    expect(ata2025(both)['STRONG_I']).toBe('NOT_MET');
  });
});

describe('cumulative activity', () => {
  const many = (megabecquerel: number | null, count: number) =>
    caseFile({
      lesions: [lesion('l')],
      treatments: Array.from({ length: count }, (_, index) =>
        therapy(`rai-${index}`, `${2018 + index}`, {
          activity: megabecquerel === null ? null : { megabecquerel, enteredValue: '', enteredUnit: 'MBq' },
        }),
      ),
    });

  it('is shown by TUTHYREF and decides nothing', () => {
    const file = many(7400, 4);
    expect(tuthyref(file)).toMatchObject({ T3: 'MET', overall: 'INSUFFICIENT_DATA' });
    expect(assessCase(file, NOW).flags).toContain('CUMULATIVE_ACTIVITY_ABOVE_THRESHOLD');
  });

  it('cannot be told with unknown activities, and is known once the known ones suffice', () => {
    expect(tuthyref(many(null, 3))['T3']).toBe('INSUFFICIENT_DATA');
    const known = many(11_200, 2);
    expect(tuthyref({ ...known, treatments: [...known.treatments, therapy('x', '2024', { activity: null })] })['T3']).toBe('MET');
    expect(tuthyref(many(7400, 1))['T3']).toBe('NOT_MET');
  });
});

describe('target lesions of TUTHYREF', () => {
  it.each([
    ['TARGET', 'MET'],
    ['NON_TARGET', 'NOT_MET'],
    [null, 'INSUFFICIENT_DATA'],
  ] as const)('a lesion without uptake of role %s answers T1 with %s', (role, state) => {
    expect(tuthyref(one({ ...cold, role }))['T1']).toBe(state);
  });
});

describe('the window of a protocol', () => {
  it('counts only what had taken up the activity, its last day included', () => {
    expect(progressedWithinWindow(withStatus(one(avid), '2024-01-10'), 12, NOW)).toBe('MET');
    expect(progressedWithinWindow(withStatus(one(avid), '2024-01-11'), 12, NOW)).toBe('NOT_MET');
    expect(progressedWithinWindow(withStatus(one(cold), '2023-05-10'), 12, NOW)).toBe('NOT_MET');
    expect(progressedWithinWindow(caseFile({}), 12, NOW)).toBe('INSUFFICIENT_DATA');
  });
});

describe('flags and codes', () => {
  it('raises undetectable thyroglobulin beside lesions', () => {
    const undetectable = laboratory('tg', {
      analyte: 'THYROGLOBULIN',
      takenOn: '2023-02-01',
      result: { comparator: 'BELOW', value: 0.2 },
      unit: 'ng/mL',
    });
    const isDiscordant = (file: CaseFile) => assessCase(file, NOW).flags.includes('TG_DISCORDANT_WITH_IMAGING');
    const beside = (rest: Partial<typeof undetectable>) => isDiscordant({ ...one(avid), laboratory: [{ ...undetectable, ...rest }] });
    expect(beside({})).toBe(true);
    expect(isDiscordant({ ...one(), laboratory: [undetectable] })).toBe(false);
    expect(beside({ analyte: 'TSH' })).toBe(false);
    expect(beside({ enteredInError: true })).toBe(false);
    expect(beside({ result: { comparator: 'EQUAL', value: 0.2 } })).toBe(false);
    expect(beside({ takenOn: '2026-02-01' })).toBe(false);
    expect(isDiscordant({ ...one(avid), laboratory: [{ ...undetectable, enteredInError: true }, undetectable] })).toBe(true);
  });

  it('names each code once', () => {
    for (const codes of [EVIDENCE_CODES, MISSING_CODES, FLAG_CODES]) expect(new Set(codes).size).toBe(codes.length);
  });

  it('leaves what lies in the future out', () => {
    expect(assessCase(withStatus(one(avid), '2026-05-01'), NOW)).toEqual(assessCase(one(avid), NOW));
  });
});

describe('Kleene', () => {
  it('lets one answer decide and an unknown stay unknown', () => {
    expect(anyOf(['NOT_MET', 'INSUFFICIENT_DATA', 'MET'])).toBe('MET');
    expect(anyOf(['NOT_MET', 'INSUFFICIENT_DATA'])).toBe('INSUFFICIENT_DATA');
    expect(anyOf(['NOT_MET'])).toBe('NOT_MET');
    expect(anyOf([])).toBe('INSUFFICIENT_DATA');
    expect(allOf(['MET', 'INSUFFICIENT_DATA', 'NOT_MET'])).toBe('NOT_MET');
    expect(allOf(['MET', 'INSUFFICIENT_DATA'])).toBe('INSUFFICIENT_DATA');
    expect(allOf(['MET'])).toBe('MET');
    expect(allOf([])).toBe('INSUFFICIENT_DATA');
  });
});

describe('recent progression', () => {
  it.each([
    ['2024-11-30', 'MET'],
    ['2024-11-29', 'NOT_MET'],
    ['2024-11', 'INSUFFICIENT_DATA'],
    [null, 'INSUFFICIENT_DATA'],
  ])('judged on %s is %s within 14 months', (on, state) => {
    expect(recentProgression(withStatus(caseFile({}), on), NOW)).toBe(state);
  });

  it('is shown by growth, denied by stable disease, and unknown without either', () => {
    const grown = lesion('l', { measurements: [size('2025-01-10', 12), size('2025-10-10', 20)] });
    expect(recentProgression(caseFile({ lesions: [grown] }), NOW)).toBe('MET');
    expect(recentProgression(withStatus(caseFile({}), '2025-10-10', 'STABLE'), NOW)).toBe('NOT_MET');
    expect(recentProgression(caseFile({}), NOW)).toBe('INSUFFICIENT_DATA');
  });
});
