import { preset } from '../../tools/jest-preset.mjs';

export default {
  ...preset,
  rootDir: '.',
  globalSetup: '../support/start-cluster.mjs',
  globalTeardown: '../support/stop-cluster.mjs',
  testTimeout: 120_000,
  maxWorkers: 2,
};
