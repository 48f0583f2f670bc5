import { useMemo, useState } from 'react';
import { thyroglobulinKinetics } from '@consilium/thyroid';
import type { CaseFile } from '@consilium/tumour-board';
import { CourseTable, CourseTimeline, DoublingTimeNote, EmptyState, useText } from '@consilium/ui';
import { today } from '../../parts/today.js';
import { courseOf } from './course-events.js';
import { doublingTrend } from './doubling-trend.js';
import { RadioiodineSum } from './radioiodine-sum.js';

export interface CoursePanelProps {
  file: CaseFile;
  /** Whether anything computed may be shown on this deployment. */
  assist: boolean;
  openId: string | null;
  onOpen: (id: string) => void;
}

/** What has been done and what the markers did, on one time axis; the same as a table for whoever reads rather than looks. */
export default function CoursePanel({ file, assist, openId, onOpen }: CoursePanelProps) {
  const text = useText();
  const { t } = text;
  const [asTable, setAsTable] = useState(false);
  const course = useMemo(() => courseOf(file, text), [file, text]);
  const results = file.laboratory.filter(({ analyte, enteredInError }) => analyte === 'THYROGLOBULIN' && !enteredInError);
  const kinetics = useMemo(() => (assist ? thyroglobulinKinetics(file, today()) : null), [file, assist]);
  const empty = course.events.length === 0 && course.thyroglobulin.length === 0 && course.rows.length === 0;
  return (
    <section className="panel case-course" aria-labelledby="course-heading">
      <div className="case-panel-head">
        <h2 id="course-heading">{t('caseFile.course')}</h2>
        {assist && (
          <span className="c-number">
            <RadioiodineSum file={file} />
          </span>
        )}
        {!empty && (
          <button type="button" className="c-link no-print" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'caseFile.showChart' : 'caseFile.showTable')}
          </button>
        )}
      </div>
      {empty ? (
        <EmptyState title={t('caseFile.courseEmpty')} />
      ) : asTable ? (
        <div className="case-scroll">
          <CourseTable events={course.events} thyroglobulin={course.thyroglobulin} rows={course.rows} onOpen={onOpen} />
        </div>
      ) : (
        <CourseTimeline
          events={course.events}
          thyroglobulin={course.thyroglobulin}
          rows={course.rows}
          trend={kinetics && doublingTrend(kinetics, course.thyroglobulin, text)}
          today={today()}
          openId={openId}
          onOpen={onOpen}
        />
      )}
      {kinetics && results.length > 0 && <DoublingTimeNote kinetics={kinetics} results={results} onOpen={onOpen} />}
      <CourseNotes {...course} onOpen={onOpen} />
    </section>
  );
}

/** What the chart cannot show: what has no date, and what has no unit that fits its axis. */
function CourseNotes({ undated, unplaced, onOpen }: ReturnType<typeof courseOf> & { onOpen: (id: string) => void }) {
  const { t, words, result } = useText();
  return (
    <div className="case-course-notes">
      {undated.length > 0 && (
        <span>
          {t('caseFile.withoutDate')}{' '}
          {undated.map((each, index) => (
            <span key={each.id}>
              {index > 0 && ' · '}
              <button type="button" className="c-link" onClick={() => onOpen(each.id)}>
                {each.label}
              </button>
            </span>
          ))}
        </span>
      )}
      {unplaced.length > 0 && (
        <span>
          {t('caseFile.notDrawn')}{' '}
          {unplaced.map((each, index) => (
            <span key={each.id}>
              {index > 0 && ' · '}
              <button type="button" className="c-link" onClick={() => onOpen(each.id)}>
                {words.analyte[each.analyte]} {result(each.result, each.unit)}
              </button>
            </span>
          ))}
        </span>
      )}
    </div>
  );
}
