import { scaleLog, type scaleUtc } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { useText } from '../text.js';
import { ChartMark } from './chart-mark.js';
import { decades, logDomain } from './log-axis.js';
import { textWidth } from './place-labels.js';
import { assayChanges, joinedStretches, type MarkerPoint } from './marker-series.js';
import { spanOf } from './time-axis.js';
import type { TrendLine } from './trend-line.js';

type TimeScale = ReturnType<typeof scaleUtc<number>>;

export interface MarkerCurveProps {
  points: readonly MarkerPoint[];
  x: TimeScale;
  top: number;
  height: number;
  left: number;
  right: number;
  /** A computed line with its value in words; `null` where nothing may be computed or nothing can be told. */
  trend?: { line: TrendLine; label: string; description: string } | null;
}

/**
 * A tumour marker over time on a logarithmic axis. What is below or above a limit is drawn open, with its sign; what was
 * taken under stimulation is a diamond and stands off the line; a change of assay breaks the line and is named.
 */
export function MarkerCurve({ points, x, top, height, left, right, trend = null }: MarkerCurveProps) {
  const { t, number } = useText();
  const domain = logDomain(points.map(({ value }) => value));
  const y = scaleLog({ domain, range: [top + height - 6, top + 6] });
  const heightOf = (value: number) => y(Math.max(value, domain[0]));
  const at = (point: MarkerPoint) => x(spanOf(point.on).middle);
  return (
    <g>
      {decades(domain, height / 22).map((value) => (
        <g key={value}>
          <line x1={left} x2={right} y1={y(value)} y2={y(value)} stroke="var(--c-line)" strokeWidth={1} />
          <text x={left - 6} y={y(value) + 4} textAnchor="end" className="c-chart-text">
            {number(value)}
          </text>
        </g>
      ))}
      {assayChanges(points).map((change) => {
        const position = x(spanOf(change.on).middle) - 5;
        const label = t('caseFile.assayChanged', { from: change.from, to: change.to });
        const fits = textWidth(label) + 6 < right - position;
        return (
          <g key={change.on}>
            <line x1={position} x2={position} y1={top} y2={top + height} stroke="var(--c-attention-strong)" strokeDasharray="2 3" />
            <text x={fits ? position + 4 : position - 4} y={top + 9} textAnchor={fits ? 'start' : 'end'} className="c-chart-text">
              {label}
            </text>
          </g>
        );
      })}
      {joinedStretches(points).map((stretch) => (
        <LinePath
          key={stretch[0]?.id}
          data={stretch}
          x={at}
          y={({ value }) => heightOf(value)}
          stroke="var(--c-accent-strong)"
          strokeWidth={2}
          fill="none"
        />
      ))}
      {trend && <Trend {...trend} x={x} y={heightOf} right={right} />}
      {points.map((point) => (
        <ChartMark key={point.id} id={point.id} description={point.description}>
          <VagueDate point={point} x={x} y={heightOf(point.value)} />
          <rect x={at(point) - 10} y={heightOf(point.value) - 10} width={20} height={20} fill="transparent" />
          <PointShape point={point} x={at(point)} y={heightOf(point.value)} />
        </ChartMark>
      ))}
    </g>
  );
}

/** Dashed, so that nobody takes the computed line for a measured course. */
function Trend({
  line,
  label,
  description,
  x,
  y,
  right,
}: NonNullable<MarkerCurveProps['trend']> & { x: TimeScale; y: (value: number) => number; right: number }) {
  const [fromX, toX] = [x(line.from.at), x(line.to.at)];
  const labelX = (fromX + toX) / 2;
  const fits = labelX + textWidth(label) / 2 < right;
  return (
    <g role="img" aria-label={description}>
      <line
        x1={fromX}
        x2={toX}
        y1={y(line.from.value)}
        y2={y(line.to.value)}
        stroke="var(--c-attention-strong)"
        strokeWidth={2}
        strokeDasharray="6 4"
      />
      <text
        x={fits ? labelX : right}
        y={(y(line.from.value) + y(line.to.value)) / 2 - 9}
        textAnchor={fits ? 'middle' : 'end'}
        className="c-chart-text"
        data-strong
      >
        {label}
      </text>
    </g>
  );
}

/** Shape says under which TSH, filling whether it is a value or a limit: never by colour alone. */
function PointShape({ point, x, y }: { point: MarkerPoint; x: number; y: number }) {
  const censored = point.comparator !== 'EQUAL';
  const paint = { fill: censored ? 'var(--c-surface)' : 'var(--c-accent-strong)', stroke: 'var(--c-accent-strong)', strokeWidth: 1.5 };
  return (
    <>
      {point.condition === 'STIMULATED' ? (
        <path d={`M${x} ${y - 5.5}L${x + 5.5} ${y}L${x} ${y + 5.5}L${x - 5.5} ${y}Z`} {...paint} />
      ) : point.condition === 'NOT_KNOWN' ? (
        <rect x={x - 3.5} y={y - 3.5} width={7} height={7} {...paint} />
      ) : (
        <circle cx={x} cy={y} r={4} {...paint} />
      )}
      {censored && (
        <text x={x + 7} y={y + 4} className="c-chart-text">
          {point.comparator === 'BELOW' ? '<' : '>'}
        </text>
      )}
    </>
  );
}

/** A whisker over the days that an imprecise date can mean. */
function VagueDate({ point, x, y }: { point: MarkerPoint; x: TimeScale; y: number }) {
  const span = spanOf(point.on);
  if (!span.vague) return null;
  return <line x1={x(span.from)} x2={x(span.to)} y1={y} y2={y} stroke="var(--c-line-strong)" strokeWidth={1} />;
}
