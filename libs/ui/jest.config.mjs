import { fileURLToPath } from 'node:url';
import { preset } from '../../tools/jest-preset.mjs';

const web = (path) => fileURLToPath(new URL(`../../apps/web/jest/${path}`, import.meta.url));

export default {
  ...preset,
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
  setupFilesAfterEnv: [web('setup.ts')],
};
