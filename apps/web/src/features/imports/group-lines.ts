interface Line {
  resource: string;
  label: string;
  target: string | null;
  code: string;
  values: Record<string, string | number>;
}

export interface LineGroup<L extends Line> {
  key: string;
  lines: L[];
}

/**
 * Puts lines together that share an answer, the largest group first.
 *
 * @example groupLines(notTaken, ({ code }) => code) // [{ key: 'NO_PLACE_FOR_IT', lines: […] }, …]
 */
export function groupLines<L extends Line>(lines: readonly L[], keyOf: (line: L) => string): LineGroup<L>[] {
  const groups = new Map<string, L[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return [...groups].map(([key, grouped]) => ({ key, lines: grouped })).sort((a, b) => b.lines.length - a.lines.length);
}
