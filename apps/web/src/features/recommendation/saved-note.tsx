import { useText } from '@consilium/ui';
import type { DraftedItemFragment } from '../../gql/graphql.js';
import type { SharedDraft } from './use-recommendation-draft.js';

/** Whether what stands here is saved, and by whom it last was. */
export function SavedNote({ status, draft }: { status: SharedDraft['status']; draft: DraftedItemFragment['draft'] }) {
  const { t, instant } = useText();
  return (
    <span className="c-dim" role="status">
      {status === 'SAVING' && t('recommendation.savingSoon')}
      {status === 'UNSAVED' && t('recommendation.notSaved')}
      {status === 'SAVED' && draft && t('recommendation.savedBy', { at: instant(draft.savedAt), name: draft.savedBy.name })}
      {status === 'UNTOUCHED' && t('recommendation.liveText')}
    </span>
  );
}
