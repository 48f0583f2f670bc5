import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs the clinical vectors and published cases, with further files through CLINICAL_VECTORS and CLINICAL_CASES. */
const root = fileURLToPath(new URL('..', import.meta.url));
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

run('node_modules/typescript/bin/tsc', '-b', 'tests/vignettes');
run('tests/vignettes/dist/run.js');
