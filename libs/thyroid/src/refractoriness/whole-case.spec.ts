import type { CaseFile, Evidence, Missing } from '@consilium/tumour-board';
import { ASSESSED } from '../testing/assessed-cases.js';
import { caseFile, lesion, report, scan, size, status, therapy, treatment, uptake } from '../testing/case-file.js';
import { assessCase, REFRACTORINESS_RULE_SETS } from './assess-case.js';

const NOW = '2026-01-31';

/** One line per criterion: the answer, what proves it, "?" what is missing, "!" its caveats. */
function told(file: CaseFile): string[] {
  const named = ({ code, entryId, partId }: { code: string; entryId: string | null; partId?: string | null }) =>
    [code, ...(entryId === null ? [] : [entryId]), ...(partId ? [partId] : [])].join(' ');
  return assessCase(file, NOW).ruleSets.flatMap(({ ruleSet, criteria, overall }) => [
    `${ruleSet} ${overall}`,
    ...criteria.map(({ id, assessment: { state, because, missing, flags } }) =>
      [
        `  ${id} ${state}`,
        ...(because.length === 0 ? [] : [`: ${because.map(named).join(', ')}`]),
        ...(missing.length === 0 ? [] : [` ? ${missing.map(named).join(', ')}`]),
        ...(flags.length === 0 ? [] : [` ! ${flags.join(', ')}`]),
      ].join(''),
    ),
  ]);
}

/** Every proof and gap of a case once, with its values. */
function words(file: CaseFile): string[] {
  const said = ({ code, entryId, values, ...rest }: Evidence | Missing) =>
    [code, 'section' in rest ? `${rest.section} ${entryId}` : `${entryId}`, ...Object.entries(values).map((pair) => pair.join('='))].join(
      ' ',
    );
  const all = assessCase(file, NOW).ruleSets.flatMap(({ criteria }) =>
    criteria.flatMap(({ assessment }) => [...assessment.because, ...assessment.missing].map(said)),
  );
  return [...new Set(all)].sort();
}

function lesions(file: CaseFile): string[] {
  return assessCase(file, NOW).lesions.map(({ label, uptake: found, regained, criteria }) =>
    [label, found, regained ? 'REGAINED' : 'not regained', ...criteria.map(({ criterion, state }) => `${criterion}=${state}`)].join(' '),
  );
}

const first = therapy('rai-1', '2023-01-10');
const after = scan('scan-1', first);
const second = therapy('rai-2', '2024-01-10', { activity: { megabecquerel: 3000, enteredValue: '3', enteredUnit: 'GBq' } });
const secondScan = scan('scan-2', second);
const looked = treatment('look', { kind: 'RADIOIODINE', startedOn: '2023-05-10', purpose: 'DIAGNOSTIC', preparation: 'RH_TSH' });
const lookedScan = scan('look-scan', looked, { modality: 'RAI_DIAGNOSTIC' });
const bare = therapy('rai-bare', null, { purpose: null, activity: null, preparation: null, tshAtActivity: null });
const unprepared = therapy('rai-2', '2024-01-10', { tshAtActivity: 12 });
const whole = report('whole', { modality: 'OTHER', performedOn: '2023-01-12', treatmentId: 'rai-1' });
const markers = status('markers', 'PROGRESSION', '2024-02-01', { basis: 'BIOCHEMICAL' });

const CASES: Record<string, CaseFile> = {
  'nothing recorded': caseFile({}),
  'an avid and a cold target lesion, and progression of the patient': caseFile({
    treatments: [first],
    reports: [after],
    lesions: [
      lesion('avid', { role: 'TARGET', uptakes: [uptake(after, 'PRESENT')] }),
      lesion('cold', { role: 'TARGET', uptakes: [uptake(after, 'ABSENT')] }),
    ],
    diseaseStatus: [status('pd', 'PROGRESSION', '2023-05-10')],
  }),
  'uptake lost at the second course, then growth and marker rise': caseFile({
    treatments: [first, second],
    reports: [after, secondScan],
    lesions: [
      lesion('lost', {
        role: 'TARGET',
        uptakes: [uptake(after, 'PRESENT'), uptake(secondScan, 'ABSENT')],
        measurements: [size('2023-12-20', 15), size('2024-05-12', 23)],
      }),
      lesion('kept', {
        role: 'NON_TARGET',
        uptakes: [uptake(after, 'PRESENT'), uptake(secondScan, 'PRESENT')],
        measurements: [size('2023-12-20', 15), size('2024-05-12', 15)],
      }),
    ],
    diseaseStatus: [status('stable', 'STABLE', '2023-12-01'), markers],
  }),
  'an absence under too low a TSH after contrast': caseFile({
    treatments: [first, unprepared],
    reports: [after, scan('scan-2', unprepared), report('ct', { modality: 'CT', performedOn: '2023-12-20', iodinatedContrast: true })],
    lesions: [
      lesion('l', { uptakes: [uptake(after, 'PRESENT'), uptake(scan('scan-2', unprepared), 'ABSENT')] }),
      lesion('m', { uptakes: [uptake(after, 'ABSENT'), uptake(scan('scan-2', unprepared), 'EQUIVOCAL')] }),
    ],
    diseaseStatus: [status('pd', 'PROGRESSION', '2024')],
  }),
  'a diagnostic activity only': caseFile({
    treatments: [looked],
    reports: [lookedScan],
    lesions: [lesion('l', { role: 'TARGET', uptakes: [uptake(lookedScan, 'ABSENT')] })],
    diseaseStatus: [status('pd', 'PROGRESSION', '2024-02-01')],
  }),
  'an activity of which nothing is known but that it was given': caseFile({
    treatments: [bare],
    lesions: [lesion('l', { role: 'TARGET' })],
    diseaseStatus: [status('pd', 'PROGRESSION', null), markers],
  }),
  'markers alone, with a clear CT': caseFile({
    treatments: [first],
    reports: [
      after,
      report('ct', { modality: 'CT', performedOn: '2024-02-01' }),
      report('later', { modality: 'CT', performedOn: '2027-02-01' }),
    ],
    diseaseStatus: [markers],
  }),
  'a lesion younger than the scan, one that the scan does not name, and one of unknown role': caseFile({
    treatments: [first],
    reports: [after],
    lesions: [
      lesion('young', { role: 'TARGET', firstSeenOn: '2024-01' }),
      lesion('unnamed', { role: 'TARGET' }),
      lesion('cold', { uptakes: [uptake(after, 'ABSENT')] }),
    ],
  }),
  'a scan of unknown kind, and growth of a lesion that it does not judge': caseFile({
    treatments: [first],
    reports: [whole],
    lesions: [
      lesion('cold', { role: 'NON_TARGET', uptakes: [uptake(whole, 'ABSENT')] }),
      lesion('open', {
        role: 'TARGET',
        uptakes: [uptake(whole, 'EQUIVOCAL')],
        measurements: [size('2023-01-08', 10), size('2023-04-10', 20)],
      }),
    ],
  }),
  'an activity and a progression known by their year': caseFile({
    treatments: [therapy('rai-1', '2023')],
    reports: [scan('scan-1', therapy('rai-1', '2023'))],
    lesions: [lesion('avid', { role: 'TARGET', uptakes: [uptake(after, 'PRESENT', { takenOn: '2023' })] })],
    diseaseStatus: [status('pd', 'PROGRESSION', '2023')],
  }),
  'every lesion avid, and stable for two years': caseFile({
    treatments: [first, looked],
    reports: [after, lookedScan],
    lesions: [lesion('avid', { role: 'TARGET', uptakes: [uptake(after, 'PRESENT'), uptake(lookedScan, 'PRESENT')] })],
    diseaseStatus: [status('stable', 'STABLE', '2025-02-01')],
  }),
  'uptake regained at the second course': caseFile({
    treatments: [first, second],
    reports: [after, secondScan],
    lesions: [lesion('back', { uptakes: [uptake(after, 'ABSENT'), uptake(secondScan, 'PRESENT')] })],
    diseaseStatus: [status('pd', 'PROGRESSION', '2025-02-01')],
  }),
  'two courses of which the first was never scanned, and a scan that belongs to none': caseFile({
    treatments: [first, second],
    reports: [secondScan, report('elsewhere', { modality: 'RAI_DIAGNOSTIC', performedOn: '2022-06-01' })],
    lesions: [
      lesion('cold', { uptakes: [uptake(secondScan, 'ABSENT')] }),
      lesion('open', { uptakes: [uptake(secondScan, 'EQUIVOCAL')] }),
      lesion('avid', { uptakes: [uptake(secondScan, 'PRESENT')] }),
    ],
    diseaseStatus: [status('stable', 'STABLE', '2026-01-20')],
  }),
  'a cold lesion beside one younger than the scan': caseFile({
    treatments: [first],
    reports: [after],
    lesions: [lesion('young', { firstSeenOn: '2024-01' }), lesion('cold', { uptakes: [uptake(after, 'ABSENT')] })],
    diseaseStatus: [status('pd', 'PROGRESSION', '2023-07-10')],
  }),
  'a cold lesion that is no target beside one that the scan does not name': caseFile({
    treatments: [first],
    reports: [after],
    lesions: [lesion('cold', { role: 'NON_TARGET', uptakes: [uptake(after, 'ABSENT')] }), lesion('unnamed', { role: 'NON_TARGET' })],
  }),
  '22 GBq in one activity that was taken up, and progression on the last day of the twelve months': caseFile({
    treatments: [therapy('rai-1', '2023-01-10', { activity: { megabecquerel: 22_000, enteredValue: '22', enteredUnit: 'GBq' } })],
    reports: [after],
    lesions: [lesion('avid', { role: 'TARGET', uptakes: [uptake(after, 'PRESENT')] })],
    diseaseStatus: [status('pd', 'PROGRESSION', '2024-01-10')],
  }),
  'a small activity of unknown purpose, taken up, and stable since': caseFile({
    treatments: [
      therapy('rai-1', '2023-01-10', { purpose: null, activity: { megabecquerel: 370, enteredValue: '370', enteredUnit: 'MBq' } }),
    ],
    reports: [after],
    lesions: [lesion('avid', { role: 'TARGET', uptakes: [uptake(after, 'PRESENT')] })],
    diseaseStatus: [status('stable', 'STABLE', '2025-02-01')],
  }),
  'growth within six months of a lesion that the scan cannot judge': grewUnjudged('2023-04-10'),
  'growth on the last day of six months of a lesion that the scan cannot judge': grewUnjudged('2023-07-10'),
  'an avid lesion that grew and a cold one that did not': caseFile({
    treatments: [first],
    reports: [after],
    lesions: [
      lesion('avid', { uptakes: [uptake(after, 'PRESENT')], measurements: [size('2023-01-08', 10), size('2023-04-10', 20)] }),
      lesion('cold', { uptakes: [uptake(after, 'ABSENT')], measurements: [size('2023-01-08', 10), size('2023-04-10', 10)] }),
    ],
  }),
};

/** An avid lesion that stayed as it was, beside one that the scan cannot judge and that grew. */
function grewUnjudged(on: string): CaseFile {
  return caseFile({
    treatments: [first],
    reports: [after],
    lesions: [
      lesion('avid', { uptakes: [uptake(after, 'PRESENT')], measurements: [size('2023-01-08', 10), size(on, 10)] }),
      lesion('open', { uptakes: [uptake(after, 'EQUIVOCAL')], measurements: [size('2023-01-08', 10), size(on, 20)] }),
    ],
  });
}

describe('the whole assessment', () => {
  it.each(Object.entries(CASES))('of %s', (name, file) => {
    expect({ told: told(file), words: words(file), lesions: lesions(file), flags: assessCase(file, NOW).flags }).toEqual(ASSESSED[name]);
  });
});

describe('every definition', () => {
  it('names its version, its date and what was read for it', () => {
    expect(
      REFRACTORINESS_RULE_SETS.map(({ packed: { id, version, date, criteria } }) => [id, version, date, criteria.map((one) => one.id)]),
    ).toEqual([
      ['EURACAN_LEAFLET', '1', '2026-11-24', ['S1', 'S2', 'S3']],
      ['ATA_2015_R91', '1', '2016-01-01', ['A', 'B', 'C', 'D']],
      ['ATA_2025_R59', '1', '2025-08-01', ['PRECONDITION', 'STRONG_I', 'STRONG_II', 'SUPPLEMENTAL_A', 'SUPPLEMENTAL_B']],
      ['TUTHYREF', '1', '2026-11-24', ['T1', 'T2', 'T3']],
    ]);
    const sources = REFRACTORINESS_RULE_SETS.map(({ packed }) => packed.source);
    for (const [index, cited] of ['EURACAN', 'PMC4739132', 'PMID 40844370', 'tuthyref.com'].entries())
      expect(sources[index]).toContain(cited);
  });

  it('answers a criterion asked alone as it answers all', () => {
    for (const file of Object.values(CASES)) {
      const all = assessCase(file, NOW).ruleSets;
      for (const { packed } of REFRACTORINESS_RULE_SETS) {
        const found = all.find(({ ruleSet }) => ruleSet === packed.id);
        expect(found).toMatchObject({ version: packed.version, date: packed.date, source: packed.source });
        expect(packed.criteria.map(({ id, assess }) => ({ id, assessment: assess(file, NOW) }))).toEqual(found?.criteria);
      }
    }
  });
});
