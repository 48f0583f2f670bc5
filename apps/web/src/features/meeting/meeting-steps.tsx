import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { nextMeetingStates, type AgendaItemState, type CaseState, type MeetingState } from '@consilium/tumour-board';
import { useText } from '@consilium/ui';
import { useSeats } from '../../session/session.js';
import { MeetingMove } from './meeting-move.js';

export interface MeetingStepsProps {
  boardId: string;
  meeting: { id: string; state: MeetingState; version: number };
  items: readonly { state: AgendaItemState; summary: { state: CaseState } }[];
}

const NEXT = { PLANNED: 'PUBLISHED', PUBLISHED: 'LOCKED', LOCKED: 'OPEN' } as const;

/** Before the meeting: the one next step for this person, or whom it waits for; cancelling stands apart. */
export function MeetingSteps({ boardId, meeting, items }: MeetingStepsProps) {
  const { t } = useText();
  const roles = useSeats(boardId).map(({ role }) => role);
  const possible = nextMeetingStates(meeting.state, roles);
  if (meeting.state !== 'PLANNED' && meeting.state !== 'PUBLISHED' && meeting.state !== 'LOCKED')
    return meeting.state === 'CANCELLED' ? null : (
      <Button component={Link} to={`/meetings/${meeting.id}/live`}>
        {t(meeting.state === 'CLOSED' ? 'meeting.record' : roles.includes('CHAIR') ? 'meeting.run' : 'meeting.enter')}
      </Button>
    );
  const next = NEXT[meeting.state];
  const facts = {
    chairNamed: true,
    casesNotReady: items.filter((item) => item.state === 'LISTED' && item.summary.state !== 'LISTED').length,
    itemsInDiscussion: 0,
    ballotsPending: 0,
  };
  const move = { meeting, roles, facts };
  return (
    <>
      {possible.includes('CANCELLED') && <MeetingMove {...move} to="CANCELLED" variant="subtle" />}
      {meeting.state === 'LOCKED' && (
        <Button component={Link} to={`/meetings/${meeting.id}/live`} variant="default">
          {t('meeting.enter')}
        </Button>
      )}
      {possible.includes(next) ? (
        <MeetingMove {...move} to={next} />
      ) : (
        <span className="c-dim meeting-waits">{t(`meeting.waitsFor${next}`)}</span>
      )}
    </>
  );
}
