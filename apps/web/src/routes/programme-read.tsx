export { ProgrammeReadScreen as Component } from '../features/programme/programme-read-screen.js';
