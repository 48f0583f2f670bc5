import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runTargets } from './nx.mjs';

/** Everything that must hold before a change is shared: types, lint, format, boundary rules, fresh generated files, migrations, every test. */
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));

const run =
  (command, ...args) =>
  () => {
    const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NX_NO_CLOUD: 'true' } });
    if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${status}`);
  };

const steps = [
  ['types', () => runTargets(root, ['build', 'typecheck'])],
  ['types of the tests', run(bin('tsc'), '-p', 'tests/tsconfig.json')],
  ['lint', run(bin('eslint'), 'apps', 'libs', 'tests', 'tools')],
  ['format', run(bin('prettier'), '--check', '--log-level', 'warn', 'apps', 'libs', 'tests', 'tools', '*.json', '*.mjs')],
  // Boundary rules, fresh generated files, migrations against entities and every behaviour are tests.
  ['tests', run(process.execPath, 'tools/run-tests.mjs')],
];

for (const [name, step] of steps) {
  process.stdout.write(`\n══ ${name}\n`);
  try {
    step();
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${name}: not in order\n`);
    process.exit(1);
  }
}
process.stdout.write('\nEverything is in order.\n');
