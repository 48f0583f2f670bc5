export { CaseListScreen as Component } from '../features/cases/case-list-screen.js';
