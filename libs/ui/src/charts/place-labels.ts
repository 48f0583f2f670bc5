/** Where a mark stands on its lane, and how much room its words need, in pixels. */
export interface Labelled {
  /** Left and right edge of the mark itself. */
  from: number;
  to: number;
  /** Width of the full label, and of the short one for where the full one does not fit. */
  full: number;
  short: number;
}
export type Placement = { side: 'right' | 'left'; length: 'full' | 'short' } | null;

const GAP = 5;

/**
 * Finds room for the words beside the marks of one lane, sorted by time: to the right if it is free, else to the left,
 * else in short, else nowhere: the mark still says everything on focus. No two labels ever overlap.
 */
export function placeLabels(marks: readonly Labelled[], width: number): Placement[] {
  let taken = 0;
  return marks.map((mark, index) => {
    const next = marks[index + 1]?.from ?? width;
    const placement = choose(mark, taken, next);
    taken = Math.max(taken, placement?.side === 'right' ? mark.to + GAP + mark[placement.length] : mark.to);
    return placement;
  });
}

function choose(mark: Labelled, taken: number, next: number): Placement {
  for (const length of ['full', 'short'] as const) {
    const room = mark[length] + GAP;
    if (room === GAP) continue;
    if (mark.to + room <= next - GAP) return { side: 'right', length };
    if (mark.from - room >= taken + GAP) return { side: 'left', length };
  }
  return null;
}

/** The width of a text in the small size of the charts, on the safe side. */
export function textWidth(text: string): number {
  const capitals = text.match(/[A-ZÀ-Þ]/g)?.length ?? 0;
  return text.length * 6.4 + capitals * 2;
}
