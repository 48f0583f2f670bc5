import { BallotResponses, Icon, useText } from '@consilium/ui';
import type { RoomItemFragment } from '../../gql/graphql.js';
import { lastBallot } from './chair-step.js';

/** Where the vote on a case stands: who has answered, never what. */
export function BallotPanel({ item }: { item: RoomItemFragment }) {
  const { t } = useText();
  const ballot = lastBallot(item.ballots);
  return (
    <section className="panel ballot-panel" aria-labelledby="ballot-heading">
      <h2 id="ballot-heading">
        {t(`meeting.voteState_${ballot?.state ?? 'NONE'}`)}
        {ballot && ballot.round > 1 && <span className="c-dim"> · {t('vote.round', { round: ballot.round })}</span>}
      </h2>
      {ballot?.reason && (
        <p>
          <strong>{t('vote.newInRound')}:</strong> {ballot.reason}
        </p>
      )}
      {ballot && <BallotResponses eligible={ballot.eligible} responses={ballot.responses} />}
      {(ballot?.state === 'OPEN' || ballot?.state === 'CLOSED') && (
        <p className="c-dim ballot-sealed">
          <Icon name="lock" size={14} /> {t('vote.sealed')}
        </p>
      )}
    </section>
  );
}
