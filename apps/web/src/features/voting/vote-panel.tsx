import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { EmptyState, useText } from '@consilium/ui';
import { VoteScreenDocument, type BallotPartsFragment, type VotingItemFragment } from '../../gql/graphql.js';
import { LoadFailed } from '../../parts/load-failed.js';
import { PageSkeleton } from '../../parts/page-skeleton.js';
import { useSeats } from '../../session/session.js';
import { ballotToShow, lastRounds } from './ballot-to-show.js';
import { BallotView } from './ballot-view.js';
import './voting.css';

/** The vote that is open now, or what became of the last one. Changes by itself when the chair opens, closes or reveals. */
export function VotePanel({ meetingId, join }: { meetingId: string; join: ReactNode }) {
  const { t } = useText();
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(VoteScreenDocument, { variables: { meetingId } });
  const meeting = data?.meeting;
  const mySeatIds = new Set(useSeats(meeting?.board.id ?? '').map(({ id }) => id));
  const shown = meeting ? ballotToShow<BallotPartsFragment, VotingItemFragment>(meeting.agenda, mySeatIds, search.get('item')) : null;
  const others = lastRounds<BallotPartsFragment, VotingItemFragment>(meeting?.agenda ?? []).filter(
    ({ ballot }) => ballot.state === 'OPEN' && ballot.id !== shown?.ballot.id && ballot.eligible.some(({ id }) => mySeatIds.has(id)),
  );
  const announcement = useAnnouncement(meeting ? shown : undefined);

  if (!data && error) return <LoadFailed within error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={5} />;
  if (!meeting) return <EmptyState title={t('meeting.notFound')} />;
  return (
    <div className="vote-panel">
      <p className="c-hidden" role="status">
        {announcement}
      </p>
      {shown ? (
        <BallotView key={shown.ballot.id} meeting={meeting} item={shown.item} ballot={shown.ballot} join={join} />
      ) : (
        <EmptyState title={t('vote.noneOpen')} hint={t('vote.noneOpenHint')} />
      )}
      {others.length > 0 && (
        <nav aria-label={t('vote.alsoOpen')} className="vote-others">
          <strong>{t('vote.alsoOpen')}</strong>
          {others.map(({ item }) => (
            <Link key={item.id} to={`?item=${item.id}`}>
              {item.summary.patient.pseudonym}
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
}

/** Says for screen readers what changed on a page that changes by itself; says nothing on arrival. */
function useAnnouncement(shown: { item: VotingItemFragment; ballot: BallotPartsFragment } | null | undefined): string {
  const { t } = useText();
  const now = shown === undefined ? null : shown ? `${shown.ballot.id}/${shown.ballot.state}` : '';
  const [first, setFirst] = useState<string | null>(null);
  if (first === null && now !== null) setFirst(now);
  if (!shown || first === null || first === now) return '';
  const patient = shown.item.summary.patient.pseudonym;
  switch (shown.ballot.state) {
    case 'OPEN':
      return t('vote.ballotOpened', { patient });
    case 'CLOSED':
      return t('vote.ballotClosed', { patient });
    default:
      return t('vote.ballotRevealed', { patient });
  }
}
