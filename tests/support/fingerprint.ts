import { createHash } from 'node:crypto';
import type { BoardUnderTest } from './board-under-test';

/** What a request that is refused may still leave behind: that it was made, and by which session. */
const MAY_GROW = new Set(['trail_entry', 'trail_head', 'session', 'sign_in_attempt']);

/** One hash for each table over all that is stored in it: equal before and after means that nothing was changed. */
export async function fingerprint(board: BoardUnderTest): Promise<Record<string, string>> {
  const tables = await board.sql<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'consilium' order by 1`);
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    if (MAY_GROW.has(name)) continue;
    const rows = await board.sql<{ row: string }>(`select t::text as row from "${name}" t order by 1`);
    found[name] = `${rows.length} rows, ${createHash('sha256').update(rows.map(({ row }) => row).join('\n')).digest('hex')}`; // prettier-ignore
  }
  return found;
}
