export { CaseListScreen as Component } from '../features/case-list/case-list-screen.js';
