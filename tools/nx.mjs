import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const nx = join(dirname(createRequire(import.meta.url).resolve('nx/package.json')), 'dist/bin/nx.js');

/** Runs targets over the workspace and returns what they printed; throws with that text when one fails. */
export function runTargets(root, targets) {
  const run = spawnSync(process.execPath, [nx, 'run-many', '-t', ...targets, '--outputStyle=static'], {
    cwd: root,
    env: { ...process.env, NX_NO_CLOUD: 'true', NX_DAEMON: 'false' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(`${run.stdout}\n${run.stderr}\nFailed: ${targets.join(', ')}; the lines above say where.`);
  return run.stdout;
}

/** Builds every project that changed. */
export function build(root) {
  try {
    runTargets(root, ['build']);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
