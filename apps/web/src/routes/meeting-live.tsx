import { JoinMeeting } from '../features/meeting/join-meeting.js';
import { LiveScreen } from '../features/meeting/live-screen.js';
import { VotePanel } from '../features/voting/vote-panel.js';
import { caseParts } from './meeting-case-parts.js';

export function Component() {
  return (
    <LiveScreen parts={caseParts} vote={(meetingId) => <VotePanel meetingId={meetingId} join={<JoinMeeting meetingId={meetingId} />} />} />
  );
}
