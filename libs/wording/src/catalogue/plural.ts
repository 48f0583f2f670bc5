import type { Language } from './language.js';

/**
 * Chooses between singular and plural and writes the count in its place. English has the singular for 1 only, French
 * for 0 and 1 (and anything below 2).
 *
 * @example plural('fr', 0, '{count} cas à voter', '{count} cas à voter') // "0 cas à voter"
 */
export function plural(language: Language, count: number, one: string, other: string): string {
  const singular = language === 'fr' ? Math.abs(count) < 2 : count === 1;
  const written = language === 'fr' ? String(count).replace('.', ',') : String(count);
  return (singular ? one : other).replaceAll('{count}', written);
}
