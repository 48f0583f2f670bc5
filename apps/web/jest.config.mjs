import { fileURLToPath } from 'node:url';
import { preset } from '../../tools/jest-preset.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default {
  ...preset,
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
  moduleNameMapper: { '\\.css$': here('./jest/empty.cjs'), ...preset.moduleNameMapper },
  setupFilesAfterEnv: [here('./jest/setup.ts')],
};
