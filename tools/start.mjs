import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const nx = createRequire(import.meta.url).resolve('nx/package.json').replace('package.json', 'dist/bin/nx.js');

process.stdout.write('Building the board (the first time takes about half a minute, later starts a few seconds) …\n');
const build = spawnSync(process.execPath, [nx, 'run-many', '-t', 'build', '--outputStyle=static'], {
  cwd: root,
  env: { ...process.env, NX_NO_CLOUD: 'true', NX_DAEMON: 'false' },
  encoding: 'utf8',
});
if (build.status !== 0) {
  process.stderr.write(`${build.stdout}\n${build.stderr}\nThe build failed; the lines above say where.\n`);
  process.exit(1);
}

const server = spawn(process.execPath, ['--enable-source-maps', 'apps/api/dist/main.js', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
// A terminal's Ctrl+C reaches the server by itself; a signal to this process alone is passed on.
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill('SIGTERM'));
process.on('SIGINT', () => undefined);
server.on('exit', (code) => process.exit(code ?? 1));
