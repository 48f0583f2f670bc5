import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { compareDates, type CaseFile } from '@consilium/tumour-board';
import { CaseStateBadge, EmptyState, Icon, IdentityStrip, useText } from '@consilium/ui';
import { CasePageDocument, type CasePagePartsFragment } from '../../gql/graphql.js';
import { LoadFailed } from '../../parts/load-failed.js';
import { Page } from '../../parts/page.js';
import { CaseSkeleton } from './case-skeleton.js';
import { CaseSteps } from './case-steps.js';
import { EntryDetail } from './entry-detail.js';
import { isFileOpen } from './file-open.js';
import { FindingsPanel } from './findings-panel.js';
import { HistoryPanel } from './history-panel.js';
import { OutcomePanel } from './outcome-panel.js';
import { plainCaseFile } from './plain-case-file.js';
import { QuestionPanel } from './question-panel.js';
import { ReportList } from './report-list.js';
import { useOpenEntry } from './use-open-entry.js';
import { useSheet } from './use-sheet.js';
import './case-page.css';

const CoursePanel = lazy(() => import('./course-panel.js'));
const LesionPanel = lazy(() => import('./lesion-panel.js'));

/** What the page knows of its case, for the capabilities that show their own part of it. */
export interface CaseView {
  subject: CasePagePartsFragment;
  file: CaseFile;
  /** Whether anything computed may be shown on this deployment. */
  assist: boolean;
  open: (entryId: string) => void;
  /** The sheet that is open beside the page, and the way to open another one or none. */
  sheet: string | null;
  showSheet: (sheet: string | null) => void;
}

export interface CasePageProps {
  /** What other capabilities show in the column beside the course. */
  side: (view: CaseView) => ReactNode;
  /** A sheet that one of them opened, in the wide column beside the column it was opened from. */
  sheet: (view: CaseView & { sheet: string }) => ReactNode;
}

/** Who this is, what is asked, what has happened and where we are, on one page. */
export function CasePage({ side, sheet }: CasePageProps) {
  const { t } = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(CasePageDocument, { variables: { caseId: id } });
  if (!data && error) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <CaseSkeleton />;
  if (!data.case)
    return (
      <Page title={t('common.caseWord')}>
        <EmptyState
          title={t('caseFile.notFound')}
          hint={t('common.pageNotFoundHint')}
          action={
            <Link className="c-link" to="/cases">
              {t('common.cases')}
            </Link>
          }
        />
      </Page>
    );
  return <OneCase subject={data.case} assist={data.about.clinicalAssist} side={side} sheet={sheet} />;
}

function OneCase({ subject, assist, side, sheet: sheetOf }: CasePageProps & Pick<CaseView, 'subject' | 'assist'>) {
  const { t } = useText();
  const file = useMemo(() => plainCaseFile(subject.file), [subject.file]);
  const { openId, open, close } = useOpenEntry();
  const { sheet, showSheet } = useSheet();
  const view: CaseView = { subject, file, assist, open, sheet, showSheet };
  const performance = file.performance
    .filter(({ enteredInError }) => !enteredInError)
    .sort((a, b) => compareDates(a.assessedOn, b.assessedOn));
  const mayEdit = isFileOpen(subject.state) && subject.permissions.includes('caseFile.amend');
  const waiting = <Skeleton height={320} />;
  return (
    <Page title={`${t('common.caseWord')} ${subject.patient.pseudonym}`} wide quietHeading>
      <IdentityStrip
        patient={subject.patient}
        diagnosis={file.diagnosis}
        ecog={performance.at(-1)?.ecog ?? null}
        standing={<Standing subject={subject} />}
        actions={<CaseSteps subject={subject} file={file} />}
      />
      <QuestionPanel
        caseId={subject.id}
        file={file}
        mayWriteVoice={isFileOpen(subject.state) && subject.permissions.includes('caseFile.amendVoice')}
      />
      <div className="case-body" data-open={openId !== null || undefined}>
        <div className="case-main">
          {sheet !== null && <Suspense fallback={waiting}>{sheetOf({ ...view, sheet })}</Suspense>}
          <Suspense fallback={waiting}>
            <CoursePanel file={file} assist={assist} openId={openId} onOpen={open} />
            <LesionPanel file={file} assist={assist} openId={openId} onOpen={open} />
          </Suspense>
          <div className="case-pair">
            <ReportList file={file} openId={openId} onOpen={open} />
            <FindingsPanel file={file} onOpen={open} />
          </div>
        </div>
        {openId !== null && <EntryDetail caseId={subject.id} file={file} openId={openId} onOpen={open} onClose={close} mayEdit={mayEdit} />}
        <div className="case-side">
          <OutcomePanel subject={subject} />
          {side(view)}
          <HistoryPanel history={subject.history} />
          {subject.citation && (
            <p className="case-citation c-dim">
              {t('caseFile.citation')}{' '}
              <a href={subject.citation.url} target="_blank" rel="noreferrer">
                {subject.citation.text} <Icon name="external" size={12} />
              </a>
              . {t('caseFile.citationHint')}
            </p>
          )}
        </div>
      </div>
    </Page>
  );
}

/** State of the case, and the meeting it stands on. */
function Standing({ subject }: { subject: CasePagePartsFragment }) {
  const { t, instant } = useText();
  const listing = subject.listings.at(-1);
  return (
    <>
      <CaseStateBadge state={subject.state} />
      {listing && (
        <Link className="case-meeting" to={`/meetings/${listing.id}`}>
          {instant(listing.startsAt, listing.timeZone).split(',')[0]}, {t('caseFile.item', { position: listing.position })}
        </Link>
      )}
    </>
  );
}
