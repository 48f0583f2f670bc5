import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from './repository-root.mjs';

/** One real PostgreSQL for the run, with a template that holds the migrated, seeded demonstration board. */
export default async function startCluster() {
  const dist = (file) => import(pathToFileURL(join(repositoryRoot, 'apps/api/dist', file)).href);
  const { startEmbeddedServer } = await dist('database/embedded-server.js');
  const folder = mkdtempSync(join(tmpdir(), 'consilium-cluster-'));
  const server = await startEmbeddedServer(folder);
  globalThis.__CLUSTER__ = { server, folder };
  process.env.TEST_CLUSTER_URL = server.url;
  const { createTemplate } = await import('./create-template.mjs');
  await createTemplate(server.url);
}
