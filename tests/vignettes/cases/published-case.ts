/** A published case report as the data file structures it: partly keys, partly the report's own words. */
export interface PublishedCase {
  id: string;
  title: string;
  citation: string;
  patient: { age?: number | string; sex?: string; histology?: string; stage?: string; driver?: string };
  timeline: TimelineItem[];
  expected: Record<string, unknown>;
  missing: string[];
}

export interface TimelineItem {
  event?: string;
  finding?: string;
  month?: number | string;
  year?: number | string;
  week?: number;
  date?: string;
  mCi?: number;
  GBq?: number;
  totalGBq?: number;
  prep?: string;
  scan?: string;
  iodineScan?: string;
  uptake?: string[];
  nonAvid?: string[];
  tg?: number | string;
  ecog?: number;
}

/** Everything an item says, in one text. */
export function wordsOf(item: TimelineItem): string {
  return [item.event, item.finding].filter((words) => words !== undefined).join('; ');
}
