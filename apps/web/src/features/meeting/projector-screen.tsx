import { useQuery } from '@apollo/client/react';
import { useEffect, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { EmptyState, IdentityStrip, QuorumLine, useText } from '@consilium/ui';
import { MeetingCaseDocument, MeetingRoomDocument, type RoomFragment, type RoomItemFragment } from '../../gql/graphql.js';
import { ConnectionBanner } from '../../shell/connection-banner.js';
import { LiveIndicator } from '../../shell/live-indicator.js';
import { pressKey, useKeys } from '../../shell/keys.js';
import { TimeUsed } from './agenda-rail.js';
import { AttendanceStrip } from './attendance-strip.js';
import { lastEcog } from './case-panel.js';
import { ProjectorContent } from './projector-content.js';
import { useChosenPanel } from './projector-channel.js';
import { momentOf, panelOf, PROJECTOR_PANELS } from './projector-panel.js';
import { roomItems, type CaseParts } from './room-item.js';
import { useDarkRoom } from './use-dark-room.js';
import { useRoomNews } from './use-room-news.js';
import './meeting.css';
import './live.css';
import './projector.css';

/** What the room sees: dark, large, one panel at a time; follows the meeting by itself. */
export function ProjectorScreen({ parts }: { parts: CaseParts }) {
  const { t } = useText();
  const navigate = useNavigate();
  const { meetingId = '' } = useParams();
  const { data } = useQuery(MeetingRoomDocument, { variables: { meetingId } });
  useDarkRoom();
  useEffect(() => {
    const press = (event: KeyboardEvent) => void pressKey(event);
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  useKeys([{ keys: 'Escape', label: t('meeting.projectorLeave'), run: () => void navigate(`/meetings/${meetingId}/live`) }]);

  const meeting = data?.meeting;
  const items = meeting ? roomItems(meeting) : [];
  const item = items.find(({ state }) => state === 'IN_DISCUSSION') ?? lastFinished(items);
  const news = useRoomNews(items);
  return (
    <div className="projector">
      <title>{`${t('meeting.projectorTitle')} · ${t('common.productName')}`}</title>
      <h1 className="c-hidden">{meeting?.title ?? t('meeting.projectorTitle')}</h1>
      <p className="c-hidden" role="status">
        {news}
      </p>
      {meeting && item ? (
        <Projected key={item.id} meeting={meeting} item={item} count={items.length} parts={parts} />
      ) : (
        <main className="projector-waiting">
          {data && <EmptyState title={meeting?.title ?? ''} hint={t('meeting.projectorWaiting')} />}
        </main>
      )}
      <footer className="projector-foot">
        {meeting && (
          <>
            <QuorumLine quorum={item?.quorum ?? meeting.quorum} />
            <AttendanceStrip meeting={meeting} quorum={item?.quorum ?? meeting.quorum} recusals={item?.recusals ?? []} />
          </>
        )}
        <LiveIndicator />
      </footer>
      <ConnectionBanner />
    </div>
  );
}

/** Between two cases the decision of the last one stays on the wall. */
function lastFinished(items: readonly RoomItemFragment[]): RoomItemFragment | undefined {
  return items
    .filter(({ closedAt, openedAt }) => closedAt && openedAt)
    .sort((a, b) => (a.closedAt ?? '').localeCompare(b.closedAt ?? ''))
    .at(-1);
}

interface ProjectedProps {
  meeting: RoomFragment;
  item: RoomItemFragment;
  count: number;
  parts: CaseParts;
}

function Projected({ meeting, item, count, parts }: ProjectedProps): ReactNode {
  const { t } = useText();
  const { data } = useQuery(MeetingCaseDocument, { variables: { caseId: item.summary.id } });
  const subject = data?.case ?? null;
  const standing = { state: item.state, ballots: item.ballots, signed: item.recommendation !== null };
  const [chosen, choose] = useChosenPanel(meeting.id, momentOf(item.id, standing));
  const panel = chosen ?? panelOf(standing);
  useKeys(PROJECTOR_PANELS.map((each, index) => ({ keys: String(index + 1), label: t(`meeting.panel${each}`), run: () => choose(each) })));
  return (
    <>
      <header className="projector-head">
        <IdentityStrip
          patient={item.summary.patient}
          diagnosis={subject?.file.diagnosis}
          ecog={subject ? lastEcog(subject) : undefined}
          standing={
            <span className="c-number">
              {item.position}/{count}
              {item.state === 'IN_DISCUSSION' && item.openedAt && (
                <>
                  {' · '}
                  <TimeUsed since={item.openedAt} planned={item.plannedMinutes} brief />
                </>
              )}
            </span>
          }
        />
        <nav className="projector-tabs" aria-label={t('meeting.projectorShows')}>
          {PROJECTOR_PANELS.map((each) => (
            <button key={each} type="button" aria-current={each === panel ? 'true' : undefined} onClick={() => choose(each)}>
              {t(`meeting.panel${each}`)}
            </button>
          ))}
        </nav>
      </header>
      <main className="projector-main">
        <ProjectorContent panel={panel} item={item} subject={subject} parts={parts} timeZone={meeting.timeZone} />
      </main>
    </>
  );
}
