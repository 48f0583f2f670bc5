import type { PartialDate } from '@consilium/tumour-board';

/** The lanes of the course, from top to bottom. */
export const TIMELINE_LANES = ['SURGERY', 'RADIOIODINE', 'LOCAL', 'DRUGS', 'OTHER', 'IMAGING'] as const;
export type TimelineLane = (typeof TIMELINE_LANES)[number];

/** Something that was done on a day or over a time. What has no date is not drawn, and listed beside the chart. */
export interface TimelineEvent {
  id: string;
  lane: TimelineLane;
  from: PartialDate;
  to: PartialDate | null;
  ongoing: boolean;
  /** Beside the mark: "5.92 GBq (160 mCi)"; and shorter where that does not fit. */
  label: string;
  shortLabel: string;
  /** The whole sentence for pointing, focus, the table and screen readers. */
  description: string;
}

/**
 * Puts events that overlap in time on rows of their own.
 *
 * @example two drugs one after the other share a row; two at once take two
 */
export function rowsOf<E extends { start: number; end: number }>(events: readonly E[]): E[][] {
  const rows: E[][] = [];
  for (const event of [...events].sort((a, b) => a.start - b.start)) {
    const row = rows.find((each) => (each.at(-1)?.end ?? 0) <= event.start);
    if (row) row.push(event);
    else rows.push([event]);
  }
  return rows;
}
