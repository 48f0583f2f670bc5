export { DecisionScreen as Component } from '../features/decision/decision-screen.js';
