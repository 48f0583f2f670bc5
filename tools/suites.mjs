/** Every test suite, in the order in which a fault is cheapest to see: what it is called and which Jest configuration runs it. */
export const SUITES = [
  { name: 'rules and parts', config: 'jest.config.mjs' },
  { name: 'clinical vignettes', config: 'tests/vignettes/jest.config.mjs' },
  { name: 'architecture', config: 'tests/architecture/jest.config.mjs' },
  { name: 'scenarios', config: 'tests/scenarios/jest.config.mjs' },
  { name: 'browser', config: 'tests/browser/jest.config.mjs' },
];
