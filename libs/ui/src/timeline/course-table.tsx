import { compareDates } from '@consilium/tumour-board';
import { useText } from '../text.js';
import type { CourseTimelineProps } from './course-timeline.js';

/** Everything the chart shows as a list in order of time, for screen readers, paper and whoever reads rather than looks. */
export function CourseTable({
  events,
  thyroglobulin,
  rows,
  onOpen,
}: Pick<CourseTimelineProps, 'events' | 'thyroglobulin' | 'rows' | 'onOpen'>) {
  const { t, date } = useText();
  const lines = [
    ...events.map(({ id, from, description }) => ({ id, on: from, description })),
    ...[thyroglobulin, ...rows.map(({ points }) => points)].flat().map(({ id, on, description }) => ({ id, on, description })),
  ].sort((a, b) => compareDates(a.on, b.on));
  return (
    <table className="c-course-table">
      <caption className="c-hidden">{t('caseFile.courseTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('common.date')}</th>
          <th scope="col">{t('caseFile.event')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td className="c-number">{date(line.on)}</td>
            <td>
              <button type="button" className="c-link" onClick={() => onOpen(line.id)}>
                {line.description}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
