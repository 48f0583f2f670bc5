import { useQuery } from '@apollo/client/react';
import { Anchor, Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { EmptyState, Icon, IdentityStrip, Notice, RefusalAlert, StatusBadge, useText } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { AcknowledgeProgrammeDocument, ProgrammeReadDocument, type ProgrammePartsFragment } from '../../gql/graphql.js';
import { LoadFailed } from '../../parts/load-failed.js';
import { PageSkeleton } from '../../parts/page-skeleton.js';
import { Page } from '../../parts/page.js';
import { useMay, useMe } from '../../session/session.js';
import { PageTabs } from './page-tabs.js';
import './programme.css';

/** An issued programme as its readers have it: the doctor's page and the patient's page. */
export function ProgrammeReadScreen() {
  const { t } = useText();
  const { programmeId = '' } = useParams();
  const { data, error, refetch } = useQuery(ProgrammeReadDocument, { variables: { programmeId } });
  if (!data && error) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (!data.programme)
    return (
      <Page title={t('programme.title')}>
        <EmptyState title={t('programme.readNotFound')} />
      </Page>
    );
  return <IssuedProgramme programme={data.programme} />;
}

function IssuedProgramme({ programme }: { programme: ProgrammePartsFragment }) {
  const { t, instant } = useText();
  const { version, issuedBy, issuedAt, outdated, document, patient } = programme;
  return (
    <Page
      title={t('programme.readTitle', { version })}
      lead={t('programme.issuedBy', { name: issuedBy.name, at: instant(issuedAt) })}
      actions={
        <>
          <Button component="a" href={programme.doctorPdfUrl} target="_blank" variant="default" leftSection={<Icon name="print" />}>
            {t('programme.doctorPdf')}
          </Button>
          <Button component="a" href={programme.patientPdfUrl} target="_blank" variant="default" leftSection={<Icon name="print" />}>
            {t('programme.patientPdf')}
          </Button>
        </>
      }
      wide
    >
      <div className="programme">
        <div className="no-print">
          <IdentityStrip
            patient={patient}
            standing={<StatusBadge tone={outdated ? 'danger' : 'done'}>{t('recommendation.version', { version })}</StatusBadge>}
            actions={
              <Anchor component={Link} to={`/cases/${programme.caseId}`}>
                {t('programme.openCase')}
              </Anchor>
            }
          />
        </div>
        {outdated && (
          <Notice tone="danger" title={t('programme.outdatedTitle')}>
            <p>{t('programme.outdated')}</p>
            <Anchor component={Link} to={`/cases/${programme.caseId}/programme`} className="no-print">
              {t('programme.writeNext')}
            </Anchor>
          </Notice>
        )}
        <PageTabs document={document} outdated={outdated} first="DOCTOR" aside={<Acknowledgement programme={programme} />} />
        <p className="c-dim programme-hash">
          {t('programme.hash')} <code>{programme.hash}</code>
        </p>
      </div>
    </Page>
  );
}

/** Says that the programme has arrived; nobody can confirm one that is out of date. */
function Acknowledgement({ programme }: { programme: ProgrammePartsFragment }) {
  const { t, instant } = useText();
  const { person } = useMe();
  const mayAcknowledge = useMay('programme.acknowledge');
  const command = useCommand(AcknowledgeProgrammeDocument, 'ProgrammeAcknowledged');
  const mine = programme.acknowledgements.some((each) => each.person.id === person.id);
  return (
    <div className="programme-acknowledge">
      {programme.acknowledgements.map(({ person: reader, at }) => (
        <StatusBadge key={reader.id} tone="done">
          {t('programme.acknowledgedBy', { name: reader.name, at: instant(at) })}
        </StatusBadge>
      ))}
      {programme.acknowledgements.length === 0 && <StatusBadge tone="attention">{t('programme.notAcknowledged')}</StatusBadge>}
      {mayAcknowledge && !mine && !programme.outdated && (
        <>
          <Button size="sm" disabled={command.busy} onClick={() => void command.run({ programmeId: programme.id })}>
            {t('programme.acknowledge')}
          </Button>
          <span className="c-dim">{t('programme.acknowledgeHint')}</span>
        </>
      )}
      <RefusalAlert refusal={command.refusal} failed={command.failed} />
    </div>
  );
}
