import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from '../../tools/nx.mjs';

/**
 * Measures what the product promises, in sections: `npm run bench -- rules`. Prints a table and writes `bench-results.json`:
 * `{ commit, machine, node, sections: { <name>: [{ what, value, unit, goal, met }] } }`.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const SECTIONS = { rules: () => import('./rules.mjs') };

const wanted = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const unknown = wanted.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  process.stderr.write(`There is no section ${unknown.join(', ')}; there are: ${Object.keys(SECTIONS).join(', ')}\n`);
  process.exit(2);
}
build(root);
const results = {
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  node: process.version,
  sections: {},
};
let missed = 0;
for (const [name, load] of Object.entries(SECTIONS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const rows = (await load()).measure();
  results.sections[name] = rows;
  process.stdout.write(`\n${name}\n`);
  for (const { what, value, unit, goal, met } of rows) {
    missed += met ? 0 : 1;
    process.stdout.write(
      `  ${what.padEnd(56)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(4)} goal ≤ ${goal} ${met ? 'met' : 'MISSED'}\n`,
    );
  }
}
writeFileSync(new URL('../../bench-results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
process.exit(missed === 0 ? 0 : 1);
