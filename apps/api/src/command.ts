import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { verifyTrail } from './access/verify-trail.js';
import { boardPlan, setUpBoard } from './boards/set-up-board.js';
import { type Config, ConfigError, dataDirectory, readConfig } from './config.js';
import { connectionTo } from './database/connection.js';
import { createDataSource } from './database/data-source.js';
import { startEmbeddedServer } from './database/embedded-server.js';
import { migrate } from './database/migrate.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { emitSchema } from './emit-schema.js';

const CONTRACT = fileURLToPath(new URL('../../../libs/contract/schema.graphql', import.meta.url));

const commands: Record<string, (config: Config) => Promise<boolean>> = {
  /** Writes the schema that the code defines to the contract; `--check` compares instead. */
  schema: async () => {
    const emitted = await emitSchema();
    if (!process.argv.includes('--check')) {
      writeFileSync(CONTRACT, emitted);
      return true;
    }
    const fresh = readFileSync(CONTRACT, 'utf8') === emitted;
    if (!fresh) say('The committed schema differs from the code. Run: npm run schema');
    return fresh;
  },

  migrate: (config) =>
    withOwner(config, async (url) => {
      const applied = await migrate(url, null);
      say(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
      return true;
    }),

  /** Creates a board with its people from a JSON file and prints each first password once. */
  'set-up': (config) =>
    withOwner(config, async (url) => {
      const file = process.argv[3];
      if (!file) throw new ConfigError('Which file? npm run set-up -- board.json (see docs/set-up.md)');
      const plan = boardPlan.safeParse(JSON.parse(readFileSync(file, 'utf8')));
      if (!plan.success) {
        say(`Nothing was created. Correct these places in ${file}:`);
        for (const { path, message } of plan.error.issues) say(`  ${path.join('.') || 'the file'}: ${message}`);
        return false;
      }
      await migrate(url, null);
      const source = await createDataSource(connectionTo(config, url, null), 1).initialize();
      try {
        const accounts = await setUpBoard(new UnitOfWork(source), plan.data);
        say(`${plan.data.name} is set up. First passwords, shown only now:`);
        for (const { login, password } of accounts) say(`  ${login.padEnd(40)} ${password}`);
      } finally {
        await source.destroy();
      }
      return true;
    }),

  'trail-verify': (config) =>
    withOwner(config, async (url) => {
      const client = new pg.Client({ connectionString: url, options: '-c search_path=consilium' });
      await client.connect();
      const verdicts = await verifyTrail(client);
      await client.end();
      for (const { chainId, verdict, headMatches } of verdicts) {
        const state = !verdict.intact
          ? `BROKEN at entry ${verdict.at} (${verdict.reason})`
          : headMatches
            ? `intact, ${verdict.length} entries, ends in ${verdict.head}`
            : `CUT OFF after entry ${verdict.length}`;
        say(`${chainId}  ${state}`);
      }
      say('Keep the last hashes somewhere outside this database: they show a trail that was cut off or written anew as a whole.');
      return verdicts.every(({ verdict, headMatches }) => verdict.intact && headMatches);
    }),

  /** Throws the demonstration board away; the next start makes a new one. */
  'demo-reset': async (config) => {
    if (config.DATABASE_URL) {
      say('DATABASE_URL names a database of your own; only the embedded demonstration database is ever thrown away.');
      return false;
    }
    const data = join(dataDirectory(config), 'postgres');
    if (existsSync(join(data, 'postmaster.pid'))) {
      say('The board is running. Stop it first, then reset it.');
      return false;
    }
    rmSync(data, { recursive: true, force: true });
    say('The demonstration board is gone. npm start makes a new one.');
    return true;
  },
};

async function withOwner(config: Config, run: (url: string) => Promise<boolean>): Promise<boolean> {
  if (config.DATABASE_URL) return run(config.DATABASE_URL);
  const directory = dataDirectory(config);
  const running = existsSync(join(directory, 'postgres', 'postmaster.pid'));
  const server = await startEmbeddedServer(directory);
  try {
    return await run(server.url);
  } finally {
    // A server that was running before belongs to the board that uses it.
    if (!running) await server.stop();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const name = process.argv[2] ?? '';
const command = commands[name];
try {
  if (!command) throw new ConfigError(`Which command? ${Object.keys(commands).join(', ')}`);
  process.exit((await command(readConfig(process.env))) ? 0 : 1);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
