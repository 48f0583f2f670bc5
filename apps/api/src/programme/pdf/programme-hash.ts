import { createHash } from 'node:crypto';
import type { ProgrammeDocument } from '@consilium/wording';

/**
 * SHA-256 over the words of a programme, as 64 hexadecimal digits. The order of keys does not count, so a document that
 * went through the database has the hash that it had before. The foot of every sheet shows the first twelve digits.
 */
export function programmeHash(document: ProgrammeDocument): string {
  return createHash('sha256').update(canonical(document)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`)
    .join(',')}}`;
}
