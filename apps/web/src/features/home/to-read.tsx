import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState, MeetingStateBadge, useText } from '@consilium/ui';
import type { HomeMeetingFragment } from '../../gql/graphql.js';
import { useMay } from '../../session/session.js';
import { CaseRow } from '../../parts/case-row.js';
import { HomeSection } from './home-section.js';
import { MeetingLine } from './meeting-line.js';
import { isRunning } from './upcoming-meetings.js';

/** The next meeting with its cases, for everybody who sits in it. */
export function ToRead({ meeting }: { meeting: HomeMeetingFragment | null }) {
  const { t } = useText();
  const mayRun = useMay('meeting.open');
  const mayAttend = useMay('attendance.own');
  const running = meeting !== null && isRunning(meeting);
  const items = meeting?.agenda.filter((item) => item.state !== 'REMOVED') ?? [];
  return (
    <HomeSection
      title={t('home.toRead')}
      aside={
        meeting &&
        (mayRun || (running && mayAttend)) && (
          <Button component={Link} to={`/meetings/${meeting.id}/live`}>
            {mayRun ? t('home.runMeeting') : t('home.joinMeeting')}
          </Button>
        )
      }
    >
      {!meeting || items.length === 0 ? (
        <EmptyState
          title={t(meeting ? 'home.toReadEmpty' : 'home.noMeeting')}
          hint={t(meeting ? 'home.toReadHint' : 'home.noMeetingForYou')}
        />
      ) : (
        <>
          <div className="list-strip">
            <MeetingLine meeting={meeting} />
            <MeetingStateBadge state={meeting.state} />
            <span>{t('home.onList', { count: items.length })}</span>
            <span>{t('common.minutes', { count: items.reduce((sum, item) => sum + item.plannedMinutes, 0) })}</span>
          </div>
          <ul className="rows">
            {items.map(({ id, position, summary }) => (
              <CaseRow key={id} summary={summary} lead={position} />
            ))}
          </ul>
        </>
      )}
    </HomeSection>
  );
}
