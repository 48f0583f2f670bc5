import { scaleLinear, scaleUtc } from '@visx/scale';
import { LinePath } from '@visx/shape';
import type { PartialDate } from '@consilium/tumour-board';
import { spanOf } from './time-axis.js';

export interface SparklineProps {
  points: readonly { on: PartialDate; value: number }[];
  /** What the line says, in words. */
  label: string;
  width?: number;
  height?: number;
}

/** The history of one size in the room of a word: first to last, from zero, so that heights can be compared. */
export function Sparkline({ points, label, width = 72, height = 20 }: SparklineProps) {
  if (points.length < 2) return null;
  const places = points.map(({ on, value }) => ({ at: spanOf(on).middle, value }));
  const x = scaleUtc({ domain: [places[0]?.at ?? 0, places.at(-1)?.at ?? 1], range: [3, width - 3] });
  const y = scaleLinear({ domain: [0, Math.max(...places.map(({ value }) => value), 1)], range: [height - 3, 3] });
  const last = places.at(-1);
  return (
    <svg width={width} height={height} role="img" aria-label={label} className="c-sparkline">
      <LinePath data={places} x={({ at }) => x(at)} y={({ value }) => y(value)} stroke="var(--c-dim)" strokeWidth={1.5} fill="none" />
      {last && <circle cx={x(last.at)} cy={y(last.value)} r={2.5} fill="var(--c-accent-strong)" />}
    </svg>
  );
}
