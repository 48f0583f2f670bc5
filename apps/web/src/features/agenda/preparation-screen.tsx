import { useQuery } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { hardestFirst, isListOpen, isReason, mayAddToAgenda, mayRemoveFromAgenda, mayReorderAgenda } from '@consilium/tumour-board';
import { Confirm, EmptyState, MeetingStateBadge, RefusalAlert, useText } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { MeetingPreparationDocument, OrderAgendaDocument, RemoveFromAgendaDocument, type PreparationFragment } from '../../gql/graphql.js';
import { LoadFailed } from '../../parts/load-failed.js';
import { Page } from '../../parts/page.js';
import { PageSkeleton } from '../../parts/page-skeleton.js';
import { useSeats } from '../../session/session.js';
import { AgendaStrip } from './agenda-strip.js';
import { AgendaTable } from './agenda-table.js';
import { itemsOf } from './listed-item.js';
import { ReadyCases } from './ready-cases.js';
import './agenda.css';

export interface PreparationScreenProps {
  /** The meeting's next step, from the feature that moves meetings. */
  steps: (meeting: PreparationFragment) => ReactNode;
}

/** The list of one meeting, from the first case put on it until the meeting opens. */
export function PreparationScreen({ steps }: PreparationScreenProps) {
  const { t } = useText();
  const { meetingId = '' } = useParams();
  const { data, error, refetch } = useQuery(MeetingPreparationDocument, { variables: { meetingId } });
  if (!data && error) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={8} />;
  if (!data.meeting)
    return (
      <Page title={t('common.pageNotFound')}>
        <EmptyState title={t('meeting.notFound')} />
      </Page>
    );
  return <Prepared meeting={data.meeting} steps={steps} />;
}

function Prepared({ meeting, steps }: { meeting: PreparationFragment } & PreparationScreenProps) {
  const { t, instant, words } = useText();
  const roles = useSeats(meeting.board.id).map(({ role }) => role);
  const items = itemsOf(meeting);
  const ids = items.map(({ id }) => id);
  const order = useCommand(OrderAgendaDocument, 'AgendaEdited');
  const [removing, setRemoving] = useState<string | null>(null);
  const ANY_REASON = 'a reason is asked for';
  const mayOrder = items.length > 1 && mayReorderAgenda({ roles, meeting: meeting.state, current: ids, proposed: ids }).accepted;
  const mayRemove = mayRemoveFromAgenda({ roles, meeting: meeting.state, item: 'LISTED', reason: ANY_REASON }).accepted;
  const mayAdd = mayAddToAgenda({ roles, meeting: meeting.state, caseState: 'READY', alreadyListed: false, reason: ANY_REASON }).accepted;
  const reorder = (agendaItemIds: string[]) => void order.run({ meetingId: meeting.id, seenVersion: meeting.version, agendaItemIds });
  const longest = hardestFirst(items.map(({ id, plannedMinutes }) => ({ id, minutes: plannedMinutes }))).map(({ id }) => id);
  return (
    <Page
      wide
      title={meeting.title}
      lead={
        <>
          <MeetingStateBadge state={meeting.state} /> <time dateTime={meeting.startsAt}>{instant(meeting.startsAt, meeting.timeZone)}</time>{' '}
          · {words.channel[meeting.channel]} · {t('meeting.chairedBy', { name: meeting.chair.person.name })}
        </>
      }
      actions={steps(meeting)}
    >
      <AgendaStrip meeting={meeting} />
      <RefusalAlert refusal={order.refusal} failed={order.failed} />
      <div className="agenda" data-with-side={mayAdd || undefined}>
        <div className="panel agenda-main">
          {items.length === 0 ? (
            <EmptyState title={t('meeting.emptyList')} hint={t(mayAdd ? 'meeting.emptyListHint' : 'meeting.emptyListHintOthers')} />
          ) : (
            <>
              {mayOrder && longest.join() !== ids.join() && (
                <Button variant="subtle" size="compact-sm" title={t('meeting.hardestFirstHint')} onClick={() => reorder(longest)}>
                  {t('meeting.hardestFirst')}
                </Button>
              )}
              <AgendaTable
                meeting={meeting}
                mayOrder={mayOrder}
                mayRemove={mayRemove}
                busy={order.busy}
                onOrder={reorder}
                onRemove={setRemoving}
              />
            </>
          )}
        </div>
        {mayAdd && <ReadyCases meeting={meeting} locked={!isListOpen(meeting.state)} />}
      </div>
      <RemoveItem meeting={meeting} itemId={removing} close={() => setRemoving(null)} />
    </Page>
  );
}

function RemoveItem({ meeting, itemId, close }: { meeting: PreparationFragment; itemId: string | null; close: () => void }) {
  const { t } = useText();
  const remove = useCommand(RemoveFromAgendaDocument, 'AgendaEdited');
  const [reason, setReason] = useState('');
  const item = meeting.agenda.find(({ id }) => id === itemId);
  const reasonNeeded = meeting.state !== 'PLANNED';

  async function run() {
    if (!itemId) return;
    if (await remove.run({ meetingId: meeting.id, seenVersion: meeting.version, agendaItemId: itemId, reason: reason.trim() })) {
      setReason('');
      close();
    }
  }
  return (
    <Confirm
      opened={item !== undefined}
      title={t('meeting.takeOff')}
      patient={item?.summary.patient}
      consequence={t('meeting.takeOffConsequence')}
      action={t('meeting.takeOff')}
      busy={remove.busy}
      disabled={reasonNeeded && !isReason(reason)}
      onConfirm={() => void run()}
      onCancel={close}
    >
      <Textarea
        label={reasonNeeded ? t('common.reason') : `${t('common.reason')} (${t('common.optional')})`}
        description={reasonNeeded ? t('common.reasonHint') : undefined}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <RefusalAlert refusal={remove.refusal} failed={remove.failed} />
    </Confirm>
  );
}
