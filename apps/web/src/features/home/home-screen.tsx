import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState, useText } from '@consilium/ui';
import { HomeDocument } from '../../gql/graphql.js';
import { LoadFailed } from '../../parts/load-failed.js';
import { Page } from '../../parts/page.js';
import { PageSkeleton } from '../../parts/page-skeleton.js';
import { useRowKeys } from '../../parts/use-row-keys.js';
import { useBoard, useHasRole, useMay, useMe, useSeats } from '../../session/session.js';
import { Inbox } from './inbox.js';
import { MyPatients } from './my-patients.js';
import { NextList } from './next-list.js';
import { ToRead } from './to-read.js';
import { ToSign } from './to-sign.js';
import { ToVote } from './to-vote.js';
import { upcomingMeetings } from './upcoming-meetings.js';
import { VoiceDue } from './voice-due.js';

/** Each person's own work, most pressing first. A person with several seats sees the work of each. */
export function HomeScreen() {
  const { t, words } = useText();
  const { person } = useMe();
  const { board } = useBoard();
  const seats = useSeats();
  const coordinates = useHasRole('COORDINATOR');
  const chairs = useHasRole('CHAIR');
  const refers = useHasRole('REFERRING_DOCTOR');
  const nurses = useHasRole('NURSE');
  const watches = useHasRole('OBSERVER', 'QUALITY');
  const votes = useMay('vote.cast');
  const { data, error, refetch } = useQuery(HomeDocument);
  useRowKeys();

  if (!data && error) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const cases = data.home.cases.filter(({ boardId }) => boardId === board?.id);
  const meetings = data.home.meetings.filter((meeting) => meeting.board.id === board?.id);
  const items = meetings.flatMap(({ agenda }) => agenda);
  const [next = null, after] = upcomingMeetings(meetings);
  const roles = seats.map((seat) => [words.role[seat.role], seat.specialty && words.specialty[seat.specialty]].filter(Boolean).join(', '));
  return (
    <Page title={t('home.greeting', { name: person.name })} lead={[...roles, board?.name].filter(Boolean).join(' · ')}>
      <div className="home">
        {votes && <ToVote ballots={data.home.openBallots} items={items} />}
        {chairs && <ToSign items={data.home.toSign} />}
        {coordinates && <NextList title={t('home.nextList')} meeting={next} />}
        {coordinates && after && <NextList title={t('home.listAfter')} meeting={after} />}
        {coordinates && <Inbox cases={cases} />}
        {nurses && <VoiceDue cases={cases} />}
        {refers && <MyPatients cases={cases} programmes={data.home.programmes} />}
        {(votes || nurses || watches) && <ToRead meeting={next} />}
        <AuditSection />
        {seats.length === 0 && <EmptyState title={t('home.noSeat')} hint={t('home.noSeatHint')} />}
      </div>
    </Page>
  );
}

/** For those whose work is the trail itself. */
function AuditSection() {
  const { t } = useText();
  const protects = useHasRole('QUALITY', 'DATA_PROTECTION', 'ADMINISTRATOR');
  if (!protects) return null;
  return (
    <EmptyState
      title={t('common.audit')}
      hint={t('home.auditHint')}
      action={
        <Button component={Link} to="/audit" variant="default">
          {t('home.lookAtAudit')}
        </Button>
      }
    />
  );
}
