import type { RankedChoice, VoteKind } from '@consilium/tumour-board';
import { Notice, RationaleCards, TallyBars, useText, type LesionLabel } from '@consilium/ui';
import type { BallotPartsFragment } from '../../gql/graphql.js';
import { lastRevealed } from './prefill.js';

/** What the board voted, beside the wording: bars by specialty with the consensus, and the reasons below. */
export function VoteResult({ ballots, lesionLabel }: { ballots: readonly BallotPartsFragment[]; lesionLabel: LesionLabel }) {
  const { t } = useText();
  const current = ballots.filter(({ state }) => state !== 'VOIDED');
  const revealed = lastRevealed(current);
  const pending = current.find(({ state }) => state === 'OPEN' || state === 'CLOSED');
  return (
    <section className="panel" aria-labelledby="vote-heading">
      <h2 id="vote-heading">
        {t('recommendation.vote')}
        {current.length > 1 && revealed && <span className="c-dim"> · {t('recommendation.voteRound', { round: revealed.round })}</span>}
      </h2>
      {pending && (
        <Notice tone="attention">
          <p>{t(pending.state === 'OPEN' ? 'recommendation.voteOpen' : 'recommendation.voteSealed')}</p>
        </Notice>
      )}
      {!revealed && !pending && <p className="c-dim">{t('recommendation.voteNone')}</p>}
      {revealed?.tally && <TallyBars tally={revealed.tally} />}
      {revealed && revealed.votes.length > 0 && (
        <details className="recommendation-reasons">
          <summary>{t('recommendation.reasons')}</summary>
          <RationaleCards
            votes={revealed.votes.map((vote) => ({
              ...vote,
              kind: vote.kind as VoteKind,
              choices: vote.choices as readonly RankedChoice[],
            }))}
            lesionLabel={lesionLabel}
          />
        </details>
      )}
    </section>
  );
}
