import type { ReactNode } from 'react';
import { ConfidenceDots, OptionLine, useText } from '@consilium/ui';
import type { CastVotePartsFragment } from '../../gql/graphql.js';

export interface RecordedVoteProps {
  vote: CastVotePartsFragment;
  lesionLabel: (lesionId: string) => string | null;
  children?: ReactNode;
}

/** What the server has recorded of one's own vote, with the receipt to check it by. */
export function RecordedVote({ vote, lesionLabel, children }: RecordedVoteProps) {
  const { t, words } = useText();
  return (
    <div className="vote-recorded">
      {vote.kind === 'CHOICE' ? (
        <ol className="vote-choices">
          {vote.choices.map((choice) => (
            <li key={choice.rank}>
              <OptionLine choice={choice} lesionLabel={lesionLabel} />
            </li>
          ))}
        </ol>
      ) : (
        <p>
          <strong className="c-sentence">{words.voteKind[vote.kind]}</strong>
        </p>
      )}
      <ConfidenceDots confidence={vote.confidence} />
      {vote.rationale && <p className="vote-reason">{vote.rationale}</p>}
      {children}
      <details className="vote-receipt">
        <summary>
          {t('vote.receipt')} <code>{vote.receipt.slice(0, 12)}…</code>
        </summary>
        <p>{t('vote.receiptHint')}</p>
        <code>{vote.receipt}</code>
      </details>
    </div>
  );
}
