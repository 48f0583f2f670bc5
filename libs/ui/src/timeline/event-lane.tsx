import type { scaleUtc } from '@visx/scale';
import { ChartMark } from '../charts/chart-mark.js';
import { placeLabels, textWidth } from '../charts/place-labels.js';
import { spanOf, type Span } from '../charts/time-axis.js';
import type { TimelineEvent } from './timeline-event.js';

export interface EventLaneProps {
  events: readonly TimelineEvent[];
  x: ReturnType<typeof scaleUtc<number>>;
  y: number;
  right: number;
  today: number;
}

/** One row of the course: a block for what was done on a day, a bar for what lasted. */
export function EventLane({ events, x, y, right, today }: EventLaneProps) {
  const shapes = events.map((event) => ({ event, span: spanOf(event.from), ...edges(event, x, today) }));
  const inside = shapes.map(({ event, from, to }) => insideLabel(event, to - from));
  const labels = placeLabels(
    shapes.map(({ event, from, to }, index) => ({
      from,
      to,
      full: inside[index] ? 0 : textWidth(event.label),
      short: inside[index] ? 0 : textWidth(event.shortLabel),
    })),
    right,
  );
  return (
    <g>
      {shapes.map(({ event, from, to, span }, index) => {
        const label = labels[index];
        return (
          <ChartMark key={event.id} id={event.id} description={event.description}>
            <rect x={from - 6} y={y - 10} width={to - from + 12} height={20} fill="transparent" />
            <VagueStart span={span} x={x} y={y} />
            <Shape event={event} from={from} to={to} y={y} />
            {inside[index] && (
              <text x={from + 5} y={y + 4} className="c-chart-text" data-strong>
                {inside[index]}
              </text>
            )}
            {label && (
              <text
                x={label.side === 'right' ? to + 5 : from - 5}
                y={y + 4}
                textAnchor={label.side === 'right' ? 'start' : 'end'}
                className="c-chart-text"
                data-strong
              >
                {label.length === 'full' ? event.label : event.shortLabel}
              </text>
            )}
          </ChartMark>
        );
      })}
    </g>
  );
}

/** The words that fit into a bar, if any do. */
function insideLabel(event: TimelineEvent, width: number): string | null {
  if (event.lane === 'IMAGING') return null;
  return [event.label, event.shortLabel].find((label) => label !== '' && textWidth(label) + 10 <= width) ?? null;
}

function edges({ lane, from, to, ongoing }: TimelineEvent, x: EventLaneProps['x'], today: number): { from: number; to: number } {
  const start = x(spanOf(from).middle);
  const half = lane === 'IMAGING' ? 3 : 3.5;
  const lasts = ongoing || (to !== null && to !== from);
  if (!lasts) return { from: start - half, to: start + half };
  const end = ongoing ? x(today) : x(spanOf(to ?? from).middle);
  return { from: start, to: Math.max(end, start + 6) };
}

function Shape({ event, from, to, y }: { event: TimelineEvent; from: number; to: number; y: number }) {
  if (event.lane === 'IMAGING') return <circle cx={(from + to) / 2} cy={y} r={3} fill="var(--c-dim)" />;
  const lasts = to - from > 7;
  const height = lasts ? 15 : 13;
  const fill = event.lane === 'RADIOIODINE' ? 'var(--c-accent-strong)' : lasts ? 'var(--c-chart-bar)' : 'var(--c-chart-block)';
  return (
    <>
      <rect x={from} y={y - height / 2} width={to - from} height={height} rx={1.5} fill={fill} />
      {event.ongoing && <path d={`M${to - 1} ${y - 7}L${to + 6} ${y}L${to - 1} ${y + 7}Z`} fill={fill} />}
    </>
  );
}

/** The days that an imprecise start can mean, as a line under the mark. */
function VagueStart({ span, x, y }: { span: Span; x: EventLaneProps['x']; y: number }) {
  if (!span.vague) return null;
  return <rect x={x(span.from)} y={y + 7} width={Math.max(1, x(span.to) - x(span.from))} height={2} fill="var(--c-line-strong)" />;
}
