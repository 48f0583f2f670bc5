import fc from 'fast-check';
import { epochMicros, minutesBetween } from '../instant.js';
import { canonicalJson } from './canonical-json.js';

describe('canonical JSON', () => {
  it('sorts keys at every depth and keeps the order of lists', () => {
    expect(canonicalJson({ b: [2, 1, null], a: { d: 'ü', c: true } })).toBe('{"a":{"c":true,"d":"ü"},"b":[2,1,null]}');
    expect(canonicalJson({ Z: 1, a: 2, é: 3, 10: 4, 9: 5 })).toBe('{"10":4,"9":5,"Z":1,"a":2,"é":3}');
  });

  it('gives the same text for the same value in another order of keys, and after storage', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const stored: unknown = JSON.parse(JSON.stringify(value));
        expect(canonicalJson(reversed(stored))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(stored);
      }),
    );
  });

  it('gives different texts for different values', () => {
    const all = [null, 0, '0', '', [], {}, [null], [[]], { a: null }, { a: [] }, [1, 2], [2, 1], ['1,2'], 'null', true, 'true'];
    expect(new Set(all.map(canonicalJson)).size).toBe(all.length);
    expect(canonicalJson(-0)).toBe('0');
  });

  it('refuses what storage would change silently', () => {
    for (const value of [
      Number.NaN,
      Infinity,
      undefined,
      [undefined],
      new Date(0),
      new Map(),
      () => 1,
      1n,
      Symbol('x'),
      { a: Number.NaN },
    ]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
    expect(canonicalJson({ a: undefined })).toBe('{}');
    expect(canonicalJson(Object.create(null))).toBe('{}');
  });
});

describe('an instant', () => {
  it('is the same number however it is written', () => {
    const written = [
      '2026-03-29T01:30:00Z',
      '2026-03-29T03:30:00+02:00',
      '2026-03-29T01:30:00.000000Z',
      '2026-03-28T20:30:00.0-05:00',
      '2026-03-29T01:30Z',
    ];
    expect(new Set(written.map(epochMicros)).size).toBe(1);
    expect(epochMicros('1970-01-01T00:00:00.000001Z')).toBe(1n);
    expect(epochMicros('1969-12-31T23:59:59.999999Z')).toBe(-1n);
    expect(epochMicros('2026-11-24T10:00:00.123456789Z')).toBe(epochMicros('2026-11-24T10:00:00.123456Z'));
  });

  it('is refused without an offset, and when it is none', () => {
    for (const text of ['2026-03-29', '2026-03-29T01:30:00', '2026-13-29T01:30:00Z', 'yesterday', ''])
      expect(() => epochMicros(text)).toThrow(RangeError);
  });

  it('measures whole minutes', () => {
    expect(minutesBetween('2026-11-24T10:00:00Z', '2026-11-24T10:04:59.999Z')).toBe(4);
    expect(minutesBetween('2026-11-24T10:04:00Z', '2026-11-24T10:00:00Z')).toBe(0);
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
