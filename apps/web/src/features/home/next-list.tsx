import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState, MeetingStateBadge, ReadinessBar, StatusBadge, useText } from '@consilium/ui';
import type { ReadinessItemKey } from '@consilium/tumour-board';
import type { HomeMeetingFragment } from '../../gql/graphql.js';
import { useMay } from '../../session/session.js';
import { CaseRow } from '../../parts/case-row.js';
import { HomeSection } from './home-section.js';
import { MeetingLine } from './meeting-line.js';
import { owedBy } from './owed.js';

/** The coordinator's list of one meeting: what is missing on it and who owes it. */
export function NextList({ title, meeting }: { title: string; meeting: HomeMeetingFragment | null }) {
  const { t, words } = useText();
  const mayPlan = useMay('meeting.plan');
  if (!meeting)
    return (
      <HomeSection title={title}>
        <EmptyState
          title={t('home.noMeeting')}
          hint={t('home.noMeetingHint')}
          action={
            mayPlan && (
              <Button component={Link} to="/meetings">
                {t('home.planMeeting')}
              </Button>
            )
          }
        />
      </HomeSection>
    );
  const items = meeting.agenda.filter((item) => item.state !== 'REMOVED');
  const owed = owedBy(items.map((item) => item.summary));
  const prepared = meeting.state !== 'PLANNED' && meeting.state !== 'PUBLISHED';
  const open = owed.reduce((sum, { count }) => sum + count, 0);
  return (
    <HomeSection
      title={title}
      aside={
        <Button component={Link} to={`/meetings/${meeting.id}`} variant={prepared ? 'default' : 'filled'}>
          {t(prepared ? 'home.seeList' : 'home.prepareList')}
        </Button>
      }
    >
      <div className="list-strip">
        <MeetingLine meeting={meeting} />
        <MeetingStateBadge state={meeting.state} />
        <span>{t('home.onList', { count: items.length })}</span>
        <span>{t('common.minutes', { count: items.reduce((sum, item) => sum + item.plannedMinutes, 0) })}</span>
        <StatusBadge tone={open > 0 ? 'attention' : 'done'}>
          {open > 0 ? t('home.itemsOwed', { count: open }) : t('home.allComplete')}
        </StatusBadge>
        {owed.map(({ owner, count }) => (
          <span key={owner} className="c-dim">
            {t('home.owedBy', { owner: words.readinessOwner[owner], count })}
          </span>
        ))}
      </div>
      {items.length === 0 ? (
        <EmptyState title={t('home.emptyList')} hint={t('home.emptyListHint')} />
      ) : (
        <ul className="rows">
          {items.map(({ id, position, summary }) => (
            <CaseRow key={id} summary={summary} lead={position}>
              {summary.readiness.worst && (
                <span className="case-row-owed">
                  {words.readinessItem[summary.readiness.worst.key as ReadinessItemKey] ?? summary.readiness.worst.key}
                  <span className="c-dim"> · {words.readinessOwner[summary.readiness.worst.owner]}</span>
                </span>
              )}
              <ReadinessBar {...summary.readiness} />
            </CaseRow>
          ))}
        </ul>
      )}
    </HomeSection>
  );
}
