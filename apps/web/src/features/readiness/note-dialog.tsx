import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isReason, type ReadinessItemKey } from '@consilium/tumour-board';
import { Confirm, RefusalAlert, useText } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { NoteReadinessDocument, type CasePagePartsFragment, type ReadinessItemPartsFragment } from '../../gql/graphql.js';
import { useDraft } from '../../parts/use-draft.js';

export type NoteKind = 'NOT_APPLICABLE' | 'WAIVED' | 'OWNER';
type Owner = ReadinessItemPartsFragment['owner'];

const OWNERS: readonly Owner[] = ['COORDINATOR', 'REFERRING_DOCTOR', 'NURSE'];

export interface NoteDialogProps {
  subject: CasePagePartsFragment;
  item: ReadinessItemPartsFragment;
  kind: NoteKind;
  onClose: () => void;
}

/** Calls an item not applicable, waives it, or says who brings it by when. */
export function NoteDialog({ subject, item, kind, onClose }: NoteDialogProps) {
  const { t, words } = useText();
  const note = useCommand(NoteReadinessDocument, 'ReadinessNoted');
  const reason = useDraft(`readiness.${subject.id}.${item.key}.${kind}`, '');
  const [owner, setOwner] = useState<Owner>(item.owner);
  const [dueOn, setDueOn] = useState(item.dueOn ?? '');
  const assigns = kind === 'OWNER';

  const send = async () => {
    const done = await note.run({
      caseId: subject.id,
      item: item.key,
      kind,
      owner: assigns ? owner : null,
      dueOn: assigns && dueOn ? dueOn : null,
      reason: reason.value.trim() || null,
    });
    if (!done) return;
    reason.discard('');
    onClose();
  };
  return (
    <Confirm
      opened
      title={words.readinessItem[item.key as ReadinessItemKey]}
      patient={subject.patient}
      consequence={t(`readiness.consequence_${kind}`)}
      action={t(kind === 'OWNER' ? 'common.save' : kind === 'WAIVED' ? 'readiness.waive' : 'readiness.notApplicable')}
      busy={note.busy}
      disabled={!assigns && !isReason(reason.value)}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      {assigns ? (
        <>
          <NativeSelect
            label={t('readiness.owner')}
            value={owner}
            onChange={(event) => setOwner(event.currentTarget.value as Owner)}
            data={OWNERS.map((each) => ({ value: each, label: words.readinessOwner[each] }))}
          />
          <TextInput type="date" label={t('readiness.dueOn')} value={dueOn} onChange={(event) => setDueOn(event.currentTarget.value)} />
        </>
      ) : (
        <Textarea
          label={t('common.reason')}
          description={t('common.reasonHint')}
          required
          autosize
          minRows={2}
          value={reason.value}
          onChange={(event) => reason.change(event.currentTarget.value)}
        />
      )}
      <RefusalAlert refusal={note.refusal} failed={note.failed} />
    </Confirm>
  );
}
