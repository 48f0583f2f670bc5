import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { EmptyState, useText } from '@consilium/ui';
import { MeetingsDocument } from '../../gql/graphql.js';
import { LoadFailed } from '../../parts/load-failed.js';
import { Page } from '../../parts/page.js';
import { PageSkeleton } from '../../parts/page-skeleton.js';
import { useNow } from '../../parts/use-now.js';
import { useBoard, useMay } from '../../session/session.js';
import { groupMeetings, type MeetingGroup } from './group-meetings.js';
import { MeetingRow } from './meeting-row.js';
import { PlanMeeting } from './plan-meeting.js';
import './meeting.css';

const GROUPS: readonly MeetingGroup[] = ['now', 'today', 'upcoming', 'past'];

/** Every meeting of the board: what goes on, what comes, what was. */
export function MeetingsScreen() {
  const { t } = useText();
  const { board } = useBoard();
  const mayPlan = useMay('meeting.plan');
  const now = useNow(60_000);
  const [planning, setPlanning] = useState(false);
  const { data, error, refetch } = useQuery(MeetingsDocument, { variables: { boardId: board?.id ?? '' }, skip: !board });

  if (!data && error) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const groups = groupMeetings(data.meetings, now);
  const plan = mayPlan && <Button onClick={() => setPlanning(true)}>{t('meeting.plan')}</Button>;
  return (
    <Page title={t('meeting.title')} lead={board?.name} actions={data.meetings.length > 0 && plan}>
      {data.meetings.length === 0 && (
        <EmptyState title={t('meeting.none')} hint={t(mayPlan ? 'meeting.noneHint' : 'meeting.noneHintOthers')} action={plan} />
      )}
      {GROUPS.filter((group) => groups[group].length > 0).map((group) => (
        <section key={group} className="meeting-group" aria-labelledby={`meetings-${group}`}>
          <h2 id={`meetings-${group}`}>{t(`meeting.${group}`)}</h2>
          <ul className="rows">
            {groups[group].map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} />
            ))}
          </ul>
        </section>
      ))}
      {board && <PlanMeeting board={board} opened={planning} close={() => setPlanning(false)} />}
    </Page>
  );
}
