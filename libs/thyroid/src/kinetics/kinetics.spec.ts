import type { LabResult } from '@consilium/tumour-board';
import { laboratory, caseFile, lesion, size, therapy } from '../testing/case-file.js';
import { doublingTime, type ThyroglobulinValue } from './doubling-time.js';
import { miyauchiCategory, roessingCategory, sabraCategory } from './growth-category.js';
import { fitGrowth, specificGrowthRate, velocityPerYear } from './growth.js';
import { antibodyState, thyroglobulinKinetics } from './thyroglobulin.js';
import { lesionGrowth, lungDoubling, meanDoubling, volumeGrowth } from './volume-doubling-time.js';

const NOW = '2026-01-31';

function value(index: number, nanogramsPerMillilitre: number, rest: Partial<ThyroglobulinValue> = {}): ThyroglobulinValue {
  return {
    id: `tg-${index}`,
    takenOn: `${2020 + index}-01-01`,
    nanogramsPerMillilitre,
    comparator: 'EQUAL',
    tsh: 'SUPPRESSED',
    antibodies: 'NEGATIVE',
    assay: 'A',
    ...rest,
  };
}
const doubling = [1, 2, 4, 8].map((tg, index) => value(index, tg));

describe('growth', () => {
  it('fits the published two-point example: 200 to 450 in 30 days doubles in 25.6', () => {
    const growth = fitGrowth([
      { days: 0, value: 200 },
      { days: 30, value: 450 },
    ]);
    expect(growth?.doublingTimeDays).toBeCloseTo(25.6427, 3);
    expect(growth?.slopePerDay).toBeCloseTo(0.027031, 6);
    expect(growth?.rSquared).toBeCloseTo(1);
  });

  it('has no doubling time, a rate of zero and a perfect fit without any change', () => {
    const same = [0, 100, 200].map((days) => ({ days, value: 2 }));
    expect(fitGrowth(same)).toEqual({ slopePerDay: 0, doublingTimeDays: null, doublingRatePerYear: 0, rSquared: 1 });
  });

  it.each([
    [[{ days: 0, value: 1 }]],
    [
      [
        { days: 0, value: 1 },
        { days: 0, value: 2 },
      ],
    ],
    [
      [
        { days: 0, value: 0 },
        { days: 9, value: 2 },
      ],
    ],
    [[]],
  ])('refuses %o', (points) => {
    expect(fitGrowth(points)).toBeNull();
  });

  it('takes rounding noise for no change', () => {
    const same = [0, 100, 201].map((days) => ({ days, value: 2.3 }));
    expect(fitGrowth(same)).toEqual({ slopePerDay: 0, doublingTimeDays: null, doublingRatePerYear: 0, rSquared: 1 });
  });

  it('tells how much of a scattered series the line explains', () => {
    const scattered = [1, 4, 2, 8].map((value, index) => ({ days: 100 + index * 365.25, value }));
    const growth = fitGrowth(scattered);
    expect(growth?.rSquared).toBeCloseTo(0.64, 6);
    expect(growth?.doublingRatePerYear).toBeCloseTo(0.8, 6);
    expect(growth?.doublingTimeDays).toBeCloseTo(365.25 / 0.8, 4);
    const level = [1, 2, 2, 1].map((value, index) => ({ days: index * 100, value }));
    expect(fitGrowth(level)).toMatchObject({ slopePerDay: 0, doublingTimeDays: null, rSquared: 0 });
  });

  it('refuses a value without end', () => {
    expect(
      fitGrowth([
        { days: 0, value: 1 },
        { days: 9, value: Number.POSITIVE_INFINITY },
      ]),
    ).toBeNull();
  });

  it('gives velocity and specific growth rate', () => {
    expect(
      velocityPerYear([
        { days: 0, value: 1 },
        { days: 365.25, value: 1.3 },
      ]),
    ).toBeCloseTo(0.3);
    expect(velocityPerYear([{ days: 0, value: 1 }])).toBeNull();
    expect(specificGrowthRate(100)).toBeCloseTo(0.69315, 5);
    expect(specificGrowthRate(null)).toBe(0);
  });
});

describe('thyroglobulin doubling time', () => {
  it('is computed from four clean values', () => {
    const found = doublingTime(doubling);
    expect(found).toMatchObject({ state: 'COMPUTED', reasons: [], used: ['tg-0', 'tg-1', 'tg-2', 'tg-3'], excluded: [] });
    expect(found.growth?.doublingTimeDays).toBeCloseTo(365.3, 1);
    expect(found.miyauchi).toMatchObject({ code: 'FROM_1_TO_3_YEARS', basis: 'RECALLED' });
  });

  it('has no doubling time for values that stay the same, and calls them slow', () => {
    const found = doublingTime(doubling.map((one) => ({ ...one, nanogramsPerMillilitre: 2.3 })));
    expect(found).toMatchObject({
      growth: { doublingTimeDays: null },
      miyauchi: { code: 'FROM_3_YEARS' },
      roessing: { code: 'NOT_GROWING' },
    });
  });

  it('names each value that it leaves out, oldest first and of one day by id', () => {
    const left = [
      value(6, 9, { tsh: 'NOT_SUPPRESSED', id: 'b' }),
      value(6, 9, { tsh: 'NOT_KNOWN', id: 'c' }),
      value(6, 9, { comparator: 'BELOW', id: 'a' }),
      value(5, 9, { tsh: 'STIMULATED', id: 'd' }),
    ];
    for (const values of [left, [...left].reverse()])
      expect(doublingTime([...values, ...doubling]).excluded).toEqual([
        { entryId: 'd', reason: 'STIMULATED' },
        { entryId: 'a', reason: 'CENSORED' },
        { entryId: 'b', reason: 'TSH_NOT_SUPPRESSED' },
        { entryId: 'c', reason: 'TSH_NOT_KNOWN' },
      ]);
  });

  it('warns of a censored value only when one was left out', () => {
    expect(doublingTime([...doubling, value(5, 9, { tsh: 'STIMULATED' })])).toMatchObject({ state: 'COMPUTED', reasons: [] });
  });

  it('is invalid with a zero even in a value that would be left out, and not with "below zero point something"', () => {
    expect(doublingTime([...doubling, value(5, 0, { tsh: 'STIMULATED' })])).toMatchObject({
      state: 'INVALID_INPUT',
      reasons: ['NON_POSITIVE_VALUE'],
      used: [],
    });
    expect(doublingTime([...doubling, value(5, 0, { comparator: 'BELOW' })]).state).toBe('COMPUTED_WITH_WARNING');
    expect(doublingTime([...doubling, value(5, Number.POSITIVE_INFINITY)])).toMatchObject({
      state: 'INVALID_INPUT',
      reasons: ['NON_POSITIVE_VALUE'],
    });
  });

  it('counts what was left out before it', () => {
    const before = (reason: 'CENSORED' | 'UNIT_NOT_CONVERTIBLE') => [{ entryId: 'before', reason }];
    expect(doublingTime([], before('CENSORED'))).toMatchObject({ reasons: ['ALL_CENSORED'], used: [] });
    expect(doublingTime([], before('UNIT_NOT_CONVERTIBLE'))).toMatchObject({ reasons: ['TOO_FEW_VALUES'] });
    expect(doublingTime([value(4, 1, { comparator: 'BELOW' })], before('UNIT_NOT_CONVERTIBLE'))).toMatchObject({
      reasons: ['TOO_FEW_VALUES'],
    });
    expect(doublingTime(doubling.slice(1), before('CENSORED'))).toMatchObject({ reasons: ['TOO_FEW_AFTER_EXCLUSION'] });
    expect(doublingTime(doubling, before('CENSORED'))).toMatchObject({ reasons: ['CENSORED_EXCLUDED'] });
    expect(doublingTime(doubling.slice(1)).used).toEqual(['tg-1', 'tg-2', 'tg-3']);
  });

  it('does not depend on the order of the values', () => {
    expect(doublingTime([...doubling].reverse())).toEqual(doublingTime(doubling));
  });

  it.each<[string, ThyroglobulinValue[], string, string]>([
    ['three values', doubling.slice(0, 3), 'INSUFFICIENT_DATA', 'TOO_FEW_VALUES'],
    ['no value', [], 'INSUFFICIENT_DATA', 'TOO_FEW_VALUES'],
    ['positive antibodies', doubling.map((one) => ({ ...one, antibodies: 'POSITIVE' })), 'NOT_INTERPRETABLE', 'ANTIBODIES_POSITIVE'],
    ['one positive antibody', [value(4, 16, { antibodies: 'POSITIVE' }), ...doubling], 'NOT_INTERPRETABLE', 'ANTIBODIES_POSITIVE'],
    [
      'antibodies never measured',
      doubling.map((one) => ({ ...one, antibodies: 'NOT_KNOWN' })),
      'INSUFFICIENT_DATA',
      'ANTIBODIES_NOT_KNOWN',
    ],
    [
      'a stimulated value among four',
      [value(0, 1, { tsh: 'STIMULATED' }), ...doubling.slice(1)],
      'INSUFFICIENT_DATA',
      'TOO_FEW_AFTER_EXCLUSION',
    ],
    [
      'an unknown TSH among four',
      [value(0, 1, { tsh: 'NOT_KNOWN' }), ...doubling.slice(1)],
      'INSUFFICIENT_DATA',
      'TOO_FEW_AFTER_EXCLUSION',
    ],
    ['only censored values', doubling.map((one) => ({ ...one, comparator: 'BELOW' })), 'INSUFFICIENT_DATA', 'ALL_CENSORED'],
    ['a zero', [value(4, 0), ...doubling], 'INVALID_INPUT', 'NON_POSITIVE_VALUE'],
    ['two values of one day', [...doubling, { ...value(3, 9), id: 'again' }], 'INVALID_INPUT', 'DUPLICATE_DATE'],
  ])('is refused for %s', (_, values, state, reason) => {
    expect(doublingTime(values)).toMatchObject({ state, reasons: [reason], growth: null, miyauchi: null, roessing: null });
  });

  it.each<[string, ThyroglobulinValue[], string]>([
    ['a change of assay', doubling.map((one, index) => ({ ...one, assay: index < 2 ? 'A' : 'B' })), 'ASSAY_CHANGED'],
    ['an unknown assay', doubling.map((one, index) => ({ ...one, assay: index < 3 ? 'A' : null })), 'ASSAY_NOT_KNOWN'],
    ['a censored value left out', [value(4, 0.2, { comparator: 'BELOW' }), ...doubling], 'CENSORED_EXCLUDED'],
    [
      'antibodies missing once',
      doubling.map((one, index) => (index === 0 ? { ...one, antibodies: 'NOT_KNOWN' } : one)),
      'ANTIBODIES_NOT_KNOWN',
    ],
  ])('warns of %s', (_, values, reason) => {
    const found = doublingTime(values);
    expect(found).toMatchObject({ state: 'COMPUTED_WITH_WARNING', reasons: [reason] });
    expect(found.growth?.doublingTimeDays).toBeCloseTo(365.3, 1);
  });
});

describe('categories', () => {
  it.each([
    [0.99, 'UNDER_1_YEAR'],
    [1, 'FROM_1_TO_3_YEARS'],
    [3, 'FROM_3_YEARS'],
    [-0.1, 'NEGATIVE'],
    [0, 'UNDER_1_YEAR'],
    [null, 'FROM_3_YEARS'],
  ])('Miyauchi: %p years is %s', (years, code) => {
    expect(miyauchiCategory(years).code).toBe(code);
  });
  it.each([
    [152, 'UNDER_5_MONTHS'],
    [153, 'FROM_5_TO_14_MONTHS'],
    [426, 'FROM_5_TO_14_MONTHS'],
    [427, 'OVER_14_MONTHS'],
    [5 * 30.4375, 'FROM_5_TO_14_MONTHS'],
    [14 * 30.4375, 'FROM_5_TO_14_MONTHS'],
    [0, 'UNDER_5_MONTHS'],
    [-10, 'NOT_GROWING'],
    [null, 'NOT_GROWING'],
  ])('Rössing: %p days is %s', (days, code) => {
    expect(roessingCategory(days).code).toBe(code);
  });
  it.each([
    [1, 'UP_TO_1_YEAR'],
    [1.01, 'FROM_1_TO_2_YEARS'],
    [2, 'FROM_1_TO_2_YEARS'],
    [2.01, 'FROM_2_TO_3_YEARS'],
    [3, 'FROM_2_TO_3_YEARS'],
    [3.01, 'FROM_3_TO_4_YEARS'],
    [3.99, 'FROM_3_TO_4_YEARS'],
    [4, 'FROM_4_YEARS_OR_NEGATIVE'],
    [-1, 'FROM_4_YEARS_OR_NEGATIVE'],
    [0, 'UP_TO_1_YEAR'],
    [null, 'FROM_4_YEARS_OR_NEGATIVE'],
  ])('Sabra: %p years is %s', (years, code) => {
    expect(sabraCategory(years).code).toBe(code);
  });

  it('name their publication, and which of their limits were read in it', () => {
    expect(miyauchiCategory(0.5)).toMatchObject({ basis: 'READ', source: expect.stringContaining('Miyauchi') });
    expect(miyauchiCategory(2).basis).toBe('RECALLED');
    expect(roessingCategory(100)).toMatchObject({ basis: 'READ', source: expect.stringContaining('PMID 27750024') });
    expect(sabraCategory(2)).toMatchObject({ basis: 'READ', source: expect.stringContaining('PMC6396830') });
  });
});

describe('a case file', () => {
  const dates = ['2024-01-01', '2024-04-01', '2024-07-01', '2024-10-01'];
  const series = dates.map((takenOn, index) =>
    laboratory(`tg-${index}`, {
      analyte: 'THYROGLOBULIN',
      takenOn,
      result: { comparator: 'EQUAL', value: 10 * 2 ** index },
      unit: index === 0 ? 'µg/L' : 'ng/mL',
      assay: 'A',
      tshState: 'SUPPRESSED',
    }),
  );
  const antibodies = dates.map((takenOn, index) =>
    laboratory(`ab-${index}`, {
      analyte: 'THYROGLOBULIN_ANTIBODIES',
      takenOn,
      result: { comparator: 'BELOW', value: 15 },
      unit: 'U/mL',
      upperLimit: 115,
    }),
  );

  it('doubles in 91 days over the quarters of 2024', () => {
    const found = thyroglobulinKinetics(caseFile({ laboratory: [...series, ...antibodies] }), NOW);
    expect(found.state).toBe('COMPUTED');
    expect(found.growth?.doublingTimeDays).toBeCloseTo(91.3, 1);
    expect(found.velocityPerYear).toBeGreaterThan(80);
  });

  it('warns when a treatment ran between the values', () => {
    const file = caseFile({ laboratory: [...series, ...antibodies], treatments: [therapy('rai', '2024-05-01')] });
    expect(thyroglobulinKinetics(file, NOW)).toMatchObject({ state: 'COMPUTED_WITH_WARNING', reasons: ['TREATED_BETWEEN'] });
  });

  it.each([
    ['a treatment that ended before the first value', { startedOn: '2023-01-01', endedOn: '2023-12-01' }, 'COMPUTED'],
    ['a treatment that ended after it', { startedOn: '2023-01-01', endedOn: '2024-02-01' }, 'COMPUTED_WITH_WARNING'],
    ['a treatment that goes on', { startedOn: '2023-01-01', ongoing: true }, 'COMPUTED_WITH_WARNING'],
    ['a treatment after the last value', { startedOn: '2024-11-01' }, 'COMPUTED'],
    ['a treatment on the day of the first value', { startedOn: '2024-01-01' }, 'COMPUTED_WITH_WARNING'],
    ['a treatment on the day of the last value', { startedOn: '2024-10-01' }, 'COMPUTED_WITH_WARNING'],
    ['a treatment that ended on the day of the first value', { startedOn: '2023-01-01', endedOn: '2024-01-01' }, 'COMPUTED_WITH_WARNING'],
    ['a treatment of one day before the first value', { startedOn: '2023-01-01' }, 'COMPUTED'],
    ['a treatment that nobody dated', { ongoing: true }, 'COMPUTED_WITH_WARNING'],
    ['an undated treatment that ended before the first value', { endedOn: '2023-12-01' }, 'COMPUTED'],
    ['an undated treatment that ended after it', { endedOn: '2024-02-01' }, 'COMPUTED_WITH_WARNING'],
    ['an undated treatment entered in error', { enteredInError: true }, 'COMPUTED'],
    ['a treatment entered in error', { startedOn: '2024-05-01', enteredInError: true }, 'COMPUTED'],
  ])('with %s', (_, rest, state) => {
    for (const values of [series, [...series].reverse()]) {
      const file = caseFile({ laboratory: [...values, ...antibodies], treatments: [therapy('t', null, rest)] });
      expect(thyroglobulinKinetics(file, NOW).state).toBe(state);
    }
  });

  it('cannot tell the state of a TSH that two results of one day contradict', () => {
    const tsh = dates.flatMap((takenOn, index) =>
      [0.02, 4].map((value) =>
        laboratory(`tsh-${index}-${value}`, { analyte: 'TSH', takenOn, result: { comparator: 'EQUAL', value }, unit: 'mIU/L' }),
      ),
    );
    const unknown = series.map((one) => ({ ...one, tshState: null }));
    expect(
      thyroglobulinKinetics(caseFile({ laboratory: [...unknown, ...antibodies, ...tsh] }), NOW).excluded.map(({ reason }) => reason),
    ).toEqual(Array.from({ length: 4 }, () => 'TSH_NOT_KNOWN'));
  });

  const excludedFor = (...results: LabResult[]) =>
    thyroglobulinKinetics(caseFile({ laboratory: results }), NOW).excluded.map(({ reason }) => reason);
  const tshOn = (takenOn: string, comparator: 'EQUAL' | 'BELOW' | 'ABOVE', value: number, unit = 'mIU/L') =>
    laboratory(`tsh-${takenOn}`, { analyte: 'TSH', takenOn, result: { comparator, value }, unit });

  it.each<[string, ReturnType<typeof tshOn>[], string[]]>([
    ['no TSH', [], ['TSH_NOT_KNOWN']],
    ['one of another day', [tshOn('2024-01-02', 'EQUAL', 0.05)], ['TSH_NOT_KNOWN']],
    ['one in a unit that does not convert', [tshOn('2024-01-01', 'EQUAL', 0.05, 'pmol/L')], ['TSH_NOT_KNOWN']],
    ['below 0.1 mIU/L', [tshOn('2024-01-01', 'BELOW', 0.1)], []],
    ['below 0.2 mIU/L', [tshOn('2024-01-01', 'BELOW', 0.2)], ['TSH_NOT_KNOWN']],
    ['0.09 mIU/L', [tshOn('2024-01-01', 'EQUAL', 0.09)], []],
    ['0.1 mIU/L', [tshOn('2024-01-01', 'EQUAL', 0.1)], ['TSH_NOT_SUPPRESSED']],
    ['above 0.05 mIU/L', [tshOn('2024-01-01', 'ABOVE', 0.05)], ['TSH_NOT_KNOWN']],
    ['above 0.1 mIU/L', [tshOn('2024-01-01', 'ABOVE', 0.1)], ['TSH_NOT_SUPPRESSED']],
    ['29.9 mIU/L', [tshOn('2024-01-01', 'EQUAL', 29.9)], ['TSH_NOT_SUPPRESSED']],
    ['30 mIU/L', [tshOn('2024-01-01', 'EQUAL', 30)], ['STIMULATED']],
    ['above 100 mIU/L', [tshOn('2024-01-01', 'ABOVE', 100)], ['STIMULATED']],
    ['two results that agree', [tshOn('2024-01-01', 'EQUAL', 40), { ...tshOn('2024-01-01', 'ABOVE', 100), id: 'second' }], ['STIMULATED']],
  ])('leaves a value out or not by the TSH: %s', (_, tsh, reasons) => {
    const tg = laboratory('tg', {
      analyte: 'THYROGLOBULIN',
      takenOn: '2024-01-01',
      result: { comparator: 'EQUAL', value: 10 },
      unit: 'ng/mL',
    });
    expect(excludedFor(tg, ...tsh)).toEqual(reasons);
  });

  it('takes the state of the TSH that was recorded before any value', () => {
    const [first] = series;
    if (first === undefined) throw new Error('series');
    expect(excludedFor(first, tshOn('2024-01-01', 'EQUAL', 50))).toEqual([]);
    expect(excludedFor({ ...first, tshState: 'STIMULATED' }, tshOn('2024-01-01', 'EQUAL', 0.05))).toEqual(['STIMULATED']);
    expect(excludedFor({ ...first, takenOn: '2024-01', result: { comparator: 'BELOW', value: 0.2 } })).toEqual(['CENSORED']);
  });

  it.each([
    ['31 days before', '2023-12-01', 'COMPUTED_WITH_WARNING'],
    ['32 days before', '2023-11-30', 'INSUFFICIENT_DATA'],
    ['31 days after', '2024-02-01', 'COMPUTED_WITH_WARNING'],
    ['in the same, only known month', '2024-01', 'COMPUTED_WITH_WARNING'],
    ['in the next, only known month', '2024-02', 'INSUFFICIENT_DATA'],
  ])('takes antibodies %s as those of the value or not', (_, takenOn, state) => {
    const [first] = antibodies;
    if (first === undefined) throw new Error('antibodies');
    expect(thyroglobulinKinetics(caseFile({ laboratory: [...series, { ...first, takenOn }] }), NOW).state).toBe(state);
  });

  it('is not interpretable once antibodies near a value are positive, whatever others say', () => {
    const positive = laboratory('positive', {
      analyte: 'THYROGLOBULIN_ANTIBODIES',
      takenOn: '2024-07-20',
      result: { comparator: 'EQUAL', value: 300 },
      unit: 'IU/mL',
      upperLimit: 115,
    });
    expect(thyroglobulinKinetics(caseFile({ laboratory: [...series, ...antibodies, positive] }), NOW)).toMatchObject({
      state: 'NOT_INTERPRETABLE',
      reasons: ['ANTIBODIES_POSITIVE'],
    });
    const unclear = { ...positive, upperLimit: null };
    expect(thyroglobulinKinetics(caseFile({ laboratory: [...series, ...antibodies, unclear] }), NOW).state).toBe('COMPUTED');
    const onlyUnclear = dates.map((takenOn, index) => ({ ...unclear, id: `unclear-${index}`, takenOn }));
    expect(thyroglobulinKinetics(caseFile({ laboratory: [...series, ...onlyUnclear] }), NOW).reasons).toEqual(['ANTIBODIES_NOT_KNOWN']);
  });

  it('gives a velocity over the values on the line only, and none without a line', () => {
    const stimulated = laboratory('high', {
      analyte: 'THYROGLOBULIN',
      takenOn: '2024-12-01',
      result: { comparator: 'EQUAL', value: 5000 },
      unit: 'ng/mL',
      tshState: 'STIMULATED',
    });
    const clean = thyroglobulinKinetics(caseFile({ laboratory: [...series, ...antibodies] }), NOW);
    expect(thyroglobulinKinetics(caseFile({ laboratory: [...series, ...antibodies, stimulated] }), NOW).velocityPerYear).toBe(
      clean.velocityPerYear,
    );
    expect(thyroglobulinKinetics(caseFile({ laboratory: [...series.slice(1), ...antibodies] }), NOW)).toMatchObject({
      state: 'INSUFFICIENT_DATA',
      velocityPerYear: null,
    });
  });

  it('does not use what is measured later than today', () => {
    expect(thyroglobulinKinetics(caseFile({ laboratory: [...series, ...antibodies] }), '2024-08-01').reasons).toEqual(['TOO_FEW_VALUES']);
  });

  it('leaves out a unit that does not convert and a date not known to the day, and says so', () => {
    const [first, second, ...rest] = series;
    if (first === undefined || second === undefined) throw new Error('series');
    const found = thyroglobulinKinetics(
      caseFile({ laboratory: [{ ...first, unit: 'pmol/L' }, { ...second, takenOn: '2024-04' }, ...rest, ...antibodies] }),
      NOW,
    );
    expect(found.excluded).toEqual([
      { entryId: 'tg-0', reason: 'UNIT_NOT_CONVERTIBLE' },
      { entryId: 'tg-1', reason: 'DATE_NOT_TO_THE_DAY' },
    ]);
    expect(found.reasons).toEqual(['TOO_FEW_AFTER_EXCLUSION']);
  });

  it.each([
    ['<0.03', 'mIU/L', 'COMPUTED'],
    ['0.05', 'µIU/mL', 'COMPUTED'],
    ['0.1', 'mIU/L', 'INSUFFICIENT_DATA'],
    ['45', 'mIU/L', 'INSUFFICIENT_DATA'],
  ])('reads the state of the TSH from a value of %s %s of the same day', (written, unit, state) => {
    const result = written.startsWith('<')
      ? { comparator: 'BELOW' as const, value: 0.03 }
      : { comparator: 'EQUAL' as const, value: Number(written) };
    const tsh = dates.map((takenOn, index) => laboratory(`tsh-${index}`, { analyte: 'TSH', takenOn, result, unit }));
    const unknown = series.map((one) => ({ ...one, tshState: null }));
    expect(thyroglobulinKinetics(caseFile({ laboratory: [...unknown, ...antibodies, ...tsh] }), NOW).state).toBe(state);
  });

  it.each([
    [{ comparator: 'BELOW' as const, value: 15 }, null, 'NEGATIVE'],
    [{ comparator: 'BELOW' as const, value: 200 }, 115, 'NOT_KNOWN'],
    [{ comparator: 'EQUAL' as const, value: 100 }, 115, 'NEGATIVE'],
    [{ comparator: 'EQUAL' as const, value: 116 }, 115, 'POSITIVE'],
    [{ comparator: 'EQUAL' as const, value: 100 }, null, 'NOT_KNOWN'],
    [{ comparator: 'ABOVE' as const, value: 4000 }, 115, 'POSITIVE'],
    [{ comparator: 'ABOVE' as const, value: 10 }, 115, 'NOT_KNOWN'],
    [{ comparator: 'BELOW' as const, value: 115 }, 115, 'NEGATIVE'],
    [{ comparator: 'EQUAL' as const, value: 115 }, 115, 'NEGATIVE'],
    [{ comparator: 'ABOVE' as const, value: 115 }, 115, 'POSITIVE'],
  ])('reads antibodies of %o against %p as %s', (result, upperLimit, state) => {
    expect(antibodyState({ result, upperLimit })).toBe(state);
  });
});

describe('lung metastases', () => {
  const growing = (id: string, from: number, to: number) =>
    lesion(id, { measurements: [size('2024-01-01', from), size('2024-12-31', to)] });

  it('takes the two largest: a diameter of 12.6 from 10 mm in a year is a doubling in a year', () => {
    const file = caseFile({ lesions: [growing('small', 4, 8), growing('large', 20, 25.198421), growing('middle', 10, 12.59921)] });
    const found = lungDoubling(file, NOW);
    expect(found.lesions.map(({ lesionId }) => lesionId)).toEqual(['large', 'middle']);
    expect(found.meanYears).toBeCloseTo(1, 2);
  });

  it('needs two of them, and refuses the mean of one that grows and one that shrinks', () => {
    expect(lungDoubling(caseFile({ lesions: [growing('one', 10, 12)] }), NOW).reason).toBe('FEWER_THAN_TWO_MEASURED_LUNG_LESIONS');
    expect(meanDoubling([2, -3])).toEqual({ meanYears: null, category: null, reason: 'OPPOSITE_DIRECTIONS' });
    expect(meanDoubling([null, null])).toMatchObject({ meanYears: null, reason: null });
  });

  it('leaves out what is not in the lung, was entered in error, or was measured once', () => {
    const lesions = [
      { ...growing('bone', 40, 50), site: 'BONE' as const },
      { ...growing('wrong', 40, 50), enteredInError: true },
      lesion('once', { measurements: [size('2024-01-01', 40)] }),
      growing('b', 10, 20),
      growing('a', 5, 20),
      growing('c', 19, 19),
    ];
    for (const order of [lesions, [...lesions].reverse()])
      expect(lungDoubling(caseFile({ lesions: order }), NOW).lesions.map(({ lesionId }) => lesionId)).toEqual(['a', 'b']);
  });

  it('takes the size when last measured by today, whatever the order of entry, and no size dated to the month', () => {
    const shrunk = lesion('shrunk', { measurements: [size('2024-12-31', 5), size('2024-01-01', 60), size('2026-06-01', 90)] });
    const month = lesion('month', { measurements: [size('2024-01-01', 8), size('2024-12-31', 9), size('2025-03', 90)] });
    const file = caseFile({ lesions: [shrunk, month, growing('a', 10, 10), growing('b', 11, 11)] });
    expect(lungDoubling(file, NOW)).toMatchObject({
      lesions: [
        { lesionId: 'b', years: null },
        { lesionId: 'a', years: null },
      ],
      meanYears: null,
      category: { code: 'FROM_4_YEARS_OR_NEGATIVE' },
      reason: null,
    });
    expect(lesionGrowth(shrunk, NOW)?.slopePerDay).toBeLessThan(0);
    expect(lesionGrowth(month, '2024-06-01')).toBeNull();
    const both = lesion('both', { measurements: [size('2024-01-01', 10), size('2024', 20)] });
    expect(lesionGrowth(both, NOW)).toBeNull();
  });

  it('means growing ones and shrinking ones apart, and refuses one that does not change beside one that grows', () => {
    expect(meanDoubling([2, 2.4])).toMatchObject({ meanYears: 2.2, category: { code: 'FROM_2_TO_3_YEARS' }, reason: null });
    expect(meanDoubling([-2, -3])).toMatchObject({ meanYears: -2.5, category: { code: 'FROM_4_YEARS_OR_NEGATIVE' }, reason: null });
    expect(meanDoubling([null, 2])).toMatchObject({ meanYears: null, reason: 'OPPOSITE_DIRECTIONS' });
    expect(meanDoubling([null, -2])).toMatchObject({ meanYears: -2, reason: null });
  });

  it('doubles its volume when the diameter grows by the cube root of two', () => {
    const found = volumeGrowth([
      { days: 0, millimetres: 10 },
      { days: 365.25, millimetres: 10 * 2 ** (1 / 3) },
    ]);
    expect(found?.doublingTimeDays).toBeCloseTo(365.25, 6);
  });

  it('cannot tell the growth of a lesion measured once', () => {
    expect(lesionGrowth(lesion('l', { measurements: [size('2024-01-01', 10)] }), NOW)).toBeNull();
  });
});
