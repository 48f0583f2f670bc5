/**
 * Mutation test of the clinical rules: `npm run mutation`, or one part of them with
 * `npm run mutation -- --mutate 'libs/thyroid/src/recist/best-response.ts'`.
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
  // The drug files are tables of sourced facts without a rule in them: a mutant there is another fact, which a test could
  // only copy out. Their codes are held by the types of drug.ts, their dose levels by dose.spec.ts.
  mutate: [
    'libs/thyroid/src/{refractoriness,recist,kinetics}/*.ts',
    'libs/thyroid/src/drugs/{dose,dose-level,drugs}.ts',
    '!libs/thyroid/src/**/*.spec.ts',
  ],
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
  thresholds: { high: 100, low: 95, break: 95 },
};
