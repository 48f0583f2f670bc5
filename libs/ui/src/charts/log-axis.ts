/**
 * The decades that a logarithmic axis spans to hold all values, at least one decade; values of zero or below have no
 * place on it and are drawn on its lower edge.
 *
 * @example logDomain([2, 340]) // [1, 1000]
 */
export function logDomain(values: readonly number[]): [number, number] {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return [0.1, 10];
  const from = Math.floor(Math.log10(Math.min(...positive)) + 1e-9);
  const to = Math.ceil(Math.log10(Math.max(...positive)) - 1e-9);
  return [10 ** from, 10 ** Math.max(to, from + 1)];
}

/** The powers of ten of the axis, thinned out where they stand closer than fits. */
export function decades([from, to]: readonly [number, number], maximum: number): number[] {
  const first = Math.round(Math.log10(from));
  const last = Math.round(Math.log10(to));
  const step = Math.max(1, Math.ceil((last - first) / maximum));
  const ticks: number[] = [];
  for (let power = first; power <= last; power += step) ticks.push(Number(`1e${power}`));
  return ticks;
}
