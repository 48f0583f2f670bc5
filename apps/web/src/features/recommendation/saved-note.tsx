import { useText } from '@consilium/ui';
import type { DraftedItemFragment } from '../../gql/graphql.js';
import type { SharedDraft } from './use-recommendation-draft.js';

/** Whether what stands here is saved, and by whom it last was. */
export function SavedNote({ shared: { status, conflict }, draft }: { shared: SharedDraft; draft: DraftedItemFragment['draft'] }) {
  const { t, instant } = useText();
  return (
    <span className="c-dim" role="status">
      {status === 'SAVING' && t('recommendation.savingSoon')}
      {status === 'UNSAVED' && !conflict && t('recommendation.notSaved')}
      {conflict && (
        <a href="#draft-conflict">{t('recommendation.conflictTitle', { name: conflict.savedBy.name, at: instant(conflict.savedAt) })}</a>
      )}
      {status === 'SAVED' && draft && t('recommendation.savedBy', { at: instant(draft.savedAt), name: draft.savedBy.name })}
      {status === 'UNTOUCHED' && t('recommendation.liveText')}
    </span>
  );
}
