import { readFileSync, readdirSync } from 'node:fs';
import pg from 'pg';

const FOLDER = new URL('./migrations/', import.meta.url);
const APP_ROLE = 'consilium_app';
/** Any number that two starting processes agree on. */
const MIGRATION_LOCK = 47_004_700;

/** Names of the migrations that this version brings, in order. */
export function migrationNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort();
}

/**
 * Brings the database up to this version, one transaction for each migration, and makes sure that the application's
 * restricted role exists. Two processes that start together wait for each other.
 */
export async function migrate(ownerUrl: string, appPassword: string | null): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await ensureAppRole(client, appPassword);
    await client.query(
      `create schema if not exists consilium; grant usage on schema consilium to ${APP_ROLE}; set search_path = consilium`,
    );
    await client.query('create table if not exists migration (name text primary key, applied_at timestamptz not null default now())');
    await client.query(`grant select on migration to ${APP_ROLE}`);
    const applied = new Set((await client.query<{ name: string }>('select name from migration')).rows.map((row) => row.name));
    const pending = migrationNames().filter((name) => !applied.has(name));
    for (const name of pending) await apply(client, name);
    return pending;
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, name: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(readFileSync(new URL(name, FOLDER), 'utf8'));
    await client.query('insert into migration (name) values ($1)', [name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed and left nothing behind`, { cause: error });
  }
}

async function ensureAppRole(client: pg.Client, password: string | null): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [APP_ROLE]);
  if (found.rowCount === 0) await client.query(`create role ${APP_ROLE} nologin nosuperuser nobypassrls nocreatedb nocreaterole`);
  if (password !== null) await client.query(`alter role ${APP_ROLE} login password ${client.escapeLiteral(password)}`);
  // The owner hands its own connections over to the restricted role, so it must be a member of it.
  const member = await client.query<{ yes: boolean }>('select pg_has_role(current_user, $1, $2) as yes', [APP_ROLE, 'usage']);
  if (!member.rows[0]?.yes) await client.query(`grant ${APP_ROLE} to current_user`);
}
