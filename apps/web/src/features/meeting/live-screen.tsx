import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { Button } from '@mantine/core';
import { EmptyState, MeetingStateBadge, Notice, useText } from '@consilium/ui';
import { MeetingRoomDocument, type RoomFragment } from '../../gql/graphql.js';
import { LoadFailed } from '../../parts/load-failed.js';
import { Page } from '../../parts/page.js';
import { PageSkeleton } from '../../parts/page-skeleton.js';
import { useMay } from '../../session/session.js';
import { useKeys } from '../../shell/keys.js';
import { AgendaRail } from './agenda-rail.js';
import { CasePanel } from './case-panel.js';
import { LiveSide } from './live-side.js';
import { neighbour, roomItems, type CaseParts } from './room-item.js';
import { useRoomNews } from './use-room-news.js';
import './live.css';
import './meeting.css';

export interface LiveScreenProps {
  parts: CaseParts;
  /** The vote on one's own device, beside the case where there is room for it. */
  vote: (meetingId: string) => ReactNode;
}

/** The meeting while it goes on, for the chair and for everybody in it; follows by itself. */
export function LiveScreen(props: LiveScreenProps) {
  const { t } = useText();
  const { meetingId = '' } = useParams();
  const { data, error, refetch } = useQuery(MeetingRoomDocument, { variables: { meetingId } });
  if (!data && error) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={8} />;
  if (!data.meeting)
    return (
      <Page title={t('common.pageNotFound')}>
        <EmptyState title={t('meeting.notFound')} />
      </Page>
    );
  return <Live meeting={data.meeting} {...props} />;
}

function Live({ meeting, parts, vote }: { meeting: RoomFragment } & LiveScreenProps) {
  const { t } = useText();
  const mayOpen = useMay('agenda.openItem', meeting.board.id);
  const items = roomItems(meeting);
  const current = items.find(({ state }) => state === 'IN_DISCUSSION') ?? null;
  const [chosen, setChosen] = useState<{ id: string; while: string | null } | null>(null);
  // A look at another case ends when the meeting turns to a new one: nobody votes with the wrong case before their eyes.
  const looking = chosen && chosen.while === (current?.id ?? null) ? items.find(({ id }) => id === chosen.id) : undefined;
  const next = items.find(({ state }) => state === 'LISTED');
  const shown = looking ?? current ?? (mayOpen || meeting.state !== 'OPEN' ? (next ?? items[0]) : undefined) ?? null;
  const elsewhere = looking !== undefined && looking.id !== current?.id;
  const news = useRoomNews(items);
  const show = (id: string | null) => setChosen(id === null ? null : { id, while: current?.id ?? null });
  const projector = () => window.open(`/meetings/${meeting.id}/projector`, `projector-${meeting.id}`);

  useKeys([
    { keys: 'ArrowRight', label: t('meeting.keyNext'), run: () => show(neighbour(items, shown?.id ?? null, 1)?.id ?? null) },
    { keys: 'ArrowLeft', label: t('meeting.keyPrevious'), run: () => show(neighbour(items, shown?.id ?? null, -1)?.id ?? null) },
    { keys: 'p', label: t('meeting.keyProjector'), run: projector },
  ]);
  return (
    <Page wide quietHeading title={meeting.title}>
      <p className="c-hidden" role="status">
        {news}
      </p>
      <div className="live-room">
        <div className="live-left">
          <p className="live-title">
            <strong>{meeting.title}</strong> <MeetingStateBadge state={meeting.state} />
          </p>
          <AgendaRail meeting={meeting} items={items} shownId={shown?.id ?? null} onShow={show} />
          <Button variant="default" size="sm" onClick={projector}>
            {t('meeting.projector')}
          </Button>
        </div>
        <div className="live-case">
          {elsewhere && (
            <Notice tone="attention">
              {current
                ? t('meeting.lookingElsewhere', { position: looking.position, current: current.position })
                : t('meeting.lookingAhead', { position: looking.position })}{' '}
              {current && (
                <Button variant="default" size="compact-sm" onClick={() => show(null)}>
                  {t('meeting.backToCurrent')}
                </Button>
              )}
            </Notice>
          )}
          {!current && meeting.state === 'PAUSED' && <Notice tone="attention" title={t('meeting.meetingPaused')} />}
          {meeting.state === 'CLOSED' && <Notice title={t('meeting.meetingClosed')} />}
          {shown ? (
            <CasePanel key={shown.id} item={shown} parts={parts} />
          ) : (
            <EmptyState title={t('meeting.nothingOpen')} hint={t('meeting.nothingOpenHint')} />
          )}
        </div>
        <LiveSide meeting={meeting} items={items} shown={shown} vote={vote} />
      </div>
    </Page>
  );
}
