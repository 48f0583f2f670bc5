import fc from 'fast-check';
import { measurability } from './measurability.js';
import { fdgNewLesion, firstSeenLesion, reappearedLesion } from './new-lesion.js';
import { overallResponse } from './overall-response.js';
import { isNode, organOf, selectTargets } from './select-targets.js';
import { allGone, sumOfTargets, targetResponse } from './target-response.js';

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
    [10.1, 10.1, 7.07, 'PR'],
  ])('of %d at baseline, %d at best and %d now is %s', (baseline, nadir, current, response) => {
    expect(respond(baseline, nadir, current)).toBe(response);
  });

  it('is not evaluable with a lesion missing, unless the others prove progression', () => {
    expect(respond(60, 60, 30, { missing: 1 })).toBe('NE');
    expect(respond(60, 60, 72, { missing: 1 })).toBe('PD');
  });

  it('is complete when all are gone, although normal nodes still have a size, and never when a progression is proved', () => {
    expect(respond(60, 60, 58, { gone: true })).toBe('CR');
    expect(respond(60, 9, 14, { gone: true })).toBe('PD');
    expect(respond(60, 60, 0, { gone: true, missing: 1 })).toBe('NE');
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
    expect(allGone([{ isNode: true, size: null }])).toBe(false);
    expect(allGone([{ isNode: false, size: 3 }])).toBe(false);
    expect(
      allGone([
        { isNode: false, size: 0 },
        { isNode: false, size: 'TOO_SMALL_TO_MEASURE' },
      ]),
    ).toBe(false);
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
    [{ ...ct, millimetres: 20, modality: 'CHEST_X_RAY' as const, sliceMillimetres: null }, 'MEASURABLE'],
    [{ ...ct, millimetres: 20, modality: 'CHEST_X_RAY' as const, treatedWithoutGrowth: null }, 'NOT_KNOWN'],
    [{ ...ct, millimetres: 30, modality: 'CHEST_X_RAY' as const, isNode: true }, 'NOT_MEASURABLE'],
    [{ ...ct, millimetres: 10, modality: 'CALIPER' as const, sliceMillimetres: null }, 'MEASURABLE'],
    [{ ...ct, millimetres: 9.9, modality: 'CALIPER' as const }, 'NOT_MEASURABLE'],
    [{ ...ct, millimetres: 30, modality: 'CALIPER' as const, isNode: true }, 'NOT_MEASURABLE'],
    [{ ...ct, millimetres: 10, modality: 'MRI' as const }, 'MEASURABLE'],
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

describe('organs', () => {
  it('are one for all nodes, and each site its own else', () => {
    expect([organOf('NECK_NODE'), organOf('MEDIASTINAL_NODE'), organOf('LUNG')]).toEqual(['NODES', 'NODES', 'LUNG']);
    expect([isNode('NECK_NODE'), isNode('MEDIASTINAL_NODE'), isNode('LUNG')]).toEqual([true, true, false]);
  });

  it('take equal sizes in the order of their ids', () => {
    const three = ['b', 'c', 'a'].map((id) => ({ id, organ: 'LUNG', millimetres: 20 }));
    expect(selectTargets(three).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(selectTargets([...three].reverse()).map(({ id }) => id)).toEqual(['a', 'b']);
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
    expect(firstSeenLesion('UNEQUIVOCAL', { millimetres: 10, onlyEvidence: true })).toBe('REASSESS');
    expect(firstSeenLesion('UNEQUIVOCAL', { millimetres: 11, onlyEvidence: false })).toBe('PD');
    expect(reappearedLesion(false, true)).toBe('PD');
    expect(firstSeenLesion('UNEQUIVOCAL', { millimetres: 9, onlyEvidence: true })).toBe('NOT_PD');
    expect(fdgNewLesion('NEGATIVE', 'POSITIVE', null)).toBe('PD');
    expect(fdgNewLesion(null, 'POSITIVE', null)).toBe('FOLLOW_UP_CT_NEEDED');
    expect(fdgNewLesion(null, 'POSITIVE', 'NEW_SITE_CONFIRMED')).toBe('PD');
    expect(fdgNewLesion(null, 'POSITIVE', 'KNOWN_SITE_NOT_PROGRESSING')).toBe('NOT_PD');
    expect(fdgNewLesion(null, 'POSITIVE', 'NOT_CONFIRMED')).toBe('FOLLOW_UP_CT_NEEDED');
    expect(fdgNewLesion('POSITIVE', 'POSITIVE', 'NEW_SITE_CONFIRMED')).toBe('PD');
    expect(fdgNewLesion('POSITIVE', 'POSITIVE', null)).toBe('NOT_PD');
    expect(fdgNewLesion('NEGATIVE', 'NEGATIVE', null)).toBe('NOT_PD');
  });
});
