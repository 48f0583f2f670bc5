/** An oral dose as written, and what it comes to in a day. */
export interface Dose {
  milligrams: number;
  timesPerDay: 1 | 2;
  milligramsPerDay: number;
}

const WRITTEN = /^(\d+(?:[.,]\d+)?)\s*mg\s*(?:\/\s*(?:d|day|j|jour)|qd|od|once daily|daily|(bid|twice daily|twice a day))$/i;

/**
 * Reads `24 mg qd`, `400 mg bid`, `600 mg/day`. Without saying how often, a dose is not readable: `null`, never a guess.
 *
 * @example parseDose('400 mg bid') // → { milligrams: 400, timesPerDay: 2, milligramsPerDay: 800 }
 * @example parseDose('400 mg') // → null
 */
export function parseDose(text: string): Dose | null {
  const [, amount, twice] = WRITTEN.exec(text.trim()) ?? [];
  if (amount === undefined) return null;
  const milligrams = Number(amount.replace(',', '.'));
  const timesPerDay = twice === undefined ? 1 : 2;
  return milligrams > 0 ? { milligrams, timesPerDay, milligramsPerDay: milligrams * timesPerDay } : null;
}
