export { ProgrammeScreen as Component } from '../features/programme/programme-screen.js';
