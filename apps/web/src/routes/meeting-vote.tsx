import { JoinMeeting } from '../features/meeting/join-meeting.js';
import { VoteScreen } from '../features/voting/vote-screen.js';
import '../features/meeting/meeting.css';

export function Component() {
  return <VoteScreen join={(meetingId) => <JoinMeeting meetingId={meetingId} />} />;
}
