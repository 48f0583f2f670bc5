import { useQuery } from '@apollo/client/react';
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { CaseStateBadge, EmptyState, IdentityStrip, Notice, RecommendationText, useText, type LesionLabel } from '@consilium/ui';
import { DecisionPageDocument, type DecisionPageQuery, type DecisionPartsFragment } from '../../gql/graphql.js';
import { LoadFailed } from '../../parts/load-failed.js';
import { PageSkeleton } from '../../parts/page-skeleton.js';
import { Page } from '../../parts/page.js';
import { today } from '../../parts/today.js';
import { changedDecision, newDecision } from './decision-draft.js';
import { DecisionForm } from './decision-form.js';
import { DecisionSummary } from './decision-summary.js';
import { whyNoDecision } from './why-no-decision.js';
import './decision.css';

type Subject = NonNullable<DecisionPageQuery['case']>;
type Advice = Subject['recommendations'][number];

/** What the referring doctor and the patient decide on the board's recommendation. */
export function DecisionScreen() {
  const { t } = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(DecisionPageDocument, { variables: { caseId: id } });
  if (!data && error) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (!data.case)
    return (
      <Page title={t('decision.title')}>
        <EmptyState title={t('decision.notFound')} />
      </Page>
    );
  return <DecisionOnCase subject={data.case} />;
}

function DecisionOnCase({ subject }: { subject: Subject }) {
  const { t } = useText();
  const [advice] = [...subject.recommendations].sort((a, b) => b.signedAt.localeCompare(a.signedAt));
  const decisions = [...subject.decisions].sort((a, b) => b.recordedAt.localeCompare(a.recordedAt));
  const lesionLabel: LesionLabel = (id) => subject.file.lesions.find((lesion) => lesion.id === id)?.label ?? null;
  return (
    <Page
      title={t('decision.title')}
      lead={t('decision.lead')}
      actions={
        <Button component={Link} variant="default" size="sm" to={`/cases/${subject.id}`}>
          {t('decision.openCase')}
        </Button>
      }
    >
      <div className="decision">
        <IdentityStrip patient={subject.patient} diagnosis={subject.file.diagnosis} standing={<CaseStateBadge state={subject.state} />} />
        {advice ? (
          <>
            <Advised advice={advice} lesionLabel={lesionLabel} />
            <Deciding key={advice.id} subject={subject} advice={advice} decisions={decisions} lesionLabel={lesionLabel} />
          </>
        ) : (
          <EmptyState title={t('decision.noneYet')} hint={t('decision.noneYetHint')} />
        )}
        {decisions.length > 1 && (
          <section className="panel" aria-labelledby="history-heading">
            <h2 id="history-heading">{t('decision.history')}</h2>
            <ol className="decision-history">
              {decisions.slice(1).map((decision) => (
                <li key={decision.id}>
                  <DecisionSummary decision={decision} lesionLabel={lesionLabel} />
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </Page>
  );
}

function Advised({ advice, lesionLabel }: { advice: Advice; lesionLabel: LesionLabel }) {
  const { t, instant } = useText();
  return (
    <section className="panel" aria-labelledby="advised-heading">
      <h2 id="advised-heading">{t('decision.advised')}</h2>
      <RecommendationText content={advice.content} lesionLabel={lesionLabel} />
      <p className="c-dim decision-signed">
        {t('decision.advisedBy', { meeting: advice.meeting.title, name: advice.signedBy.name, at: instant(advice.signedAt) })}{' '}
        <Anchor component={Link} to={`/agenda/${advice.agendaItemId}/recommendation`}>
          {t('decision.openRecommendation')}
        </Anchor>
      </p>
    </section>
  );
}

interface DecidingProps {
  subject: Subject;
  advice: Advice;
  decisions: readonly DecisionPartsFragment[];
  lesionLabel: LesionLabel;
}

function Deciding({ subject, advice, decisions, lesionLabel }: DecidingProps) {
  const { t, words } = useText();
  const [changing, setChanging] = useState(false);
  const [latest] = decisions;
  const onThis = latest?.recommendationId === advice.id ? latest : null;
  const options = advice.content.options;
  const obstacle = whyNoDecision(subject, advice);
  const lesions = subject.file.lesions.filter(({ enteredInError }) => !enteredInError).map(({ id, label }) => ({ id, label }));
  const opensProgramme = onThis && (onThis.patientChoice === 'ACCEPTED' || onThis.patientChoice === 'PARTLY');
  return (
    <>
      {latest && (
        <section className="panel" aria-labelledby="recorded-heading">
          <h2 id="recorded-heading">{t('decision.recorded')}</h2>
          <DecisionSummary decision={latest} lesionLabel={lesionLabel} />
          {!onThis && (
            <Notice tone="attention">
              <p>{t('decision.olderVersion')}</p>
            </Notice>
          )}
          {onThis && !changing && obstacle === null && (
            <div className="decision-foot no-print">
              <Button variant="default" onClick={() => setChanging(true)}>
                {t('decision.changeDecision')}
              </Button>
              {opensProgramme && subject.permissions.includes('programme.issue') && (
                <Button component={Link} to={`/cases/${subject.id}/programme`}>
                  {t('decision.nextProgramme')}
                </Button>
              )}
            </div>
          )}
        </section>
      )}
      {obstacle ? (
        <Notice tone={obstacle === 'NOT_PERMITTED' ? 'info' : 'attention'}>
          <p>
            {obstacle === 'NOT_PERMITTED' && t('decision.onlyReferrer')}
            {obstacle === 'ADVICE_ONLY' && t('decision.adviceOnly')}
            {obstacle === 'NOT_A_RECOMMENDATION' && t('decision.notRecommendation')}
            {obstacle === 'WRONG_STATE' && t('decision.wrongState', { state: words.caseState[subject.state] })}
          </p>
        </Notice>
      ) : (
        (!onThis || changing) && (
          <DecisionForm
            caseId={subject.id}
            pseudonym={subject.patient.pseudonym}
            recommendationId={advice.id}
            options={options}
            begun={onThis ? changedDecision(onThis, options, today()) : newDecision(options, today())}
            revises={onThis !== null}
            lesions={lesions}
            lesionLabel={lesionLabel}
            onDone={() => setChanging(false)}
          />
        )
      )}
    </>
  );
}
