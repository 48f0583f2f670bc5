import { scaleUtc } from '@visx/scale';
import { useMemo, useRef, useState } from 'react';
import { compareDates, type DayDate } from '@consilium/tumour-board';
import { ChartMarksProvider, moveBetweenMarks } from '../charts/chart-mark.js';
import { MarkerCurve, type MarkerCurveProps } from '../charts/marker-curve.js';
import type { MarkerPoint } from '../charts/marker-series.js';
import { spanOf, timeDomain, yearTicks } from '../charts/time-axis.js';
import { useWidth } from '../charts/use-width.js';
import { ValueRow } from '../charts/value-row.js';
import { useText } from '../text.js';
import { EventLane } from './event-lane.js';
import { rowsOf, TIMELINE_LANES, type TimelineEvent, type TimelineLane } from './timeline-event.js';

export interface CourseTimelineProps {
  events: readonly TimelineEvent[];
  /** In one unit, sorted by date, without what was entered in error. */
  thyroglobulin: readonly MarkerPoint[];
  /** What stands as numbers under the curve: TSH, antibodies. */
  rows: readonly { id: string; label: string; points: readonly MarkerPoint[] }[];
  /** The computed line of the doubling time, where it may be shown and can be told. */
  trend?: MarkerCurveProps['trend'];
  today: DayDate;
  openId: string | null;
  onOpen: (id: string) => void;
}

const LANE = 21;
const ROW = 18;
const AXIS = 18;
const CURVE = 96;

/** The course on one time axis: what was done, above the thyroglobulin curve and the values that explain it. */
export function CourseTimeline({ events, thyroglobulin, rows, trend = null, today, openId, onOpen }: CourseTimelineProps) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 900);
  const [shown, setShown] = useState<{ id: string; description: string } | null>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const left = width < 560 ? 84 : 116;
  const right = width - 12;
  const dates = [
    ...events.flatMap(({ from, to }) => (to ? [from, to] : [from])),
    ...[thyroglobulin, ...rows.map(({ points }) => points)].flat().map(({ on }) => on),
  ];
  const domain = timeDomain(dates, today);
  const x = scaleUtc<number>({ domain, range: [left, right] });
  const now = spanOf(today).middle;
  const lanes = useMemo(() => layLanes(events, now), [events, now]);

  const rowsBefore = (index: number) => lanes.slice(0, index).reduce((count, lane) => count + lane.rows.length, 0);
  const lanesTop = AXIS + 4;
  const placed = lanes.map((lane, index) => ({ ...lane, top: lanesTop + rowsBefore(index) * LANE }));
  const lanesBottom = lanesTop + rowsBefore(lanes.length) * LANE;
  const curveTop = lanesBottom + 6;
  const curveBottom = thyroglobulin.length > 0 ? curveTop + CURVE : lanesBottom;
  const height = curveBottom + rows.length * ROW + 6;
  const first = lanes[0]?.rows[0]?.[0]?.id ?? thyroglobulin[0]?.id ?? rows[0]?.points[0]?.id ?? null;
  const legend = [t('caseFile.legend'), ...(trend ? [t('clinical.legendTrend')] : [])].join(' · ');
  const show = (mark: typeof shown) => {
    setShown(mark);
    if (mark) setVisited(mark.id);
  };

  return (
    <div ref={box} className="c-course">
      <ChartMarksProvider value={{ activeId: visited ?? first, openId, show, open: onOpen }}>
        <svg width={width} height={height} role="group" aria-label={t('caseFile.courseChart')} onKeyDown={moveBetweenMarks}>
          {yearTicks(domain, (right - left) / 52).map((year) => {
            const at = x(Date.UTC(year, 0, 1));
            return (
              <g key={year}>
                <line x1={at} x2={at} y1={AXIS} y2={height} stroke="var(--c-line)" />
                <text x={at} y={12} textAnchor="middle" className="c-chart-text">
                  {year}
                </text>
              </g>
            );
          })}
          <line x1={x(now)} x2={x(now)} y1={AXIS} y2={height} stroke="var(--c-line-strong)" strokeDasharray="3 3" />
          {placed.map(({ lane, rows: laneRows, top }) => (
            <g key={lane}>
              <text x={0} y={top + LANE / 2 + 4} className="c-chart-text" data-lane>
                {t(`caseFile.lane_${lane}`)}
              </text>
              {laneRows.map((row, index) => (
                <EventLane key={index} events={row} x={x} y={top + index * LANE + LANE / 2} right={right} today={now} />
              ))}
            </g>
          ))}
          {thyroglobulin.length > 0 && (
            <>
              <text x={0} y={curveTop + 12} className="c-chart-text" data-lane>
                {t('caseFile.thyroglobulinShort')}
              </text>
              <text x={0} y={curveTop + 27} className="c-chart-text">
                ng/mL
              </text>
              <MarkerCurve points={thyroglobulin} x={x} top={curveTop} height={CURVE} left={left} right={right} trend={trend} />
            </>
          )}
          {rows.map((row, index) => (
            <g key={row.id}>
              <text x={0} y={curveBottom + index * ROW + ROW / 2 + 6} className="c-chart-text" data-lane>
                {row.label}
              </text>
              <ValueRow points={row.points} x={x} y={curveBottom + index * ROW + ROW / 2 + 2} right={right} />
            </g>
          ))}
        </svg>
      </ChartMarksProvider>
      <p className="c-course-readout" data-shown={shown !== null || undefined}>
        {shown?.description ?? (thyroglobulin.length > 0 ? legend : t('caseFile.courseHint'))}
      </p>
    </div>
  );
}

function layLanes(events: readonly TimelineEvent[], now: number): { lane: TimelineLane; rows: TimelineEvent[][] }[] {
  return TIMELINE_LANES.flatMap((lane): { lane: TimelineLane; rows: TimelineEvent[][] }[] => {
    const own = events.filter((event) => event.lane === lane).sort((a, b) => compareDates(a.from, b.from));
    if (own.length === 0) return [];
    if (lane !== 'DRUGS') return [{ lane, rows: [own] }];
    const lasting = own.map((event) => ({
      event,
      start: spanOf(event.from).middle,
      end: event.ongoing ? now : spanOf(event.to ?? event.from).middle,
    }));
    return [{ lane, rows: rowsOf(lasting).map((row) => row.map(({ event }) => event)) }];
  });
}
