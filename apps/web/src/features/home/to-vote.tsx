import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState, useText } from '@consilium/ui';
import type { HomeBallotFragment, HomeItemFragment } from '../../gql/graphql.js';
import { useSeats } from '../../session/session.js';
import { CaseRow } from '../../parts/case-row.js';
import { HomeSection } from './home-section.js';

/** Open ballots in which the person has a vote. */
export function ToVote({ ballots, items }: { ballots: readonly HomeBallotFragment[]; items: readonly HomeItemFragment[] }) {
  const { t } = useText();
  const seats = useSeats();
  const mine = ballots.flatMap((ballot) => {
    const item = items.find(({ id }) => id === ballot.agendaItemId);
    const eligible = ballot.eligible.some(({ id }) => seats.some((seat) => seat.id === id));
    return item && eligible && ballot.state === 'OPEN' ? [{ ballot, item }] : [];
  });
  return (
    <HomeSection title={t('home.toVote')}>
      {mine.length === 0 ? (
        <EmptyState title={t('home.toVoteEmpty')} hint={t('home.toVoteHint')} />
      ) : (
        <ul className="rows">
          {mine.map(({ ballot, item }) => (
            <CaseRow key={ballot.id} summary={item.summary}>
              <span className="c-dim">{t('home.round', { round: ballot.round })}</span>
              <span className="c-dim c-number">
                {t('home.responded', { done: ballot.responses.length, total: ballot.eligible.length })}
              </span>
              <Button component={Link} to={`/meetings/${ballot.meetingId}/vote`} variant={ballot.myVote ? 'default' : 'filled'} size="sm">
                {ballot.myVote ? t('home.voteChange') : t('home.vote')}
              </Button>
            </CaseRow>
          ))}
        </ul>
      )}
    </HomeSection>
  );
}
