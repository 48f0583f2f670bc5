import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { CaseStateBadge, EmptyState, ReadinessBar, useText } from '@consilium/ui';
import type { CaseSummaryPartsFragment } from '../../gql/graphql.js';
import { CaseRow } from '../../parts/case-row.js';
import { HomeSection } from './home-section.js';

/** What was submitted and waits to be taken in, and below it what is being prepared without a list. */
export function Inbox({ cases }: { cases: readonly CaseSummaryPartsFragment[] }) {
  const { t } = useText();
  const submitted = cases.filter(({ state }) => state === 'SUBMITTED');
  const waiting = cases.filter(({ state, meeting }) => (state === 'IN_PREPARATION' || state === 'READY') && !meeting);
  return (
    <>
      <HomeSection title={t('home.inbox')}>
        {submitted.length === 0 ? (
          <EmptyState title={t('home.inboxEmpty')} hint={t('home.inboxEmptyHint')} />
        ) : (
          <ul className="rows">
            {submitted.map((summary) => (
              <CaseRow key={summary.id} summary={summary}>
                <span className="c-dim">{summary.referringDoctor.name}</span>
                <ReadinessBar {...summary.readiness} />
                <Button component={Link} to={`/cases/${summary.id}`} size="xs" variant="light">
                  {t('home.takeIn')}
                </Button>
              </CaseRow>
            ))}
          </ul>
        )}
      </HomeSection>
      {waiting.length > 0 && (
        <HomeSection title={t('home.notListed')}>
          <ul className="rows">
            {waiting.map((summary) => (
              <CaseRow key={summary.id} summary={summary}>
                <CaseStateBadge state={summary.state} />
                <ReadinessBar {...summary.readiness} />
              </CaseRow>
            ))}
          </ul>
        </HomeSection>
      )}
    </>
  );
}
