import fc from 'fast-check';
import { gigabecquerel, millicurie, parseActivity } from './activity.js';
import { parseCensored } from './censored-value.js';
import { toMilliunitsPerLitre, toNanogramsPerMillilitre, toUnitsPerMillilitre } from './concentration.js';
import { cumulativeStanding, sumActivities } from './cumulative-activity.js';
import { parseDecimal } from './decimal.js';
import { parseMillimetres } from './length.js';

const refused = (reason: string) => ({ accepted: false, reason });
const equal = (value: number) => ({ comparator: 'EQUAL' as const, value });

describe('activity', () => {
  it.each([
    ['30', 'mCi', 1110],
    ['100', 'mCi', 3700],
    ['1.11', 'GBq', 1110],
    ['3,7', 'GBq', 3700],
    ['3700', 'MBq', 3700],
    ['29.9', 'mCi', 1106.3],
    ['5', 'gbq', 5000],
  ])('takes %s %s as %d MBq, exactly', (value, unit, megabecquerel) => {
    const parsed = parseActivity(value, unit);
    expect(parsed).toMatchObject({ accepted: true, value: { megabecquerel, enteredValue: value } });
  });

  it.each([
    ['3.7', 'Ci', 'UNKNOWN_UNIT'],
    ['3.7', 'mSv', 'UNKNOWN_UNIT'],
    ['', 'GBq', 'EMPTY'],
    ['about 4', 'GBq', 'NOT_A_NUMBER'],
    ['1,110', 'MBq', 'AMBIGUOUS_SEPARATOR'],
    ['1.234,5', 'MBq', 'AMBIGUOUS_SEPARATOR'],
    ['0', 'GBq', 'NOT_POSITIVE'],
    ['-3.7', 'GBq', 'NOT_POSITIVE'],
    ['3700', 'GBq', 'IMPLAUSIBLE'],
    ['<3.7', 'GBq', 'CENSORED_NOT_ALLOWED'],
  ])('refuses %s %s: %s', (value, unit, reason) => {
    expect(parseActivity(value, unit)).toEqual(refused(reason));
  });

  it('comes back unchanged through mCi and GBq', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (tenths) => {
        const parsed = parseActivity(String(tenths / 10), 'mCi');
        if (!parsed.accepted) throw new Error(parsed.reason);
        expect(millicurie(parsed.value)).toBeCloseTo(tenths / 10, 9);
        expect(gigabecquerel(parsed.value) * 1000).toBeCloseTo(parsed.value.megabecquerel, 9);
      }),
    );
  });

  it('sums what is known and counts what is not', () => {
    const sum = sumActivities([{ megabecquerel: 3700 }, null, { megabecquerel: 1110.1 }]);
    expect(sum).toEqual({ knownMegabecquerel: 4810.1, knownCount: 2, unknownCount: 1 });
    expect(cumulativeStanding(sum)).toBe('NOT_KNOWN');
    expect(cumulativeStanding(sumActivities([]))).toBe('NOT_KNOWN');
  });

  it.each([
    [22199, 'BELOW'],
    [22200, 'AT_THRESHOLD'],
    [22300, 'AT_THRESHOLD'],
    [22301, 'ABOVE'],
  ])('sets %d MBq against 22.2 GBq: %s', (megabecquerel, standing) => {
    expect(cumulativeStanding(sumActivities([{ megabecquerel }]))).toBe(standing);
  });

  it('is above the threshold whatever the unknown activities were, once the known ones are', () => {
    expect(cumulativeStanding(sumActivities([{ megabecquerel: 25_900 }, null]))).toBe('ABOVE');
  });
});

describe('censored value', () => {
  it.each([
    ['0.21', 'EQUAL', 0.21],
    ['<0,2', 'BELOW', 0.2],
    ['< 0.2', 'BELOW', 0.2],
    ['<=0.2', 'BELOW', 0.2],
    ['> 300', 'ABOVE', 300],
    ['≥300', 'ABOVE', 300],
    ['=4', 'EQUAL', 4],
    ['0', 'EQUAL', 0],
  ])('reads %s', (text, comparator, value) => {
    expect(parseCensored(text)).toEqual({ accepted: true, value: { comparator, value } });
  });

  it.each([
    ['<0', 'NOT_POSITIVE'],
    ['-1', 'NOT_POSITIVE'],
    ['neg', 'NOT_A_NUMBER'],
    ['<', 'EMPTY'],
    ['1,234', 'AMBIGUOUS_SEPARATOR'],
  ])('refuses %s', (text, reason) => {
    expect(parseCensored(text)).toEqual(refused(reason));
  });
});

describe('concentration', () => {
  it.each([
    [2, 'ng/mL', 2],
    [2, 'µg/L', 2],
    [2, '\u03bcg/L', 2],
    [2, 'ug/l', 2],
    [250, 'ng/L', 0.25],
    [250, 'pg/mL', 0.25],
    [3, 'ng/dL', 0.03],
    [1, 'mg/L', 1000],
  ])('takes %d %s as %d ng/mL', (value, unit, expected) => {
    expect(toNanogramsPerMillilitre(equal(value), unit)).toEqual({ accepted: true, value: equal(expected) });
  });

  it.each([
    [0.1, 'mIU/L', 0.1],
    [0.1, 'µIU/mL', 0.1],
    [0.1, 'uU/mL', 0.1],
    [0.1, 'mU/l', 0.1],
    [0.1, 'mUI/L', 0.1],
  ])('takes %d %s as %d mIU/L', (value, unit, expected) => {
    expect(toMilliunitsPerLitre(equal(value), unit)).toEqual({ accepted: true, value: equal(expected) });
  });

  it('takes kIU/L and IU/mL as the same', () => {
    expect(toUnitsPerMillilitre(equal(40), 'kIU/L')).toEqual({ accepted: true, value: equal(40) });
    expect(toUnitsPerMillilitre(equal(40), 'IU/mL')).toEqual({ accepted: true, value: equal(40) });
    expect(toUnitsPerMillilitre(equal(40_000), 'IU/L')).toEqual({ accepted: true, value: equal(40) });
  });

  it('keeps what a value is censored to', () => {
    expect(toNanogramsPerMillilitre({ comparator: 'BELOW', value: 200 }, 'pg/mL')).toEqual({
      accepted: true,
      value: { comparator: 'BELOW', value: 0.2 },
    });
  });

  it.each([
    [() => toNanogramsPerMillilitre(equal(1), 'pmol/L'), 'MOLAR_UNIT'],
    [() => toNanogramsPerMillilitre(equal(1), 'mIU/L'), 'UNKNOWN_UNIT'],
    [() => toNanogramsPerMillilitre(equal(1), 'Mg/L'), 'UNKNOWN_UNIT'],
    [() => toNanogramsPerMillilitre(equal(1), ''), 'UNKNOWN_UNIT'],
    [() => toMilliunitsPerLitre(equal(1), 'MIU/L'), 'AMBIGUOUS_PREFIX'],
    [() => toUnitsPerMillilitre(equal(1), 'U/mL'), 'ARBITRARY_UNIT'],
    [() => toUnitsPerMillilitre(equal(1), 'kU/L'), 'ARBITRARY_UNIT'],
  ])('refuses what it cannot convert (%#)', (convert, reason) => {
    expect(convert()).toEqual(refused(reason));
  });
});

describe('length', () => {
  it('takes centimetres and millimetres', () => {
    expect(parseMillimetres('1,2', 'cm')).toEqual({ accepted: true, value: 12 });
    expect(parseMillimetres('12', 'mm')).toEqual({ accepted: true, value: 12 });
    expect(parseMillimetres('0', 'mm')).toEqual({ accepted: true, value: 0 });
  });

  it.each([
    ['12', 'in', 'UNKNOWN_UNIT'],
    ['-1', 'mm', 'NOT_POSITIVE'],
    ['60', 'cm', 'IMPLAUSIBLE'],
    ['small', 'mm', 'NOT_A_NUMBER'],
  ])('refuses %s %s', (value, unit, reason) => {
    expect(parseMillimetres(value, unit)).toEqual(refused(reason));
  });
});

describe('decimal', () => {
  it('takes point and comma alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const fraction = String(cents).padStart(2, '0');
        expect(parseDecimal(`${whole},${fraction}`)).toEqual(parseDecimal(`${whole}.${fraction}`));
      }),
    );
  });

  it('takes a comma after zero as decimal, because no thousand begins with zero', () => {
    expect(parseDecimal('0,123')).toEqual({ accepted: true, value: { digits: 123n, exponent: -3 } });
  });
});
