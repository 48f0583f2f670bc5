import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { GraphqlClient } from './graphql-client';

const root = join(__dirname, '../..');

export interface BoardOptions {
  environment?: Record<string, string>;
  /** An empty database of the test's own, instead of a copy of the demonstration board on the shared cluster. */
  databaseUrl?: string;
}

/** The product as it ships, running on a database of its own that starts as a copy of the demonstration board. */
export class BoardUnderTest {
  private process: ChildProcess | null = null;
  /** Everything that the server has printed: what must never contain a vote. */
  log = '';
  url = '';

  private constructor(
    readonly databaseUrl: string,
    private readonly database: string | null,
    private readonly options: BoardOptions,
  ) {}

  static async start(options: BoardOptions = {}): Promise<BoardUnderTest> {
    if (options.databaseUrl) {
      const board = new BoardUnderTest(options.databaseUrl, null, options);
      await board.boot();
      return board;
    }
    const database = `test_${randomUUID().replaceAll('-', '')}`;
    await onCluster((client) => client.query(`create database ${database} template consilium_template`));
    const url = new URL(clusterUrl());
    url.pathname = `/${database}`;
    const board = new BoardUnderTest(url.toString(), database, options);
    await board.boot();
    return board;
  }

  /** Starts the server process; also used to start it again after a crash, on the same port as before. */
  async boot(): Promise<void> {
    const port = this.url ? new URL(this.url).port : '0';
    const child = spawn(process.execPath, ['--enable-source-maps', 'apps/api/dist/main.js'], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: this.databaseUrl, DEMO: 'on', PORT: port, LOG_LEVEL: 'debug', ...this.options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process = child;
    const from = this.log.length;
    await new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        this.log += chunk.toString();
        const ready = /"event":"ready","url":"([^"]+)"/.exec(this.log.slice(from));
        if (ready?.[1]) {
          this.url = ready[1];
          resolve();
        }
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${this.log.slice(from)}`)));
    });
  }

  /** A client that nobody has signed in with. */
  anonymous(): GraphqlClient {
    return new GraphqlClient(this.url);
  }

  /** A client signed in as a demonstration person, by the part of the login before the @. */
  async as(login: string): Promise<GraphqlClient> {
    const client = this.anonymous();
    await client.signIn(`${login}@demo.example`, 'consilium-demo');
    return client;
  }

  /** The process dies at once, as in a power cut of its machine. */
  async kill(): Promise<void> {
    if (!this.process) return;
    this.process.removeAllListeners('exit');
    this.process.kill('SIGKILL');
    await once(this.process, 'exit');
    this.process = null;
  }

  /** Looks into the database as its owner, past every policy: for checking what is stored, and for what no command can set up. */
  async sql<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.databaseUrl, options: '-c search_path=consilium' });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** Asks the server to stop, as a service manager does, and gives its exit code. */
  async terminate(): Promise<number | null> {
    if (!this.process) return null;
    const child = this.process;
    this.process = null;
    child.removeAllListeners('exit');
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  }

  async stop(): Promise<void> {
    await this.terminate();
    if (this.database) await onCluster((client) => client.query(`drop database if exists ${this.database} with (force)`));
  }
}

function clusterUrl(): string {
  const url = process.env.TEST_CLUSTER_URL;
  if (!url) throw new Error('The test cluster is not running');
  return url;
}

async function onCluster(run: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl() });
  await client.connect();
  try {
    await run(client);
  } finally {
    await client.end();
  }
}
