/**
 * Mutation test of the clinical rules: `npm run mutation`, or one folder with `npm run mutation -- --mutate 'libs/thyroid/src/recist/*.ts'`.
 *
 * Runs from the workspace root, whose relative paths the Jest preset needs, on a copy that holds only what the rules are made of.
 */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: {
    projectType: 'custom',
    configFile: 'libs/thyroid/jest.config.mjs',
    // A rule has to be held by an example beside it that somebody can read. The property tests come on top of these, and
    // would run 300 cases per mutant.
    config: {
      testMatch: ['**/{refractoriness,recist,kinetics,drugs}/*.spec.ts'],
      testPathIgnorePatterns: ['\\.property\\.spec\\.ts$'],
    },
  },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 5000,
  mutate: ['libs/thyroid/src/{refractoriness,recist,kinetics,drugs}/*.ts', '!**/*.spec.ts'],
  ignorePatterns: [
    '**',
    '!libs',
    '!libs/thyroid/**',
    '!libs/tumour-board/**',
    '!tools',
    '!tools/jest-preset.mjs',
    '!package.json',
    '!tsconfig.base.json',
    '**/dist',
  ],
  symlinkNodeModules: true,
  inPlace: false,
  tempDirName: 'libs/thyroid/dist/mutation/sandbox',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'libs/thyroid/dist/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  incremental: false,
  allowEmpty: false,
  thresholds: { high: 100, low: 95, break: 95 },
  checkers: [],
};
