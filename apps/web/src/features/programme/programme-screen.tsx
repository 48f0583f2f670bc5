import { useQuery } from '@apollo/client/react';
import { Anchor, Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { CaseStateBadge, EmptyState, IdentityStrip, Notice, useText } from '@consilium/ui';
import { ProgrammePageDocument, type ProgrammePageQuery } from '../../gql/graphql.js';
import { LoadFailed } from '../../parts/load-failed.js';
import { PageSkeleton } from '../../parts/page-skeleton.js';
import { Page } from '../../parts/page.js';
import { useSeats } from '../../session/session.js';
import { ProgrammeForm } from './programme-form.js';
import { whyNoProgramme } from './why-no-programme.js';
import './programme.css';

/** Where the referring doctor writes the care programme of a case. */
export function ProgrammeScreen() {
  const { t } = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ProgrammePageDocument, { variables: { caseId: id } });
  if (!data && error) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (!data.case)
    return (
      <Page title={t('programme.title')}>
        <EmptyState title={t('programme.notFound')} />
      </Page>
    );
  return <ProgrammeOfCase subject={data.case} />;
}

function ProgrammeOfCase({ subject }: { subject: NonNullable<ProgrammePageQuery['case']> }) {
  const { t, refusal, instant } = useText();
  const roles = useSeats(subject.boardId).map(({ role }) => role);
  const [latest] = [...subject.programmes].sort((a, b) => b.version - a.version);
  const version = (latest?.version ?? 0) + 1;
  const obstacle = subject.permissions.includes('programme.issue') ? whyNoProgramme(subject, roles) : 'NOT_PERMITTED';
  return (
    <Page
      title={t('programme.title')}
      wide
      lead={
        latest ? t('programme.leadNext', { version, previous: latest.version, date: instant(latest.issuedAt) }) : t('programme.leadFirst')
      }
      actions={
        <>
          {latest && (
            <Button component={Link} variant="default" size="sm" to={`/programmes/${latest.id}`}>
              {t('programme.openIssued', { version: latest.version })}
            </Button>
          )}
          <Button component={Link} variant="default" size="sm" to={`/cases/${subject.id}`}>
            {t('programme.openCase')}
          </Button>
        </>
      }
    >
      <IdentityStrip patient={subject.patient} diagnosis={subject.file.diagnosis} standing={<CaseStateBadge state={subject.state} />} />
      <div className="programme">
        {obstacle ? (
          <Notice tone={obstacle === 'NOT_PERMITTED' ? 'info' : 'attention'} title={t('programme.blockedTitle')}>
            <p>{obstacle === 'NOT_PERMITTED' ? t('programme.onlyReferrer') : refusal(obstacle)}</p>
            {(obstacle === 'NO_DECISION' || obstacle === 'NOT_ACCEPTED') && (
              <Anchor component={Link} to={`/cases/${subject.id}/decision`}>
                {t('programme.openDecision')}
              </Anchor>
            )}
          </Notice>
        ) : (
          <ProgrammeForm key={version} caseId={subject.id} patient={subject.patient} version={version} />
        )}
      </div>
    </Page>
  );
}
