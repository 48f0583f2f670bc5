import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCase } from './cases/case-answers.js';
import type { PublishedCase } from './cases/published-case.js';
import { checkVector } from './check-vectors.js';
import { differences } from './compare.js';
import { DISAGREEMENTS, sortDifferences } from './disagreements.js';
import type { Vector } from './vector.js';

const read = (file: string): unknown => JSON.parse(readFileSync(join(__dirname, 'data', file), 'utf8'));
const { vectors } = read('clinical-vectors.json') as { vectors: Vector[] };
const { cases } = read('cases.json') as { cases: PublishedCase[] };

describe('clinical vectors', () => {
  it.each(vectors.map((vector) => [`${vector.group} ${vector.id}`, vector] as const))('%s', (_, vector) => {
    expect(checkVector(vector).differences).toEqual([]);
  });

  it('calls a group that no rule answers a failure', () => {
    const unknown = { id: 'x', group: 'horoscope', input: {}, expected: {}, basis: '', source: [] };
    expect(checkVector(unknown).differences).toEqual(['no rule answers the group horoscope']);
  });
});

describe('published cases', () => {
  it.each(cases.map((one) => [`${one.id} ${one.title}`, one] as const))('%s', (_, published) => {
    const { failed, noted } = sortDifferences(published.id, checkCase(published).differences);
    expect(failed).toEqual([]);
    expect(noted).toHaveLength(DISAGREEMENTS.filter(({ id }) => id === published.id).length);
  });

  it('calls an expectation that no rule answers a failure', () => {
    const [first] = cases;
    if (first === undefined) throw new Error('no case');
    expect(checkCase({ ...first, expected: { prognosis: 'good' } }).differences).toEqual([
      'prognosis: expected "good", got "no rule answers prognosis"',
    ]);
  });
});

describe('comparison', () => {
  it.each([
    [{ a: 1 }, { a: 1.1 }, ['a: expected 1, got 1.1']],
    [{ a: 1 }, {}, ['a: expected 1, got nothing']],
    [{ a: { b: 'MET' } }, { a: { b: 'NOT_MET' } }, ['a.b: expected "MET", got "NOT_MET"']],
    [{ a: { b: 'MET' } }, null, ['a.b: expected "MET", got nothing']],
    [{ flags: ['X'] }, { flags: ['Y'] }, ['flags.X: expected "raised", got "not raised"']],
    [{ list: [1, 2] }, { list: [1] }, ['list: expected [1,2], got [1]']],
    [{ a: null }, { a: 0 }, ['a: expected null, got 0']],
  ])('of %o with %o tells %o', (expected, got, told) => {
    expect(differences(expected, got)).toEqual(told);
  });

  it('takes printed digits and further answers as no difference', () => {
    expect(differences({ a: 25.6427, flags: ['X'] }, { a: 25.64268, b: 2, flags: ['X', 'Y'] })).toEqual([]);
  });
});
