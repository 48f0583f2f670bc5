import { compareDates, type CaseFile, type Report } from '@consilium/tumour-board';
import { Provenance, useText } from '@consilium/ui';

/** Every report with the beginning of its conclusion, newest first; the whole opens beside the page. */
export function ReportList({ file, openId, onOpen }: { file: CaseFile; openId: string | null; onOpen: (id: string) => void }) {
  const { t, words } = useText();
  const reports = [...file.reports].sort((a, b) => compareDates(b.performedOn ?? '0000', a.performedOn ?? '0000'));
  return (
    <section className="panel" aria-labelledby="reports-heading">
      <h2 id="reports-heading">
        {words.caseFileSection.reports} <span className="c-dim c-number">{reports.length > 0 && reports.length}</span>
      </h2>
      {reports.length === 0 ? (
        <p className="c-dim">{t('caseFile.noReports')}</p>
      ) : (
        <ul className="case-reports case-scroll">
          {reports.map((report) => (
            <li
              key={report.id}
              id={`entry-${report.id}`}
              data-open={openId === report.id || undefined}
              data-error={report.enteredInError || undefined}
            >
              <ReportLine report={report} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ReportLine({ report, onOpen }: { report: Report; onOpen: (id: string) => void }) {
  const { t, words, date } = useText();
  return (
    <>
      <span className="c-number c-dim">{report.performedOn ? date(report.performedOn) : t('caseFile.dateNotKnown')}</span>
      <span className="case-report-body">
        <button type="button" className="c-link" onClick={() => onOpen(report.id)}>
          {report.modality ? words.modality[report.modality] : words.reportKind[report.kind]}
        </button>{' '}
        {report.secondReading && <span className="c-dim">{words.secondReading[report.secondReading]}</span>}{' '}
        <Provenance of={report.provenance} />
        <span className="case-report-conclusion">{report.conclusion ?? t('caseFile.noConclusion')}</span>
      </span>
    </>
  );
}
