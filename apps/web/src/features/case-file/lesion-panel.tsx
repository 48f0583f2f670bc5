import { compareDates, type CaseFile } from '@consilium/tumour-board';
import { baselineChoices, LesionTable, ResponseNote, useText } from '@consilium/ui';
import { today } from '../../parts/today.js';
import type { CoursePanelProps } from './course-panel.js';
import { describeTreatment } from './describe-field.js';

/** The lesions over time, and the last judgement of a doctor on the course of the disease. */
export default function LesionPanel({ file, assist, openId, onOpen }: CoursePanelProps) {
  const text = useText();
  const { t, words, date } = text;
  const canRespond = assist && baselineChoices(file, today()).length > 0;
  const sums = !assist ? 'NONE' : canRespond ? 'SUMS' : 'SUMS_AND_CHANGE';
  return (
    <section className="panel" aria-labelledby="lesions-heading">
      <div className="case-panel-head">
        <h2 id="lesions-heading">
          {words.caseFileSection.lesions} <span className="c-dim">{t('caseFile.sizesIn')}</span>
        </h2>
        <LastJudgement file={file} onOpen={onOpen} date={date} />
      </div>
      {file.lesions.some(({ enteredInError }) => !enteredInError) ? (
        <>
          <div className="case-scroll" tabIndex={0} role="group" aria-labelledby="lesions-heading">
            <LesionTable lesions={file.lesions} openId={openId} onOpen={onOpen} sums={sums} />
          </div>
          {assist && (
            <ResponseNote file={file} today={today()} nameTreatment={(treatment) => describeTreatment(treatment, text)} onOpen={onOpen} />
          )}
        </>
      ) : (
        <p className="c-dim">{t('caseFile.noLesions')}</p>
      )}
    </section>
  );
}

function LastJudgement({ file, onOpen, date }: { file: CaseFile; onOpen: (id: string) => void; date: (on: string) => string }) {
  const { t, words } = useText();
  const last = file.diseaseStatus
    .filter(({ enteredInError }) => !enteredInError)
    .sort((a, b) => compareDates(a.assessedOn ?? '0000', b.assessedOn ?? '0000'))
    .at(-1);
  if (!last) return <span className="c-dim">{t('caseFile.courseNotJudged')}</span>;
  return (
    <button type="button" className="c-link" onClick={() => onOpen(last.id)}>
      {words.diseaseCourse[last.course]}, {words.diseaseBasis[last.basis]} (
      {last.assessedOn ? date(last.assessedOn) : t('caseFile.dateNotKnown')})
    </button>
  );
}
