import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { compareDates } from '@consilium/tumour-board';
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
import './case-page.css';

const CoursePanel = lazy(() => import('./course-panel.js'));
const LesionPanel = lazy(() => import('./lesion-panel.js'));

export interface CasePageProps {
  /** What other capabilities show of the case, in the column beside its course. */
  side: (subject: CasePagePartsFragment, open: (id: string) => void, assist: boolean) => ReactNode;
}

/** Who this is, what is asked, what has happened and where we are, on one page. */
export function CasePage({ side }: CasePageProps) {
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
  return <OneCase subject={data.case} side={(open) => side(data.case as CasePagePartsFragment, open, data.about.clinicalAssist)} />;
}

function OneCase({ subject, side }: { subject: CasePagePartsFragment; side: (open: (id: string) => void) => ReactNode }) {
  const { t } = useText();
  const file = useMemo(() => plainCaseFile(subject.file), [subject.file]);
  const { openId, open, close } = useOpenEntry();
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
          <Suspense fallback={waiting}>
            <CoursePanel file={file} openId={openId} onOpen={open} />
            <LesionPanel file={file} openId={openId} onOpen={open} />
          </Suspense>
          <div className="case-pair">
            <ReportList file={file} openId={openId} onOpen={open} />
            <FindingsPanel file={file} onOpen={open} />
          </div>
        </div>
        {openId !== null && <EntryDetail caseId={subject.id} file={file} openId={openId} onOpen={open} onClose={close} mayEdit={mayEdit} />}
        <div className="case-side">
          <OutcomePanel subject={subject} />
          {side(open)}
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
