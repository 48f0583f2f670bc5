import { preset } from '../../tools/jest-preset.mjs';

export default { ...preset, rootDir: '.', testPathIgnorePatterns: ['/node_modules/', '/dist/'] };
