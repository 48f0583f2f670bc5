import fc from 'fast-check';
import { histologyScope, isAggressive } from './histology.js';
import { tnm8Stage } from './tnm8-stage.js';

const stage = (ageAtDiagnosis: number | null, t: string | null, n: string | null, m: string | null) =>
  tnm8Stage({ ageAtDiagnosis, t, n, m });

describe('TNM 8', () => {
  it.each([
    [54, '4b', '1b', '0', 'I'],
    [54, '1a', '0a', '1', 'II'],
    [54, null, null, '0', 'I'],
    [55, '1a', '0a', '0', 'I'],
    [55, '2', 'X', '0', 'I'],
    [55, '2', '1a', '0', 'II'],
    [55, '3a', '0b', '0', 'II'],
    [55, '3b', '1b', '0', 'II'],
    [55, '4a', '1b', '0', 'III'],
    [55, '4b', '0', '0', 'IVA'],
    [55, '1a', '0', '1', 'IVB'],
    [60, 'X', '0', '0', 'UNKNOWN'],
    [60, '0', '1b', '0', 'UNKNOWN'],
    [60, null, '1b', '1', 'IVB'],
    [60, '2', null, '0', 'UNKNOWN'],
    [60, '4', '0', '0', 'UNKNOWN'],
    [60, '2', '0', null, 'UNKNOWN'],
    [60, '2', '0', 'X', 'UNKNOWN'],
    [null, '2', '0', '0', 'UNKNOWN'],
  ])('at %p years T%s N%s M%s is %s', (age, t, n, m, expected) => {
    expect(stage(age, t, n, m)).toBe(expected);
  });

  it('reads prefixes and any case of letters alike', () => {
    expect(stage(60, 'pT3b', 'N1a', 'cM0')).toBe(stage(60, '3B', '1A', '0'));
  });

  it('never gets better with age', () => {
    const rank = ['I', 'II', 'III', 'IVA', 'IVB'];
    fc.assert(
      fc.property(fc.constantFrom('1', '2', '3a', '4a', '4b'), fc.constantFrom('0', '1a', 'X'), fc.constantFrom('0', '1'), (t, n, m) => {
        expect(rank.indexOf(stage(70, t, n, m))).toBeGreaterThanOrEqual(rank.indexOf(stage(40, t, n, m)));
      }),
    );
  });
});

describe('histology', () => {
  it('knows its scope and what is aggressive, and what it cannot tell', () => {
    expect([histologyScope('PAPILLARY'), histologyScope('OTHER'), histologyScope(null)]).toEqual(['IN_SCOPE', 'NOT_KNOWN', 'NOT_KNOWN']);
    expect([isAggressive('ONCOCYTIC'), isAggressive('FOLLICULAR'), isAggressive('DIFFERENTIATED_NOT_SPECIFIED')]).toEqual([
      true,
      false,
      null,
    ]);
  });
});
