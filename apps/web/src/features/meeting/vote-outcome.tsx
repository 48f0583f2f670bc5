import { RationaleCards, StatusBadge, TallyBars, useText } from '@consilium/ui';
import type { BallotPartsFragment } from '../../gql/graphql.js';
import { movesBetween } from './moves-between.js';

export interface VoteOutcomeProps {
  ballots: readonly BallotPartsFragment[];
  lesionLabel: (lesionId: string) => string | null;
}

/** The last revealed round: bars by specialty, who has moved since the round before, then the reasons. */
export function VoteOutcome({ ballots, lesionLabel }: VoteOutcomeProps) {
  const { t, words } = useText();
  const revealed = ballots.filter(({ state }) => state === 'REVEALED').sort((a, b) => a.round - b.round);
  const [last, before] = [revealed.at(-1), revealed.at(-2)];
  if (!last?.tally) return null;
  const moves = before ? movesBetween(before.votes, last.votes) : [];
  return (
    <>
      {ballots.length > 1 && <StatusBadge tone="accent">{t('vote.round', { round: last.round })}</StatusBadge>}
      <TallyBars tally={last.tally} eligible={last.eligible.length} />
      {moves.length > 0 && before && (
        <div className="vote-moves">
          <strong>{t('vote.moved', { round: before.round })}</strong>
          <ul>
            {moves.map(({ specialty, from, to }) => (
              <li key={specialty}>
                {t('vote.movedLine', { specialty: words.specialty[specialty], from: words.option[from], to: words.option[to] })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <RationaleCards votes={last.votes} lesionLabel={lesionLabel} />
    </>
  );
}
