// Runs the product's embedded PostgreSQL in a folder until it is told to stop: node own-cluster.mjs FOLDER
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from './repository-root.mjs';

const { startEmbeddedServer } = await import(pathToFileURL(join(repositoryRoot, 'apps/api/dist/database/embedded-server.js')).href);
const server = await startEmbeddedServer(process.argv[2]);
process.stdout.write(`${server.url}\n`);
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
setInterval(() => undefined, 60_000);
