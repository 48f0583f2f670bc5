export const TNM8_STAGES = ['I', 'II', 'III', 'IVA', 'IVB', 'UNKNOWN'] as const;
export type Tnm8Stage = (typeof TNM8_STAGES)[number];

/** From this age at diagnosis on, in whole years, extent decides the stage. */
const AGE_LIMIT = 55;

const T_CATEGORIES = ['0', 'X', '1', '1A', '1B', '2', '3', '3A', '3B', '4', '4A', '4B'];
const N_CATEGORIES = ['0', '0A', '0B', '1', '1A', '1B', 'X'];

/**
 * Stage of differentiated thyroid carcinoma by TNM, 8th edition (AJCC table as reprinted in NCI PDQ), at diagnosis; it never
 * changes afterwards. `UNKNOWN` whenever the table has no row for what is known.
 *
 * @param categories with or without prefix, in any case of letters: `T3b`, `3b`, `pT3b`
 * @example tnm8Stage({ ageAtDiagnosis: 60, t: '4a', n: '1b', m: '0' }) // → 'III'
 * @example tnm8Stage({ ageAtDiagnosis: 40, t: 'X', n: 'X', m: '0' }) // → 'I': below 55 only M decides
 */
export function tnm8Stage(categories: { ageAtDiagnosis: number | null; t: string | null; n: string | null; m: string | null }): Tnm8Stage {
  const { ageAtDiagnosis: age } = categories;
  const t = category('T', categories.t, T_CATEGORIES);
  const n = category('N', categories.n, N_CATEGORIES);
  const m = category('M', categories.m, ['0', '1']);
  if (age === null || !Number.isFinite(age) || age < 0 || m === null) return 'UNKNOWN';
  if (age < AGE_LIMIT) return m === '1' ? 'II' : 'I';
  if (m === '1') return 'IVB';
  if (t === '4B') return 'IVA';
  if (t === '4A') return 'III';
  if (t === '3' || t === '3A' || t === '3B') return 'II';
  if (t !== '1' && t !== '1A' && t !== '1B' && t !== '2') return 'UNKNOWN';
  if (n === null) return 'UNKNOWN';
  return n.startsWith('1') ? 'II' : 'I';
}

function category(letter: 'T' | 'N' | 'M', written: string | null, known: readonly string[]): string | null {
  const bare = (written ?? '')
    .trim()
    .toUpperCase()
    .replace(new RegExp(`^[CPRY]{0,3}${letter}`), '');
  return known.includes(bare) ? bare : null;
}
