import { PreparationScreen } from '../features/agenda/preparation-screen.js';
import { MeetingSteps } from '../features/meeting/meeting-steps.js';

export function Component() {
  return <PreparationScreen steps={(meeting) => <MeetingSteps boardId={meeting.board.id} meeting={meeting} items={meeting.agenda} />} />;
}
