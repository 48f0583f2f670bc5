import type { CaseFile, CriterionState } from '@consilium/tumour-board';
import fc from 'fast-check';
import { arbitraryCase, forgetful } from '../testing/arbitrary-case.js';
import { caseFile, lesion, report, scan, status, therapy, uptake } from '../testing/case-file.js';
import { assessCase, type CaseAssessment } from './assess-case.js';

const NOW = '2026-01-31';
const RUNS = { numRuns: 300 };

function states({ ruleSets }: CaseAssessment): [string, CriterionState][] {
  return ruleSets.flatMap(({ ruleSet, criteria, overall }) => [
    ...criteria.map(({ id, assessment }): [string, CriterionState] => [`${ruleSet} ${id}`, assessment.state]),
    [`${ruleSet} overall`, overall] as [string, CriterionState],
  ]);
}

describe('any case file', () => {
  it('is judged the same in whatever order its entries come', () => {
    fc.assert(
      fc.property(arbitraryCase, (file) => {
        const turned: CaseFile = {
          ...file,
          treatments: [...file.treatments].reverse(),
          reports: [...file.reports].reverse(),
          lesions: [...file.lesions]
            .reverse()
            .map((one) => ({ ...one, uptakes: [...one.uptakes].reverse(), measurements: [...one.measurements].reverse() })),
          diseaseStatus: [...file.diseaseStatus].reverse(),
        };
        const { lesions, ...rest } = assessCase(file, NOW);
        const { lesions: otherLesions, ...other } = assessCase(turned, NOW);
        expect(other).toEqual(rest);
        expect(otherLesions.map(({ lesionId, uptake: found }) => `${lesionId} ${found}`).sort()).toEqual(
          lesions.map(({ lesionId, uptake: found }) => `${lesionId} ${found}`).sort(),
        );
      }),
      RUNS,
    );
  });

  it('is not changed by a report that no rule asks for, nor by an entry made in error', () => {
    fc.assert(
      fc.property(arbitraryCase, (file) => {
        const more: CaseFile = {
          ...file,
          reports: [...file.reports, report('pathology', { kind: 'PATHOLOGY', performedOn: '2022-02-02' })],
          treatments: [...file.treatments, therapy('wrong', '2021-01-01', { enteredInError: true })],
          lesions: [...file.lesions, lesion('wrong', { enteredInError: true })],
          diseaseStatus: [...file.diseaseStatus, status('wrong', 'PROGRESSION', '2025-01-01', { enteredInError: true })],
        };
        expect(assessCase(more, NOW)).toEqual(assessCase(file, NOW));
      }),
      RUNS,
    );
  });

  it('never gets an answer, or another one, by forgetting something', () => {
    fc.assert(
      fc.property(arbitraryCase, (file) => {
        const before = states(assessCase(file, NOW));
        for (const less of forgetful(file)) {
          const after = new Map(states(assessCase(less, NOW)));
          for (const [criterion, state] of before) {
            const now = after.get(criterion);
            if (now !== state && now !== 'INSUFFICIENT_DATA')
              throw new Error(`${criterion}: ${state} became ${now} in ${JSON.stringify(less)}`);
          }
        }
      }),
      RUNS,
    );
  });

  it('gives proof for every answer and a reason for every other', () => {
    fc.assert(
      fc.property(arbitraryCase, (file) => {
        for (const { ruleSet, criteria } of assessCase(file, NOW).ruleSets) {
          for (const { id, assessment } of criteria) {
            const { state, because, missing } = assessment;
            const isGiven = state === 'MET' || state === 'NOT_MET';
            const nothingGiven = ruleSet === 'ATA_2025_R59' && id === 'PRECONDITION' && file.treatments.length === 0;
            expect({ ruleSet, id, state, silent: isGiven ? because.length === 0 && !nothingGiven : missing.length === 0 }).toMatchObject({
              silent: false,
            });
          }
        }
      }),
      RUNS,
    );
  });

  it('stays refractory by the leaflet when a progression after the last activity is added', () => {
    fc.assert(
      fc.property(arbitraryCase, (file) => {
        const worse: CaseFile = {
          ...file,
          treatments: [...file.treatments, therapy('last', '2025-02-01')],
          diseaseStatus: [...file.diseaseStatus, status('new', 'PROGRESSION', '2025-06-01')],
        };
        expect(new Map(states(assessCase(worse, NOW))).get('EURACAN_LEAFLET S3')).toBe('MET');
      }),
      RUNS,
    );
  });
});

describe('speed', () => {
  it('answers all rules for one case within 2 ms', () => {
    const therapies = ['2020-01-10', '2021-02-10', '2022-03-10', '2023-04-10'].map((date, index) => therapy(`rai-${index}`, date));
    const scans = therapies.map((one, index) => scan(`scan-${index}`, one));
    const file = caseFile({
      treatments: therapies,
      reports: scans,
      lesions: Array.from({ length: 12 }, (_, index) =>
        lesion(`lesion-${index}`, { uptakes: scans.map((one) => uptake(one, index % 3 === 0 ? 'ABSENT' : 'PRESENT')) }),
      ),
      diseaseStatus: [status('pd', 'PROGRESSION', '2023-09-01')],
    });
    for (let warm = 0; warm < 50; warm += 1) assessCase(file, NOW);
    const times = Array.from({ length: 101 }, () => {
      const started = performance.now();
      assessCase(file, NOW);
      return performance.now() - started;
    });
    expect(times.sort((a, b) => a - b)[50]).toBeLessThan(2);
  });
});
