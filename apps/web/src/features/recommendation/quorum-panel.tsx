import type { Specialty } from '@consilium/tumour-board';
import { Notice, QuorumLine, useText } from '@consilium/ui';
import type { QuorumPartsFragment } from '../../gql/graphql.js';

export interface QuorumPanelProps {
  quorum: QuorumPartsFragment;
  heading: string;
  /** Before a signature: says what can be signed without quorum. */
  explain?: boolean;
}

/** Who counts for the quorum of this case, and what follows when it is not reached. */
export function QuorumPanel({ quorum, heading, explain }: QuorumPanelProps) {
  const { t, words, language } = useText();
  const there = quorum.specialties.map((code) => words.specialty[code as Specialty]);
  return (
    <section className="panel recommendation-quorum" aria-labelledby="quorum-heading">
      <h2 id="quorum-heading">{heading}</h2>
      <QuorumLine quorum={quorum} />
      <p className="c-dim">
        {there.length > 0
          ? t('recommendation.quorumThere', { list: new Intl.ListFormat(language).format(there) })
          : t('recommendation.quorumNobody')}
      </p>
      {explain && quorum.state !== 'REACHED' && (
        <Notice tone="attention" title={t('recommendation.adviceOnly')}>
          <p>{t('recommendation.adviceOnlyWhy')}</p>
        </Notice>
      )}
    </section>
  );
}
