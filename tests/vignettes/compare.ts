/** Expected values are printed with four to seven digits; ours must round to them. */
const TOLERANCE = 5e-5;
/** Keys of expectations that are remarks for readers. */
const REMARKS = new Set(['published']);

/**
 * Where an answer differs from what was expected, as lines of `path: expected …, got …`; empty when it does not. Only what
 * is expected is compared, so an answer may say more; of flags, every expected one must be raised.
 */
export function differences(expected: unknown, got: unknown, path = ''): string[] {
  if (typeof expected === 'number') {
    const near = typeof got === 'number' && Math.abs(got - expected) <= Math.max(TOLERANCE, TOLERANCE * Math.abs(expected));
    return near ? [] : [line(path, expected, got)];
  }
  if (Array.isArray(expected) && path.endsWith('flags')) {
    const raised: readonly unknown[] = Array.isArray(got) ? got : [];
    return expected.filter((flag) => !raised.includes(flag)).map((flag) => line(`${path}.${String(flag)}`, 'raised', 'not raised'));
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return [line(path, expected, got)];
    return expected.flatMap((one, index) => differences(one, got[index], `${path}[${index}]`));
  }
  if (expected !== null && typeof expected === 'object') {
    const given = (got ?? {}) as Record<string, unknown>;
    return Object.entries(expected)
      .filter(([key]) => !REMARKS.has(key))
      .flatMap(([key, value]) => differences(value, given[key], path === '' ? key : `${path}.${key}`));
  }
  return expected === got ? [] : [line(path, expected, got)];
}

function line(path: string, expected: unknown, got: unknown): string {
  return `${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got) ?? 'nothing'}`;
}
