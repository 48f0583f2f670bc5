import { Button, Group } from '@mantine/core';
import { Notice, RecommendationText, useText, type LesionLabel } from '@consilium/ui';
import { contentOf } from './recommendation-content.js';
import type { SharedDraft } from './use-recommendation-draft.js';

/** Two people wrote at the same time: whose text it was, how it reads, and the choice between the two. */
export function DraftConflict({ draft, lesionLabel }: { draft: SharedDraft; lesionLabel: LesionLabel }) {
  const { t, instant } = useText();
  if (!draft.conflict) return null;
  const { savedBy, savedAt, content } = draft.conflict;
  return (
    <div id="draft-conflict">
      <Notice tone="attention" role="alert" title={t('recommendation.conflictTitle', { name: savedBy.name, at: instant(savedAt) })}>
        <p>{t('recommendation.conflictHint')}</p>
        <div className="panel recommendation-theirs">
          <RecommendationText content={contentOf(content)} lesionLabel={lesionLabel} />
        </div>
        <Group gap="sm">
          <Button onClick={draft.keepMine}>{t('recommendation.conflictMine')}</Button>
          <Button variant="default" onClick={draft.takeTheirs}>
            {t('recommendation.conflictTheirs')}
          </Button>
        </Group>
      </Notice>
    </div>
  );
}
