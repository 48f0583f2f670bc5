/** Reading of JSON that may be anything: each function returns what was asked for or nothing, and never throws. */
export type Json = Record<string, unknown>;

export function objectOf(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

/** Whether objects and lists are nested deeper than `levels`; walks no deeper itself. */
export function isNestedDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isNestedDeeperThan(inner, levels - 1));
}

/** The objects in a list; a single object counts as a list of one, since senders confuse the two. */
export function objectsOf(value: unknown): Json[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map(objectOf).filter((item) => item !== null);
}

/** A text with something in it. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const trimmed = value.trim();
  return trimmed === '' ? null : trimmed;
}

export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf).filter((item) => item !== null) : [];
}

export function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
