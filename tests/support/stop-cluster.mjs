import { rmSync } from 'node:fs';

export default async function stopCluster() {
  const { server, folder } = globalThis.__CLUSTER__;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
