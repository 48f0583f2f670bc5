export { MeetingsScreen as Component } from '../features/meeting/meetings-screen.js';
