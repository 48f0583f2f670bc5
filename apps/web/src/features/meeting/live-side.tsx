import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '@consilium/ui';
import type { RoomFragment, RoomItemFragment } from '../../gql/graphql.js';
import { useMay, useSeats } from '../../session/session.js';
import { AttendanceEditor } from './attendance-editor.js';
import { AttendanceStrip } from './attendance-strip.js';
import { BallotPanel } from './ballot-panel.js';
import { ChairConsole } from './chair-console.js';
import { lastBallot } from './chair-step.js';
import { JoinMeeting } from './join-meeting.js';
import { ProjectorRemote } from './projector-remote.js';
import { Recuse } from './recuse.js';

export interface LiveSideProps {
  meeting: RoomFragment;
  items: readonly RoomItemFragment[];
  shown: RoomItemFragment | null;
  vote: (meetingId: string) => ReactNode;
}

/** Beside the case: the chair's next step, one's own vote, who has answered, who is here. */
export function LiveSide({ meeting, items, shown, vote }: LiveSideProps) {
  const { t } = useText();
  const chairs = useMay('agenda.openItem', meeting.board.id);
  const records = useMay('attendance.record', meeting.board.id);
  const votes = useMay('vote.cast', meeting.board.id);
  const sees = useMay('ballot.readResponses', meeting.board.id);
  const mine = new Set(useSeats(meeting.board.id).map(({ id }) => id));
  const current = items.find(({ state }) => state === 'IN_DISCUSSION');
  const ballot = lastBallot(current?.ballots ?? []);
  const asked = ballot?.state === 'OPEN' && ballot.eligible.some(({ id }) => mine.has(id));
  return (
    <aside className="live-side">
      {chairs && <ChairConsole meeting={meeting} items={items} />}
      {chairs && shown && <BallotPanel item={shown} />}
      {votes && current && current.id === shown?.id && (ballot?.state === 'OPEN' || ballot?.state === 'CLOSED') && (
        <>
          <Button component={Link} to={`/meetings/${meeting.id}/vote`} size="lg" fullWidth className="live-vote-link">
            {t(asked && !ballot.myVote ? 'meeting.voteNow' : 'meeting.vote')}
          </Button>
          <section className="live-vote" aria-label={t('vote.yourVote')}>
            {vote(meeting.id)}
          </section>
        </>
      )}
      {!chairs && sees && shown && <BallotPanel item={shown} />}
      <section className="panel" aria-labelledby="attendance-heading">
        <h2 id="attendance-heading" className="live-side-head">
          {t('meeting.attendance')} {records && <AttendanceEditor meeting={meeting} />}
        </h2>
        <AttendanceStrip meeting={meeting} quorum={shown?.quorum ?? meeting.quorum} recusals={shown?.recusals ?? []} />
        <JoinMeeting meetingId={meeting.id} />
        {shown && <Recuse boardId={meeting.board.id} item={shown} key={shown.id} />}
      </section>
      {chairs && <ProjectorRemote meetingId={meeting.id} />}
    </aside>
  );
}
