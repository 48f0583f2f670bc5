import { Button } from '@mantine/core';
import { useState } from 'react';
import { RecommendationText, StatusBadge, useText, type LesionChoice, type LesionLabel } from '@consilium/ui';
import type { VotedContext } from '@consilium/tumour-board';
import type { PatientPartsFragment, SignedRecommendationPartsFragment } from '../../gql/graphql.js';
import { AmendPanel } from './amend-panel.js';
import { contentOf } from './recommendation-content.js';
import { SignatureFacts } from './signature-facts.js';

export interface SignedViewProps {
  /** All signed versions of this item, newest first. */
  versions: readonly SignedRecommendationPartsFragment[];
  patient: PatientPartsFragment;
  voted: VotedContext;
  lesions: readonly LesionChoice[];
  lesionLabel: LesionLabel;
  mayAmend: boolean;
}

/** What was signed, unchangeable, with everything that the signature vouches for. */
export function SignedView({ versions, patient, voted, lesions, lesionLabel, mayAmend }: SignedViewProps) {
  const { t, instant } = useText();
  const [amending, setAmending] = useState(false);
  const [newest, ...earlier] = versions;
  if (!newest) return null;
  return (
    <>
      <section className="panel recommendation-signed" aria-labelledby="signed-heading">
        <div className="recommendation-signed-head">
          <h2 id="signed-heading">{t('recommendation.signedTitle')}</h2>
          <StatusBadge tone={newest.standing === 'QUORATE' ? 'done' : 'attention'}>
            {t('recommendation.version', { version: newest.version })}
          </StatusBadge>
          {mayAmend && !amending && (
            <Button variant="default" size="sm" className="no-print" onClick={() => setAmending(true)}>
              {t('recommendation.amend')}
            </Button>
          )}
        </div>
        <RecommendationText content={contentOf(newest.content)} lesionLabel={lesionLabel} />
        <SignatureFacts signed={newest} />
      </section>
      {amending && (
        <AmendPanel
          key={newest.id}
          signed={newest}
          patient={patient}
          voted={voted}
          lesions={lesions}
          lesionLabel={lesionLabel}
          onClose={() => setAmending(false)}
        />
      )}
      {earlier.length > 0 && (
        <section className="panel" aria-labelledby="earlier-heading">
          <h2 id="earlier-heading">{t('recommendation.earlierVersions')}</h2>
          {earlier.map((version) => (
            <details key={version.id} className="recommendation-earlier">
              <summary>
                {t('recommendation.version', { version: version.version })}
                <span className="c-dim">
                  {' · '}
                  {t('recommendation.signedBy', { name: version.signedBy.name, at: instant(version.signedAt) })}
                </span>{' '}
                <StatusBadge tone="attention">{t('recommendation.superseded', { version: version.version + 1 })}</StatusBadge>
              </summary>
              <RecommendationText content={contentOf(version.content)} lesionLabel={lesionLabel} />
              <SignatureFacts signed={version} />
            </details>
          ))}
        </section>
      )}
    </>
  );
}
