import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A PostgreSQL that one test has for itself, to kill and to start again; its address stays the same. */
export class OwnCluster {
  url = '';
  private keeper: ChildProcess | null = null;
  private upstream: URL | null = null;
  private readonly gate: Server;

  private constructor(private readonly folder: string) {
    this.gate = createServer((client) => {
      client.on('error', () => client.destroy());
      if (!this.upstream) return void client.destroy();
      const server = connect(Number(this.upstream.port), this.upstream.hostname);
      server.on('error', () => client.destroy());
      server.on('close', () => client.destroy());
      client.on('close', () => server.destroy());
      client.pipe(server).pipe(client);
    });
  }

  static async start(): Promise<OwnCluster> {
    const cluster = new OwnCluster(mkdtempSync(join(tmpdir(), 'consilium-own-')));
    await cluster.startAgain();
    cluster.gate.listen(0, '127.0.0.1');
    await once(cluster.gate, 'listening');
    const url = new URL(cluster.upstream ?? '');
    url.port = String((cluster.gate.address() as AddressInfo).port);
    cluster.url = url.toString();
    return cluster;
  }

  /** Starts PostgreSQL on its data, recovery included. */
  async startAgain(): Promise<void> {
    this.keeper = spawn(process.execPath, [join(__dirname, 'own-cluster.mjs'), this.folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(this.keeper.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
    this.upstream = new URL(line.toString().trim());
  }

  /** Every process of it dies at once, as in a power cut. */
  async kill(): Promise<void> {
    const postmaster = Number(readFileSync(join(this.folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    const family = [postmaster, ...childrenOf(postmaster)];
    this.upstream = null;
    for (const processId of family) process.kill(processId, 'SIGKILL');
    while (family.some((processId) => isAlive(processId))) await wait(20);
    this.keeper?.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    if (this.keeper && this.keeper.exitCode === null && this.keeper.signalCode === null) {
      this.keeper.kill('SIGTERM');
      await once(this.keeper, 'exit');
    }
    this.gate.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && statusOf(Number(name))?.parent === parent)
    .map(Number);
}

/** A process that is dead and not yet buried by its parent is dead. */
function isAlive(processId: number): boolean {
  const status = statusOf(processId);
  return status !== null && status.state !== 'Z';
}

function statusOf(processId: number): { state: string; parent: number } | null {
  try {
    const fields = readFileSync(`/proc/${processId}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { state: fields[0] ?? '', parent: Number(fields[1]) };
  } catch {
    return null;
  }
}
