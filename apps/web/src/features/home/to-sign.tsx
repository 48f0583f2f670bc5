import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState, StatusBadge, useText } from '@consilium/ui';
import type { HomeQuery } from '../../gql/graphql.js';
import { CaseRow } from '../../parts/case-row.js';
import { HomeSection } from './home-section.js';

/** Discussed cases whose recommendation the chair has still to word and sign. */
export function ToSign({ items }: { items: HomeQuery['home']['toSign'] }) {
  const { t } = useText();
  return (
    <HomeSection title={t('home.toSign')}>
      {items.length === 0 ? (
        <EmptyState title={t('home.toSignEmpty')} hint={t('home.toSignHint')} />
      ) : (
        <ul className="rows">
          {items.map(({ id, position, summary, draft }) => (
            <CaseRow key={id} summary={summary} lead={position}>
              {draft && draft.problems.length > 0 && (
                <StatusBadge tone="attention">{t('home.draftProblems', { count: draft.problems.length })}</StatusBadge>
              )}
              {draft && draft.problems.length === 0 && <StatusBadge>{t('home.drafted')}</StatusBadge>}
              <Button component={Link} to={`/agenda/${id}/recommendation`} size="sm">
                {t('home.writeAndSign')}
              </Button>
            </CaseRow>
          ))}
        </ul>
      )}
    </HomeSection>
  );
}
