import { ProjectorScreen } from '../features/meeting/projector-screen.js';
import { caseParts } from './meeting-case-parts.js';

export function Component() {
  return <ProjectorScreen parts={caseParts} />;
}
