import fc from 'fast-check';
import { caseFile, lesion, report, size } from '../testing/case-file.js';
import { bestResponse, confirmedBestResponse } from './best-response.js';
import { lesionTable } from './lesion-table.js';
import { measurability } from './measurability.js';
import { fdgNewLesion, firstSeenLesion, reappearedLesion } from './new-lesion.js';
import { overallResponse } from './overall-response.js';
import { selectTargets } from './select-targets.js';
import { allGone, sumOfTargets, targetResponse } from './target-response.js';

const NOW = '2026-01-31';

describe('target response', () => {
  const respond = (baseline: number, nadir: number, current: number, rest: { gone?: boolean; missing?: number } = {}) =>
    targetResponse({ baseline, nadir, current, gone: false, missing: 0, ...rest });

  it.each([
    [100, 100, 70, 'PR'],
    [100, 100, 70.1, 'SD'],
    [100, 100, 120, 'PD'],
    [100, 100, 119.9, 'SD'],
    [25, 20, 24, 'SD'],
    [25, 20, 25, 'PD'],
    [150, 100, 120, 'PD'],
    [165, 63, 65, 'PR'],
    [10, 0, 5, 'PD'],
  ])('of %d at baseline, %d at best and %d now is %s', (baseline, nadir, current, response) => {
    expect(respond(baseline, nadir, current)).toBe(response);
  });

  it('is not evaluable with a lesion missing, unless the others prove progression', () => {
    expect(respond(60, 60, 30, { missing: 1 })).toBe('NE');
    expect(respond(60, 60, 72, { missing: 1 })).toBe('PD');
  });

  it('only gets worse as the sum grows', () => {
    const rank = { CR: 0, PR: 1, SD: 2, PD: 3, NE: 4 };
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 200 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 300 }),
        (baseline, a, b) => {
          const [less, more] = a < b ? [a, b] : [b, a];
          expect(rank[respond(baseline, baseline, more)]).toBeGreaterThanOrEqual(rank[respond(baseline, baseline, less)]);
        },
      ),
    );
  });

  it('adds fragments, counts 5 mm for what is too small to measure, and knows a normal node', () => {
    const lesions = [
      { isNode: false, size: { fragments: [12, 9] } },
      { isNode: false, size: 'TOO_SMALL_TO_MEASURE' as const },
      { isNode: true, size: 8 },
      { isNode: false, size: null },
    ];
    expect(sumOfTargets(lesions)).toEqual({ millimetres: 34, missing: 1 });
    expect(
      allGone([
        { isNode: true, size: 9.9 },
        { isNode: false, size: 0 },
      ]),
    ).toBe(true);
    expect(allGone([{ isNode: true, size: 10 }])).toBe(false);
    expect(allGone([{ isNode: false, size: null }])).toBe(false);
    expect(allGone([])).toBe(false);
  });
});

describe('measurability', () => {
  const ct = { isNode: false, modality: 'CT' as const, sliceMillimetres: 5, treatedWithoutGrowth: false };

  it.each([
    [{ ...ct, millimetres: 10 }, 'MEASURABLE'],
    [{ ...ct, millimetres: 9.9 }, 'NOT_MEASURABLE'],
    [{ ...ct, millimetres: 12, sliceMillimetres: 7 }, 'NOT_MEASURABLE'],
    [{ ...ct, millimetres: 14, sliceMillimetres: 7 }, 'MEASURABLE'],
    [{ ...ct, millimetres: 14, isNode: true }, 'NOT_MEASURABLE'],
    [{ ...ct, millimetres: 15, isNode: true }, 'MEASURABLE'],
    [{ ...ct, millimetres: 30, sliceMillimetres: null }, 'NOT_KNOWN'],
    [{ ...ct, millimetres: 30, treatedWithoutGrowth: true }, 'NOT_MEASURABLE'],
    [{ ...ct, millimetres: 30, treatedWithoutGrowth: null }, 'NOT_KNOWN'],
    [{ ...ct, millimetres: 30, modality: 'OTHER' as const }, 'NOT_MEASURABLE'],
    [{ ...ct, millimetres: 20, modality: 'CHEST_X_RAY' as const }, 'MEASURABLE'],
    [{ ...ct, millimetres: 19, modality: 'CHEST_X_RAY' as const }, 'NOT_MEASURABLE'],
    [{ ...ct, millimetres: 10, modality: 'CALIPER' as const }, 'MEASURABLE'],
  ])('of %o is %s', (given, state) => {
    expect(measurability(given)).toBe(state);
  });
});

describe('choice of targets', () => {
  it('takes at most five, two per organ, the largest first', () => {
    const lesions = ['LUNG', 'LUNG', 'LUNG', 'LIVER', 'BONE', 'NODES', 'NODES', 'BRAIN'].map((organ, index) => ({
      id: `${index}`,
      organ,
      millimetres: 50 - index,
    }));
    expect(selectTargets(lesions).map(({ id }) => id)).toEqual(['0', '1', '3', '4', '5']);
  });
});

describe('overall response', () => {
  it.each([
    ['CR', 'CR', 'NO', 'CR'],
    ['CR', null, 'NO', 'CR'],
    ['CR', 'NON_CR_NON_PD', 'NO', 'PR'],
    ['CR', 'NE', 'NO', 'PR'],
    ['PR', 'NE', 'NO', 'PR'],
    ['SD', 'NON_CR_NON_PD', 'NO', 'SD'],
    ['NE', 'NON_CR_NON_PD', 'NO', 'NE'],
    ['PR', 'PD', 'NO', 'PD'],
    ['NE', 'NE', 'YES', 'PD'],
    ['PR', 'CR', 'NOT_KNOWN', 'NE'],
    ['PD', 'CR', 'NOT_KNOWN', 'PD'],
    [null, 'NON_CR_NON_PD', 'NO', 'NON_CR_NON_PD'],
    [null, null, 'NO', 'NE'],
  ] as const)('of %s, %s and new lesion %s is %s', (target, nonTarget, fresh, overall) => {
    expect(overallResponse(target, nonTarget, fresh)).toBe(overall);
  });
});

describe('new lesions', () => {
  it('reads reappearing, equivocal, nodal and FDG findings by the rules', () => {
    expect(reappearedLesion(true, false)).toBe('PD');
    expect(reappearedLesion(false, false)).toBe('NOT_PD');
    expect(firstSeenLesion('UNEQUIVOCAL')).toBe('PD');
    expect(firstSeenLesion('EQUIVOCAL')).toBe('REASSESS');
    expect(firstSeenLesion('UNEQUIVOCAL', { millimetres: 11, onlyEvidence: true })).toBe('REASSESS');
    expect(firstSeenLesion('UNEQUIVOCAL', { millimetres: 15, onlyEvidence: true })).toBe('PD');
    expect(firstSeenLesion('UNEQUIVOCAL', { millimetres: 9, onlyEvidence: true })).toBe('NOT_PD');
    expect(fdgNewLesion('NEGATIVE', 'POSITIVE', null)).toBe('PD');
    expect(fdgNewLesion(null, 'POSITIVE', null)).toBe('FOLLOW_UP_CT_NEEDED');
    expect(fdgNewLesion(null, 'POSITIVE', 'NEW_SITE_CONFIRMED')).toBe('PD');
    expect(fdgNewLesion('POSITIVE', 'POSITIVE', null)).toBe('NOT_PD');
    expect(fdgNewLesion('NEGATIVE', 'NEGATIVE', null)).toBe('NOT_PD');
  });
});

describe('best response', () => {
  const visits = (...responses: ['CR' | 'PR' | 'SD' | 'PD' | 'NE', string][]) => responses.map(([response, on]) => ({ response, on }));
  const start = '2024-01-01';

  it('is confirmed by a second response four weeks later', () => {
    const found = visits(['PR', '2024-02-01'], ['PR', '2024-02-29']);
    expect(confirmedBestResponse(found, start)).toEqual({ response: 'PR', on: '2024-02-01', confirmed: true });
    expect(confirmedBestResponse(visits(['PR', '2024-02-01'], ['PR', '2024-02-28']), start)).toMatchObject({ response: 'SD' });
  });

  it('is not confirmed across a stable visit, and is across one that could not be evaluated', () => {
    expect(confirmedBestResponse(visits(['PR', '2024-02-01'], ['SD', '2024-03-01'], ['PR', '2024-04-01']), start)).toMatchObject({
      response: 'SD',
    });
    expect(confirmedBestResponse(visits(['PR', '2024-02-01'], ['NE', '2024-03-01'], ['PR', '2024-04-01']), start)).toMatchObject({
      response: 'PR',
      confirmed: true,
    });
    expect(
      confirmedBestResponse(visits(['PR', '2024-02-01'], ['NE', '2024-03-01'], ['NE', '2024-03-15'], ['PR', '2024-04-01']), start),
    ).toMatchObject({ response: 'SD' });
  });

  it('counts nothing after the first progression', () => {
    expect(bestResponse(visits(['PD', '2024-02-01'], ['CR', '2024-04-01']), start)).toMatchObject({ response: 'PD' });
    expect(confirmedBestResponse(visits(['PR', '2024-02-01'], ['PD', '2024-02-20']), start)).toMatchObject({ response: 'PD' });
  });

  it('needs six weeks of stable disease, and tells nothing without a visit', () => {
    expect(bestResponse(visits(['SD', '2024-02-11']), start)).toMatchObject({ response: 'NE' });
    expect(bestResponse(visits(['SD', '2024-02-12']), start)).toMatchObject({ response: 'SD' });
    expect(bestResponse([], start)).toBeNull();
    expect(bestResponse(visits(['PR', '2024-02-01'], ['CR', '2024-03-01']), start)).toMatchObject({ response: 'CR' });
  });
});

describe('lesion table', () => {
  const ct = report('ct', { modality: 'CT', performedOn: '2024-01-10' });
  const target = (id: string, sizes: [string, number][], rest = {}) =>
    lesion(id, {
      role: 'TARGET',
      firstSeenOn: '2023-12',
      measurements: sizes.map(([on, mm]) => size(on, mm, { reportId: 'ct', sliceMillimetres: 2 })),
      ...rest,
    });

  it('sums the targets visit by visit against baseline and nadir', () => {
    const lesions = [
      target('a', [
        ['2024-01-10', 100],
        ['2024-03-10', 40],
        ['2024-05-10', 42],
      ]),
      target('b', [
        ['2024-01-12', 65],
        ['2024-03-10', 23],
        ['2024-05-10', 23],
      ]),
    ];
    const table = lesionTable(caseFile({ lesions, reports: [ct] }), '2024-01-01', NOW);
    expect(table?.targetsFrom).toBe('RECORDED');
    expect(
      table?.visits.map(({ on, sumMillimetres, nadirMillimetres, overall }) => [on, sumMillimetres, nadirMillimetres, overall]),
    ).toEqual([
      ['2024-01-12', 165, null, null],
      ['2024-03-10', 63, 165, 'PR'],
      ['2024-05-10', 65, 63, 'PR'],
    ]);
    expect(table?.visits[1]?.percentFromBaseline).toBeCloseTo(-61.818, 2);
    expect(table?.bestConfirmed).toMatchObject({ response: 'PR', confirmed: true });
  });

  it('is progression once a new lesion is seen, and cannot tell when its first sight is not known', () => {
    const followed = target('a', [
      ['2024-01-10', 20],
      ['2024-03-10', 20],
    ]);
    const table = (fresh: ReturnType<typeof lesion>) =>
      lesionTable(caseFile({ lesions: [followed, fresh], reports: [ct] }), '2024-01-01', NOW);
    expect(table(lesion('new', { role: 'NON_TARGET', firstSeenOn: '2024-03-10' }))?.visits[1]).toMatchObject({
      newLesion: 'YES',
      newLesionIds: ['new'],
      overall: 'PD',
    });
    const unclear = lesion('maybe', { role: 'NON_TARGET', measurements: [size('2024-03-10', 12)] });
    expect(table(unclear)?.visits[1]).toMatchObject({ newLesion: 'NOT_KNOWN', overall: 'NE' });
  });

  it('is not evaluable when a target was not measured', () => {
    const lesions = [
      target('a', [
        ['2024-01-10', 30],
        ['2024-03-10', 20],
      ]),
      target('b', [['2024-01-10', 30]]),
    ];
    expect(lesionTable(caseFile({ lesions, reports: [ct] }), '2024-01-01', NOW)?.visits[1]).toMatchObject({
      missing: 1,
      target: 'NE',
      overall: 'NE',
    });
  });

  it('follows non-targets as gone or still there', () => {
    const followed = target('a', [
      ['2024-01-10', 20],
      ['2024-03-10', 0],
    ]);
    const other = (mm: number) =>
      lesion('n', { role: 'NON_TARGET', site: 'NECK_NODE', firstSeenOn: '2023-12', measurements: [size('2024-03-10', mm)] });
    const last = (mm: number) => lesionTable(caseFile({ lesions: [followed, other(mm)], reports: [ct] }), '2024-01-01', NOW)?.visits[1];
    expect(last(9)).toMatchObject({ target: 'CR', nonTarget: 'CR', overall: 'CR' });
    expect(last(12)).toMatchObject({ nonTarget: 'NON_CR_NON_PD', overall: 'PR' });
  });

  it('suggests targets by size when no doctor chose any, and none that cannot be measured', () => {
    const at = (id: string, mm: number) =>
      lesion(id, { firstSeenOn: '2023-12', measurements: [size('2024-01-10', mm, { reportId: 'ct', sliceMillimetres: 2 })] });
    const table = lesionTable(
      caseFile({ lesions: [at('small', 8), at('third', 12), at('first', 30), at('second', 20)], reports: [ct] }),
      '2024-01-01',
      NOW,
    );
    expect(table).toMatchObject({ targetsFrom: 'SUGGESTED', targetIds: ['first', 'second'] });
    expect(table?.measurability).toContainEqual({ lesionId: 'small', state: 'NOT_MEASURABLE' });
  });

  it('does not measure what was treated locally, by ultrasound, or later than today', () => {
    const measured = (id: string, reportId: string | null, treatedLocally: boolean | null) =>
      lesion(id, { treatedLocally, measurements: [size('2024-01-10', 20, { reportId, sliceMillimetres: 2 })] });
    const ultrasound = report('us', { modality: 'ULTRASOUND', performedOn: '2024-01-10' });
    const lesions = [
      measured('free', 'ct', false),
      measured('unknown', 'ct', null),
      measured('treated', 'ct', true),
      measured('us', 'us', false),
      measured('unread', null, false),
    ];
    const table = lesionTable(caseFile({ lesions, reports: [ct, ultrasound] }), '2024-01-10', '2024-01-10');
    expect(table?.measurability.map(({ lesionId, state }) => [lesionId, state])).toEqual([
      ['free', 'MEASURABLE'],
      ['unknown', 'NOT_KNOWN'],
      ['treated', 'NOT_MEASURABLE'],
      ['us', 'NOT_MEASURABLE'],
      ['unread', 'NOT_KNOWN'],
    ]);
    expect(table?.targetIds).toEqual(['free', 'unknown']);
    expect(lesionTable(caseFile({ lesions, reports: [ct] }), '2024-01-10', '2024-01-09')).toBeNull();
  });

  it('has no non-target response without non-targets, and no per cent of nothing', () => {
    const gone = target('a', [
      ['2024-01-10', 10],
      ['2024-03-10', 0],
      ['2024-05-10', 6],
    ]);
    const visits = lesionTable(caseFile({ lesions: [gone], reports: [ct] }), '2024-01-01', NOW)?.visits;
    expect(visits?.[1]).toMatchObject({ nonTarget: null, target: 'CR', overall: 'CR', percentFromBaseline: -100 });
    expect(visits?.[2]).toMatchObject({ target: 'PD', percentFromNadir: null });
  });

  it('dates a new lesion to the visit that saw it, not to the one before', () => {
    const followed = target('a', [
      ['2024-01-10', 20],
      ['2024-03-10', 20],
      ['2024-05-10', 20],
    ]);
    const fresh = lesion('new', { firstSeenOn: '2024-05-10' });
    const visits = lesionTable(caseFile({ lesions: [followed, fresh], reports: [ct] }), '2024-01-01', NOW)?.visits;
    expect(visits?.map(({ newLesion, overall }) => [newLesion, overall])).toEqual([
      ['NO', null],
      ['NO', 'SD'],
      ['YES', 'PD'],
    ]);
  });

  it('says nothing when nothing was measured since', () => {
    expect(lesionTable(caseFile({ lesions: [target('a', [['2020-01-10', 30]])] }), '2024-01-01', NOW)).toBeNull();
  });
});
