export { NewCase as Component } from '../features/case-file/new-case.js';
