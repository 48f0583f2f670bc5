import { spawn } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { repositoryRoot } from './repository-root.mjs';

export const TEMPLATE = 'consilium_template';

/** Lets the product itself migrate and seed a database, which every test file then copies. */
export async function createTemplate(clusterUrl) {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const url = new URL(clusterUrl);
  url.pathname = `/${TEMPLATE}`;
  const server = spawn(process.execPath, ['apps/api/dist/main.js'], {
    cwd: repositoryRoot,
    env: { ...process.env, DATABASE_URL: url.toString(), DEMO: 'on', PORT: '0', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  await new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk) => {
      output += chunk;
      if (output.includes('"event":"ready"')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code} while setting up the test template:\n${output}`)));
  });
  server.removeAllListeners('exit');
  server.kill('SIGTERM');
  await once(server, 'exit');
}
