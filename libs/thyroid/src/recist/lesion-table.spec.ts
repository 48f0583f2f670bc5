import { caseFile, lesion, report, size } from '../testing/case-file.js';
import { lesionTable } from './lesion-table.js';

const NOW = '2026-01-31';

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
    expect(table(unclear)?.visits[1]).toMatchObject({ newLesion: 'NOT_KNOWN', newLesionIds: [], overall: 'NE' });
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

  const seenSince = (id: string, role: 'TARGET' | 'NON_TARGET' | null, sizes: [string, number][], rest = {}) =>
    target(id, sizes, { role, ...rest });
  const visitsOf = (lesions: ReturnType<typeof lesion>[], baselineOn = '2024-01-01', now = NOW) =>
    lesionTable(caseFile({ lesions, reports: [ct] }), baselineOn, now)?.visits ?? [];

  it('takes studies up to 14 days apart as one visit, and of two sizes the later, of one day the first by id', () => {
    const split = target('a', [
      ['2024-01-10', 20],
      ['2024-01-24', 22],
      ['2024-01-25', 30],
    ]);
    expect(visitsOf([split]).map(({ on, sizes }) => [on, sizes])).toEqual([
      ['2024-01-24', [{ lesionId: 'a', measurementId: 'size-2024-01-24', millimetres: 22 }]],
      ['2024-01-25', [{ lesionId: 'a', measurementId: 'size-2024-01-25', millimetres: 30 }]],
    ]);
    const twice = ['z', 'b', 'y'].map((id, index) => size('2024-01-10', 20 + index, { id, reportId: 'ct' }));
    for (const measurements of [twice, [...twice].reverse()])
      expect(visitsOf([lesion('a', { role: 'TARGET', measurements })])[0]?.sizes).toEqual([
        { lesionId: 'a', measurementId: 'b', millimetres: 21 },
      ]);
    const unordered = [...split.measurements].reverse();
    expect(visitsOf([{ ...split, measurements: unordered }])).toEqual(visitsOf([split]));
  });

  it('counts the first and the last day, and no size dated to the month only', () => {
    const a = lesion('a', {
      role: 'TARGET',
      measurements: ['2024-01-09', '2024-01-30', '2024-02', '2024-02-05', '2024-04-01', '2024-04-02'].map((on, index) =>
        size(on, 20 + index),
      ),
    });
    expect(visitsOf([a], '2024-01-30', '2024-04-01').map(({ on, sumMillimetres }) => [on, sumMillimetres])).toEqual([
      ['2024-02-05', 23],
      ['2024-04-01', 24],
    ]);
  });

  it('leaves out a lesion entered in error', () => {
    const a = target('a', [['2024-01-10', 20]]);
    const table = lesionTable(
      caseFile({ lesions: [a, target('wrong', [['2024-01-10', 30]], { enteredInError: true })], reports: [ct] }),
      '2024-01-01',
      NOW,
    );
    expect(table).toMatchObject({ targetIds: ['a'], measurability: [{ lesionId: 'a' }] });
  });

  it('keeps the doctor’s targets, even one not measured at baseline, and lists the others that were there', () => {
    const small = target('small', [['2024-01-10', 8]]);
    const late = target('late', [['2024-03-10', 30]]);
    const other = seenSince('other', 'NON_TARGET', [['2024-01-10', 40]], { treatedLocally: false });
    const table = lesionTable(caseFile({ lesions: [small, late, other], reports: [ct] }), '2024-01-01', NOW);
    expect(table).toMatchObject({
      targetsFrom: 'RECORDED',
      targetIds: ['small', 'late'],
      nonTargetIds: ['other'],
      measurability: [
        { lesionId: 'small', state: 'NOT_MEASURABLE' },
        { lesionId: 'other', state: 'MEASURABLE' },
      ],
    });
  });

  it('suggests no lesion that a doctor called a non-target', () => {
    const table = lesionTable(
      caseFile({
        lesions: [seenSince('n', 'NON_TARGET', [['2024-01-10', 40]]), seenSince('a', null, [['2024-01-10', 20]])],
        reports: [ct],
      }),
      '2024-01-01',
      NOW,
    );
    expect(table).toMatchObject({ targetsFrom: 'SUGGESTED', targetIds: ['a'], nonTargetIds: ['n'] });
  });

  it('can tell from the size alone that less than 10 mm is not measurable, and reads MRI like CT', () => {
    const mri = report('mri', { modality: 'MRI', performedOn: '2024-01-10' });
    const at = (id: string, mm: number, reportId: string | null) =>
      lesion(id, { treatedLocally: false, measurements: [size('2024-01-10', mm, { reportId, sliceMillimetres: 2 })] });
    const table = lesionTable(
      caseFile({ lesions: [at('a', 9.9, null), at('b', 10, null), at('c', 10, 'mri')], reports: [mri] }),
      '2024-01-01',
      NOW,
    );
    expect(table?.measurability.map(({ state }) => state)).toEqual(['NOT_MEASURABLE', 'NOT_KNOWN', 'MEASURABLE']);
  });

  it('answers nothing at baseline', () => {
    const lesions = [target('a', [['2024-01-10', 20]]), seenSince('n', 'NON_TARGET', [['2024-01-10', 9]])];
    const table = lesionTable(caseFile({ lesions, reports: [ct] }), '2024-01-01', NOW);
    expect(table?.visits).toMatchObject([
      {
        target: null,
        nonTarget: null,
        newLesion: 'NO',
        overall: null,
        nadirMillimetres: null,
        percentFromBaseline: null,
        percentFromNadir: null,
      },
    ]);
    expect(table).toMatchObject({ best: null, bestConfirmed: null });
  });

  it('cannot compare with a baseline that lacks a target', () => {
    const lesions = [
      target('a', [
        ['2024-01-10', 20],
        ['2024-03-10', 20],
      ]),
      target('b', [['2024-03-10', 30]]),
    ];
    expect(visitsOf(lesions)).toMatchObject([
      { missing: 1, percentFromBaseline: null },
      { missing: 0, nadirMillimetres: null, percentFromBaseline: null, percentFromNadir: null, target: 'NE', overall: 'NE' },
    ]);
  });

  it('takes no incomplete sum as the smallest, nor as a change', () => {
    const lesions = [
      target('a', [
        ['2024-01-10', 30],
        ['2024-03-10', 20],
        ['2024-05-10', 25],
        ['2024-07-10', 40],
      ]),
      target('b', [
        ['2024-01-10', 30],
        ['2024-05-10', 30],
        ['2024-07-10', 40],
      ]),
    ];
    const visits = visitsOf(lesions);
    expect(visits[1]).toMatchObject({ sumMillimetres: 20, missing: 1, percentFromBaseline: null, percentFromNadir: null });
    expect(visits[2]).toMatchObject({ sumMillimetres: 55, nadirMillimetres: 60, target: 'SD' });
    expect(visits[3]).toMatchObject({ nadirMillimetres: 55, target: 'PD' });
    expect(visits[3]?.percentFromBaseline).toBeCloseTo(33.33, 1);
    expect(visits[3]?.percentFromNadir).toBeCloseTo(45.45, 1);
  });

  it('without targets is told from the others', () => {
    const other = seenSince('n', 'NON_TARGET', [
      ['2024-01-10', 8],
      ['2024-03-10', 0],
    ]);
    const table = lesionTable(caseFile({ lesions: [other], reports: [ct] }), '2024-01-01', NOW);
    expect(table?.targetIds).toEqual([]);
    expect(table?.visits[1]).toMatchObject({ target: null, nonTarget: 'CR', overall: 'CR', sumMillimetres: 0, nadirMillimetres: null });
  });

  it('has no complete response with a non-target still there or not looked at', () => {
    const gone = target('a', [
      ['2024-01-10', 20],
      ['2024-03-10', 0],
    ]);
    const bone = (mm: number | null) =>
      seenSince(
        'n',
        'NON_TARGET',
        mm === null
          ? [['2024-01-10', 9]]
          : [
              ['2024-01-10', 9],
              ['2024-03-10', mm],
            ],
      );
    const node = (mm: number) =>
      seenSince(
        'node',
        'NON_TARGET',
        [
          ['2024-01-10', 12],
          ['2024-03-10', mm],
        ],
        { site: 'NECK_NODE' },
      );
    const second = (...others: ReturnType<typeof lesion>[]) => visitsOf([gone, ...others])[1];
    expect(second(bone(0))).toMatchObject({ nonTarget: 'CR', overall: 'CR' });
    expect(second(bone(3))).toMatchObject({ nonTarget: 'NON_CR_NON_PD', overall: 'PR' });
    expect(second(node(10))).toMatchObject({ nonTarget: 'NON_CR_NON_PD' });
    expect(second(bone(0), node(12))).toMatchObject({ nonTarget: 'NON_CR_NON_PD' });
    expect(second(bone(null))).toMatchObject({ nonTarget: 'NE', overall: 'PR' });
    expect(second(bone(null), node(9))).toMatchObject({ nonTarget: 'NE' });
  });

  it('is not new when it was measured before or at the baseline, or never measured to the day', () => {
    const followed = target('a', [
      ['2024-01-10', 20],
      ['2024-01-14', 20],
      ['2024-03-10', 20],
    ]);
    const since = (...sizes: [string, number][]) =>
      visitsOf([followed, lesion('n', { role: 'NON_TARGET', measurements: sizes.map(([on, mm]) => size(on, mm)) })])[1]?.newLesion;
    expect(since(['2024-01-10', 9], ['2024-03-10', 9])).toBe('NO');
    expect(since(['2024-01-14', 9], ['2024-03-10', 9])).toBe('NO');
    expect(since(['2023-06-01', 9], ['2024-03-10', 9])).toBe('NO');
    expect(since(['2024-03', 9])).toBe('NO');
    expect(since(['2024-03-10', 0])).toBe('NO');
    expect(since(['2024-05-10', 9])).toBe('NO');
    expect(since(['2024-03-10', 9])).toBe('NOT_KNOWN');
    expect(since(['2024-03-10', 9], ['2024-05-10', 0])).toBe('NOT_KNOWN');
    expect(since(['2024-03-10', 9], ['2024-02', 9])).toBe('NOT_KNOWN');
    expect(since(['2024-03', 9], ['2024-05-10', 9])).toBe('NO');
  });

  it.each<[string, string, [string, number][], string[]]>([
    ['after the baseline, at the second visit', '2024-05', [], ['NO', 'YES']],
    ['on the day of the baseline', '2024-01-10', [], ['NO', 'NO']],
    ['in the month of the baseline, and measured there', '2024-01', [['2024-01-10', 9]], ['NO', 'NO']],
    ['in the month of the baseline, and measured before', '2024-01', [['2023-12-20', 9]], ['NO', 'NO']],
    ['in the month of the baseline, perhaps after it', '2024-01', [['2024-03-10', 9]], ['NOT_KNOWN', 'NOT_KNOWN']],
    ['in the year of the baseline, perhaps after it', '2024', [], ['NOT_KNOWN', 'NOT_KNOWN']],
    ['after the baseline, against an older measurement', '2024-03-10', [['2023-12-20', 9]], ['YES', 'YES']],
  ])('weighs a lesion first seen %s', (_, firstSeenOn, sizes, answers) => {
    const followed = target('a', [
      ['2024-01-10', 20],
      ['2024-03-10', 20],
      ['2024-05-10', 20],
    ]);
    const other = lesion('n', { role: 'NON_TARGET', firstSeenOn, measurements: sizes.map(([on, mm]) => size(on, mm)) });
    const [baseline, ...later] = visitsOf([followed, other]);
    expect(baseline).toMatchObject({ newLesion: 'NO', overall: null });
    expect(later.map(({ newLesion }) => newLesion)).toEqual(answers);
  });

  it('takes no target of the doctor’s as new, whenever it was first seen', () => {
    const followed = target('a', [
      ['2024-01-10', 20],
      ['2024-03-10', 20],
    ]);
    const late = target('late', [['2024-03-10', 30]], { firstSeenOn: '2024-03-10' });
    expect(visitsOf([followed, late])[1]).toMatchObject({ newLesion: 'NO', newLesionIds: [] });
  });
});
