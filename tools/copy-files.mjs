import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Copies the files that the compiler leaves behind: `copy-files.mjs <from> <to> <ending>...` */
const [from, to, ...endings] = process.argv.slice(2);
for (const name of readdirSync(from, { recursive: true })) {
  if (endings.some((ending) => name.endsWith(ending))) cpSync(join(from, name), join(to, name));
}
