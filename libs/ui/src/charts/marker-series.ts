import type { Comparator, PartialDate } from '@consilium/tumour-board';

/** Under which TSH the blood was taken; what is not known is its own answer. */
export type TshCondition = 'SUPPRESSED' | 'STIMULATED' | 'NOT_KNOWN';

/** One result of a series, in the unit of the axis. */
export interface MarkerPoint {
  id: string;
  on: PartialDate;
  value: number;
  comparator: Comparator;
  /** As reported, with sign and unit: "<0.2 ng/mL". */
  label: string;
  /** The whole sentence for pointing, focus and screen readers. */
  description: string;
  condition: TshCondition;
  assay: string | null;
}

/**
 * The stretches of a series that a line may join: without stimulated values, which stand higher by nature, and never
 * across a change of assay, because two assays do not measure on one scale. An assay that is not known may be any.
 */
export function joinedStretches(points: readonly MarkerPoint[]): MarkerPoint[][] {
  const stretches: MarkerPoint[][] = [];
  for (const point of points) {
    if (point.condition === 'STIMULATED') continue;
    const last = stretches.at(-1);
    const before = last?.at(-1);
    if (last && before && before.assay === point.assay && before.condition === point.condition) last.push(point);
    else stretches.push([point]);
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

/** Where the assay is known to have changed from one result to the next that names one. */
export function assayChanges(points: readonly MarkerPoint[]): { on: PartialDate; from: string; to: string }[] {
  const named = points.filter((point): point is MarkerPoint & { assay: string } => point.assay !== null);
  return named.flatMap((point, index) => {
    const before = named[index - 1];
    return before && before.assay !== point.assay ? [{ on: point.on, from: before.assay, to: point.assay }] : [];
  });
}
