import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { rairThyroidPack } from '@consilium/thyroid';
import type { VotedContext } from '@consilium/tumour-board';
import { CaseStateBadge, EmptyState, IdentityStrip, Notice, RecommendationText, useText, type LesionLabel } from '@consilium/ui';
import { RecommendationPageDocument } from '../../gql/graphql.js';
import { LoadFailed } from '../../parts/load-failed.js';
import { PageSkeleton } from '../../parts/page-skeleton.js';
import { Page } from '../../parts/page.js';
import { withOptions } from './change-content.js';
import { lastRevealed, prefillOptions } from './prefill.js';
import { QuorumPanel } from './quorum-panel.js';
import { contentOf, EMPTY_CONTENT } from './recommendation-content.js';
import { SignedView } from './signed-view.js';
import { VoteResult } from './vote-result.js';
import type { ItemToWord } from './item-to-word.js';
import { WordPanel } from './word-panel.js';
import './recommendation.css';

/** The outcome of one case in one meeting: worded live, signed, read and amended here. */
export function RecommendationScreen() {
  const { t } = useText();
  const { itemId = '' } = useParams();
  const { data, error, refetch } = useQuery(RecommendationPageDocument, { variables: { agendaItemId: itemId } });
  if (!data && error) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (!data.agendaItem)
    return (
      <Page title={t('recommendation.title')}>
        <EmptyState title={t('recommendation.notFound')} />
      </Page>
    );
  return <RecommendationOfItem item={data.agendaItem} />;
}

function RecommendationOfItem({ item }: { item: ItemToWord }) {
  const text = useText();
  const { t } = text;
  const { case: subject } = item;
  const meeting = subject.listings.find(({ agendaItemId }) => agendaItemId === item.id);
  const lesions = subject.file.lesions.filter(({ enteredInError }) => !enteredInError).map(({ id, label }) => ({ id, label }));
  const lesionLabel: LesionLabel = (id) => subject.file.lesions.find((lesion) => lesion.id === id)?.label ?? null;
  const revealed = lastRevealed(item.ballots);
  const voted: VotedContext = {
    pack: rairThyroidPack,
    consensus: revealed?.tally?.consensus ?? null,
    plurality: revealed?.tally?.plurality ?? [],
  };
  const versions = subject.recommendations.filter(({ agendaItemId }) => agendaItemId === item.id).sort((a, b) => b.version - a.version);
  const may = (permission: string) => subject.permissions.includes(permission);
  const inDiscussion = item.state === 'IN_DISCUSSION' || item.state === 'DISCUSSED';
  const shared = { voted, lesions, lesionLabel };
  return (
    <Page
      title={t('recommendation.title')}
      lead={meeting && t('recommendation.lead', { meeting: meeting.title, position: meeting.position })}
      wide
      actions={
        <>
          <Button component={Link} variant="default" size="sm" to={`/meetings/${item.meetingId}`}>
            {t('recommendation.backToMeeting')}
          </Button>
          <Button component={Link} variant="default" size="sm" to={`/cases/${subject.id}`}>
            {t('recommendation.openCase')}
          </Button>
        </>
      }
    >
      <IdentityStrip patient={subject.patient} diagnosis={subject.file.diagnosis} standing={<CaseStateBadge state={subject.state} />} />
      <p className="recommendation-question">
        <span className="c-dim">{t('common.question')}</span> {subject.file.referral.question ?? t('common.notRecorded')}
      </p>
      <div className="recommendation-columns">
        <div className="recommendation-main">
          {versions.length > 0 ? (
            <SignedView {...shared} versions={versions} patient={subject.patient} mayAmend={may('recommendation.amend')} />
          ) : !inDiscussion ? (
            <Notice>
              <p>{t('recommendation.notInDiscussion')}</p>
            </Notice>
          ) : may('recommendation.draft') ? (
            <WordPanel
              {...shared}
              key={item.id}
              item={item}
              prefilled={withOptions(EMPTY_CONTENT, prefillOptions(revealed), text, lesionLabel)}
              maySign={may('recommendation.sign')}
            />
          ) : (
            <section className="panel" aria-live="polite" aria-label={t('recommendation.title')}>
              <p className="c-dim">{t('recommendation.readOnly')}</p>
              <RecommendationText content={item.draft ? contentOf(item.draft.content) : EMPTY_CONTENT} lesionLabel={lesionLabel} />
            </section>
          )}
        </div>
        <aside className="recommendation-aside">
          <VoteResult ballots={item.ballots} lesionLabel={lesionLabel} />
          {versions.length === 0 && <QuorumPanel quorum={item.quorum} heading={t('recommendation.quorum')} explain={inDiscussion} />}
        </aside>
      </div>
    </Page>
  );
}
