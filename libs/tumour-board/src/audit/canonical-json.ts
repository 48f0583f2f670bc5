/**
 * The one text that stands for a value in a hash: keys sorted by code unit, no blanks, numbers as JSON writes them. A value that was
 * stored as JSON and read back, in any order of keys, gives the same text.
 *
 * Only plain JSON is accepted. Times go in as epoch microseconds in a string (`String(epochMicros(at))`): a date printed by a database
 * depends on its session's time zone, and a chain hashed over that reads as tampered elsewhere.
 *
 * @throws TypeError for what JSON cannot keep: NaN, infinities, dates, functions, `undefined` in a list, big integers, class instances
 * @example canonicalJson({ b: [1, null], a: 'ü' }) // '{"a":"ü","b":[1,null]}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || !isPlain(value)) throw new TypeError(`a ${typeof value} has no canonical form`);
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
  return `{${fields.join(',')}}`;
}

/** Objects of another realm or without a prototype are plain too; dates, maps and class instances are not. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
