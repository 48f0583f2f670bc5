import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { isReason } from '@consilium/tumour-board';
import { Confirm, RefusalAlert, useText } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { RecuseDocument, type RoomItemFragment } from '../../gql/graphql.js';
import { useMay, useMe } from '../../session/session.js';

/** Stepping back from one case, for a reason; who has stepped back is shown to all. */
export function Recuse({ boardId, item }: { boardId: string; item: RoomItemFragment }) {
  const { t } = useText();
  const me = useMe().person.id;
  const may = useMay('recusal.own', boardId);
  const recuse = useCommand(RecuseDocument, 'RecusalRecorded');
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const mine = item.recusals.some(({ seat }) => seat.person.id === me);
  const voted = item.ballots.some(({ myVote, state }) => myVote !== null && state !== 'VOIDED');
  const open = item.state === 'LISTED' || item.state === 'IN_DISCUSSION';
  const names = item.recusals.map(({ seat }) => seat.person.name).join(', ');

  async function run() {
    if (await recuse.run({ agendaItemId: item.id, reason: reason.trim() })) setAsking(false);
  }
  return (
    <div className="recuse">
      {names && <p className="c-dim">{mine ? t('meeting.recusedYou') : t('meeting.recusedNames', { names })}</p>}
      {may && open && !mine && !voted && (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setAsking(true)}>
          {t('meeting.recuse')}
        </Button>
      )}
      <Confirm
        opened={asking}
        title={t('meeting.recuseTitle')}
        patient={item.summary.patient}
        consequence={t('meeting.recuseConsequence')}
        action={t('meeting.recuseDo')}
        danger
        busy={recuse.busy}
        disabled={!isReason(reason)}
        onConfirm={() => void run()}
        onCancel={() => setAsking(false)}
      >
        <Textarea
          label={t('meeting.recuseReason')}
          description={t('common.reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <RefusalAlert refusal={recuse.refusal} failed={recuse.failed} />
      </Confirm>
    </div>
  );
}
