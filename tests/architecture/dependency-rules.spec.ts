import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');

/** Names of the rules that a tree breaks. */
function brokenRules(tree: string): string[] {
  const command = [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'apps',
    'libs',
  ];
  let output: string;
  try {
    output = execFileSync(process.execPath, command, { cwd: tree, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  } catch (error) {
    // It ends with the number of violations; the report is on standard output all the same.
    output = (error as { stdout: string }).stdout;
  }
  const { summary } = JSON.parse(output) as { summary: { violations: { rule: { name: string } }[]; totalCruised: number } };
  expect(summary.totalCruised).toBeGreaterThan(0);
  return [...new Set(summary.violations.map((violation) => violation.rule.name))];
}

/** A small tree with the real rules and the given files. */
function plant(files: Record<string, string>): string {
  const tree = mkdtempSync(join(tmpdir(), 'consilium-planted-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'tests/architecture/tsconfig.cruise.json'])
    cpSync(join(root, file), join(tree, file));
  const base = {
    'libs/tumour-board/src/index.ts': 'export const board = 1;',
    'libs/thyroid/src/index.ts': 'export const pack = 1;',
    'libs/wording/src/index.ts': 'export const words = 1;',
    'apps/web/src/features/meeting/agenda.ts': 'export const agenda = 1;',
    'apps/api/src/main.ts': 'export const main = 1;',
  };
  for (const [path, text] of Object.entries({ ...base, ...files })) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return tree;
}

describe('who may import whom', () => {
  it('holds for the whole project', () => {
    expect(brokenRules(root)).toEqual([]);
  });

  const violations: [rule: string, files: Record<string, string>][] = [
    [
      'no-cycle',
      {
        'apps/api/src/a.ts': "import { b } from './b.js'; export const a = b;",
        'apps/api/src/b.ts': "import { a } from './a.js'; export const b = a;",
      },
    ],
    ['tumour-board-is-pure', { 'libs/tumour-board/src/clock.ts': "import { hostname } from 'node:os'; export const here = hostname();" }],
    ['tumour-board-is-pure', { 'libs/tumour-board/src/words.ts': "import { words } from '@consilium/wording'; export const w = words;" }],
    ['thyroid-is-pure', { 'libs/thyroid/src/words.ts': "import { words } from '@consilium/wording'; export const w = words;" }],
    ['wording-is-pure', { 'libs/wording/src/pack.ts': "import { pack } from '@consilium/thyroid'; export const p = pack;" }],
    ['fhir-is-pure', { 'libs/fhir/src/index.ts': "import { readFileSync } from 'node:fs'; export const read = readFileSync;" }],
    ['ui-shows-only', { 'libs/ui/src/index.ts': "import { main } from '../../../apps/api/src/main.js'; export const m = main;" }],
    [
      'api-knows-no-screens',
      { 'apps/api/src/screen.ts': "import { agenda } from '../../web/src/features/meeting/agenda.js'; export const a = agenda;" },
    ],
    ['web-knows-no-server', { 'apps/web/src/server.ts': "import { main } from '../../api/src/main.js'; export const m = main;" }],
    [
      'features-meet-in-routes',
      { 'apps/web/src/features/voting/panel.ts': "import { agenda } from '../meeting/agenda.js'; export const a = agenda;" },
    ],
    [
      'through-the-front-of-a-library',
      {
        'libs/thyroid/src/deep.ts': 'export const deep = 1;',
        'apps/api/src/deep.ts': "import { deep } from '../../../libs/thyroid/src/deep.js'; export const d = deep;",
      },
    ],
  ];

  it.each(violations)('refuses a planted violation of %s', (rule, files) => {
    const tree = plant(files);
    try {
      expect(brokenRules(tree)).toContain(rule);
    } finally {
      rmSync(tree, { recursive: true, force: true });
    }
  });
});
