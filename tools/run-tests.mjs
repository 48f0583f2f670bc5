import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { build } from './nx.mjs';
import { SUITES } from './suites.mjs';

/**
 * Runs every test and ends with one line, `N passed, N failed`. Names of suites after the command run only those:
 * `npm test -- scenarios`.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);
const chosen = SUITES.filter((suite) => wanted.length === 0 || wanted.some((name) => suite.name.includes(name)));
const results = mkdtempSync(join(tmpdir(), 'consilium-tests-'));
let passed = 0;
let failed = 0;

process.stdout.write('Building …\n');
build(root);
const env = { ...process.env, CHROMIUM_PATH: chosen.some((suite) => suite.name === 'browser') ? await findBrowser() : '' };

for (const [index, suite] of chosen.entries()) {
  process.stdout.write(`\n── ${suite.name} ──\n`);
  const file = join(results, `${index}.json`);
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const run = spawnSync(process.execPath, [jest, '--config', suite.config, '--json', '--outputFile', file, '--silent=false'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const lost = report ? report.numRuntimeErrorTestSuites : 1;
  passed += report?.numPassedTests ?? 0;
  failed += (report?.numFailedTests ?? 0) + lost;
  // A suite that reports nothing wrong and still ends badly is a failure too.
  if (report && run.status !== 0 && report.numFailedTests + lost === 0) failed += 1;
}

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
