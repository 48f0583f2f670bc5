import { preset } from '../../tools/jest-preset.mjs';

export default { ...preset, rootDir: '.', testTimeout: 120_000 };
