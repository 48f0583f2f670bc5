import type { ThyroglobulinKinetics } from '@consilium/thyroid';
import { changeWords, durationWords, trendLine, type CourseTimelineProps, type MarkerPoint, type Text } from '@consilium/ui';

/** The line of the doubling time on the thyroglobulin curve; `null` wherever a guard does not let it be told. */
export function doublingTrend(
  { growth, used }: ThyroglobulinKinetics,
  points: readonly MarkerPoint[],
  text: Pick<Text, 't' | 'number'>,
): NonNullable<CourseTimelineProps['trend']> | null {
  const line = growth === null ? null : trendLine(points, used, growth.slopePerDay);
  if (growth === null || line === null) return null;
  const days = growth.doublingTimeDays;
  const label =
    days === null
      ? text.t('clinical.noChange')
      : text.t(days < 0 ? 'clinical.trendHalving' : 'clinical.trendLabel', { duration: durationWords(Math.abs(days), text) });
  return { line, label, description: text.t('clinical.trendDescription', { change: changeWords(days, text), count: used.length }) };
}
