import type { Specialty } from '@consilium/tumour-board';
import { Notice, QuorumLine, useText } from '@consilium/ui';
import type { SignedRecommendationPartsFragment } from '../../gql/graphql.js';

/** Who signed when, on what, with which quorum, and the fingerprint that would show any later change. */
export function SignatureFacts({ signed }: { signed: SignedRecommendationPartsFragment }) {
  const { t, words, instant, language } = useText();
  const there = signed.quorum.specialties.map((code) => words.specialty[code as Specialty]);
  return (
    <div className="recommendation-signature">
      {signed.standing === 'ADVICE' && (
        <Notice tone="attention" title={t('recommendation.adviceStanding')}>
          <p>{t('recommendation.adviceOnlyWhy')}</p>
        </Notice>
      )}
      <p>
        {t('recommendation.signedBy', { name: signed.signedBy.name, at: instant(signed.signedAt) })}
        <span className="c-dim"> · {t('recommendation.caseVersion', { version: signed.caseVersion })}</span>
      </p>
      {signed.amendmentReason && <p>{t('recommendation.amendedBecause', { reason: signed.amendmentReason })}</p>}
      {!signed.fileComplete && <p>{t('recommendation.fileIncomplete')}</p>}
      <p>
        {t('recommendation.quorumAtSigning')}: <QuorumLine quorum={signed.quorum} />
        {there.length > 0 && <span className="c-dim"> {new Intl.ListFormat(language).format(there)}</span>}
      </p>
      <p className="recommendation-hash" title={t('recommendation.hashHint')}>
        {t('recommendation.hash')} <code>{signed.hash}</code>
      </p>
    </div>
  );
}
