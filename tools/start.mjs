import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from './nx.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

process.stdout.write('Building the board (the first time takes about half a minute, later starts a few seconds) …\n');
build(root);

const server = spawn(process.execPath, ['--enable-source-maps', 'apps/api/dist/main.js'], { cwd: root, stdio: 'inherit' });
// A terminal's Ctrl+C reaches the server by itself; a signal to this process alone is passed on.
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill('SIGTERM'));
process.on('SIGINT', () => undefined);
server.on('exit', (code) => process.exit(code ?? 1));
