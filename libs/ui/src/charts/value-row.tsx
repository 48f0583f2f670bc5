import type { scaleUtc } from '@visx/scale';
import { ChartMark } from './chart-mark.js';
import { placeLabels, textWidth } from './place-labels.js';
import type { MarkerPoint } from './marker-series.js';
import { spanOf } from './time-axis.js';

/** A series as numbers under the curve, each at its time; where numbers would collide, a dot that speaks on focus. */
export function ValueRow({
  points,
  x,
  y,
  right,
}: {
  points: readonly MarkerPoint[];
  x: ReturnType<typeof scaleUtc<number>>;
  y: number;
  right: number;
}) {
  const places = points.map((point) => x(spanOf(point.on).middle));
  const labels = placeLabels(
    points.map((point, index) => {
      const at = places[index] ?? 0;
      return { from: at - 2, to: at + 2, full: textWidth(valueOnly(point.label)), short: 0 };
    }),
    right,
  );
  return (
    <g>
      {points.map((point, index) => {
        const at = places[index] ?? 0;
        const side = labels[index]?.side;
        return (
          <ChartMark key={point.id} id={point.id} description={point.description}>
            <rect x={at - 8} y={y - 9} width={16} height={18} fill="transparent" />
            <circle
              cx={at}
              cy={y}
              r={2.5}
              fill={point.comparator === 'EQUAL' ? 'var(--c-dim)' : 'var(--c-surface)'}
              stroke="var(--c-dim)"
            />
            {side && (
              <text
                x={side === 'right' ? at + 6 : at - 6}
                y={y + 4}
                textAnchor={side === 'right' ? 'start' : 'end'}
                className="c-chart-text"
              >
                {valueOnly(point.label)}
              </text>
            )}
          </ChartMark>
        );
      })}
    </g>
  );
}

/** The number without its unit, which stands once at the head of the row. */
function valueOnly(label: string): string {
  return label.split('\u202f')[0] ?? label;
}
