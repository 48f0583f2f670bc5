import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Writes the web application's typed documents into another folder, for comparing: `generate-documents.mjs <folder>`. */
const web = fileURLToPath(new URL('../apps/web', import.meta.url));
const target = process.argv[2];
const config = join(web, `codegen.compare-${process.pid}.ts`);
try {
  const text = readFileSync(join(web, 'codegen.ts'), 'utf8').replaceAll('./src/gql/', `${target}/`);
  writeFileSync(config, text);
  const run = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('../node_modules/@graphql-codegen/cli/esm/bin.js', import.meta.url)), '--config', config],
    {
      cwd: web,
      encoding: 'utf8',
    },
  );
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
} finally {
  rmSync(config, { force: true });
}
