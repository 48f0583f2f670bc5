import { Button } from '@mantine/core';
import { clockTime, Icon, Notice, RationaleCards, TallyBars, useText } from '@consilium/ui';
import type { BallotPartsFragment } from '../../gql/graphql.js';
import { RecordedVote } from './recorded-vote.js';

export interface ClosedBallotProps {
  ballot: BallotPartsFragment;
  timeZone: string;
  lesionLabel: (lesionId: string) => string | null;
  /** Something was entered on this device and did not arrive in time. */
  unsent: boolean;
  onDiscard: () => void;
}

/** After the close: what of mine counts and, plainly, what does not; after the reveal, the result. */
export function ClosedBallot({ ballot, timeZone, lesionLabel, unsent, onDiscard }: ClosedBallotProps) {
  const { t } = useText();
  const { myVote, tally } = ballot;
  const time = myVote ? clockTime(myVote.castAt, timeZone) : '';
  return (
    <div className="vote-closed">
      {unsent && (
        <Notice tone="danger" role="alert" title={t(myVote ? 'vote.changeNotCounted' : 'vote.notCounted')}>
          <p>{myVote ? t('vote.changeNotCountedHint', { time }) : t('vote.notCountedHint')}</p>
          <Button variant="default" mt="sm" onClick={onDiscard}>
            {t('common.discardDraft')}
          </Button>
        </Notice>
      )}
      {ballot.state === 'REVEALED' && tally ? (
        <section className="panel" aria-labelledby="vote-result">
          <h2 id="vote-result">{t('vote.result')}</h2>
          <TallyBars tally={tally} eligible={ballot.eligible.length} />
          <RationaleCards votes={ballot.votes} lesionLabel={lesionLabel} />
        </section>
      ) : (
        <p className="vote-state" role="status">
          <Icon name="lock" size={20} />{' '}
          <span>
            <strong>{t('vote.closed')}</strong> {myVote ? t('vote.closedCounted', { time }) : t('vote.closedNotVoted')}
          </span>
        </p>
      )}
      {myVote && (
        <section className="panel" aria-labelledby="vote-mine">
          <h2 id="vote-mine">{t('vote.yourVoteWas')}</h2>
          <RecordedVote vote={myVote} lesionLabel={lesionLabel}>
            {ballot.merkleRoot && (
              <p className="vote-receipt">
                {t('vote.merkleRoot')} <code>{ballot.merkleRoot}</code>
              </p>
            )}
          </RecordedVote>
        </section>
      )}
    </div>
  );
}
