import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Jest runs everything as CommonJS, so each installed package that ships ES modules only is compiled on the way in. */
function esmPackages() {
  const names = new Set();
  for (const folder of ['node_modules', 'apps/api/node_modules', 'apps/web/node_modules']) {
    const base = join(root, folder);
    if (!existsSync(base)) continue;
    for (const entry of readdirSync(base)) {
      const packages = entry.startsWith('@') ? readdirSync(join(base, entry)).map((name) => `${entry}/${name}`) : [entry];
      for (const name of packages) {
        const file = join(base, name, 'package.json');
        if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).type === 'module') names.add(name);
      }
    }
  }
  return [...names].map((name) => name.replaceAll('.', '\\.'));
}

const compile = [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
  },
];

/** Settings that every project's jest.config.mjs spreads. Library imports resolve to sources, so no build is needed before a test. */
export const preset = {
  testEnvironment: 'node',
  moduleNameMapper: {
    '^@consilium/(tumour-board|thyroid|fhir|wording|contract|ui)$': join(root, 'libs/$1/src/index.ts'),
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages().join('|')})/)`],
  transform: { '^.+\\.(ts|tsx|mjs|js)$': compile },
};
