import type { DataSource } from 'typeorm';
import { migrationNames } from './migrate.js';

/** Functions that look past row-level security on purpose. */
const DEFINERS = [
  'identifier_count',
  'is_same_person',
  'my_boards',
  'my_boards_as',
  'my_cases',
  'my_colleagues',
  'my_patients',
  'next_pseudonym',
  'patient_with_identifier',
  'revealed_ballots',
];

/**
 * What makes this database unsafe to serve from, empty when nothing does: a role that could bypass row-level security,
 * a table without it, a view or function that goes around it, or a migration that is missing.
 */
export async function findUnsafe(source: DataSource): Promise<string[]> {
  const problems: string[] = [];
  const [role] = await source.query<{ rolsuper: boolean; rolbypassrls: boolean }[]>(
    'select rolsuper, rolbypassrls from pg_roles where rolname = current_user',
  );
  if (!role || role.rolsuper || role.rolbypassrls) problems.push('the application connects as a role that bypasses row-level security');

  const open = await source.query<{ name: string }[]>(
    `select relname as name from pg_class
     where relnamespace = 'consilium'::regnamespace and relkind in ('r', 'p') and relname <> 'migration' and not (relrowsecurity and relforcerowsecurity)`,
  );
  problems.push(...open.map((table) => `table ${table.name} has no forced row-level security`));

  const views = await source.query<{ name: string }[]>(
    `select relname as name from pg_class
     where relnamespace = 'consilium'::regnamespace and relkind in ('v', 'm') and not coalesce(reloptions @> array['security_invoker=true'], false)`,
  );
  problems.push(...views.map((view) => `view ${view.name} does not run as its caller`));

  const definers = await source.query<{ name: string }[]>(
    `select proname as name from pg_proc where pronamespace = 'consilium'::regnamespace and prosecdef and not proname = any ($1)`,
    [DEFINERS],
  );
  problems.push(...definers.map((definer) => `function ${definer.name} runs as its owner and is not on the list`));

  const applied = await source.query<{ name: string }[]>('select name from migration');
  const missing = migrationNames().filter((name) => !applied.some((row) => row.name === name));
  problems.push(...missing.map((name) => `migration ${name} is not applied`));
  return problems;
}
