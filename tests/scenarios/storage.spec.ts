import pg from 'pg';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../../apps/api/src/database/entities';
import { BoardUnderTest } from '../support/board-under-test';
import { runProduct } from '../support/command-line';
import { READY_MEETING } from '../support/demo';
import { Journey } from '../support/journey';

/** What happened once is never changed: votes, signed words, the file's versions, the trail. */
const APPEND_ONLY = [
  'attendance_event',
  'ballot_response',
  'care_programme',
  'case_file_version',
  'case_step',
  'criterion_answer',
  'event',
  'patient_identity',
  'programme_acknowledgement',
  'readiness_note',
  'recommendation',
  'recusal',
  'trail_entry',
  'treatment_decision',
  'vote',
];

/** Columns that the database fills by itself and the application never writes. */
const FILLED_BY_THE_DATABASE = ['event.xid'];

describe('the database keeps what it is given', () => {
  let board: BoardUnderTest;

  beforeAll(async () => {
    board = await BoardUnderTest.start();
    // So that no table is empty: a rule for rows cannot be seen to hold where there are none.
    const journey = new Journey(board);
    const { itemId, caseId } = await journey.openReadyMeeting(READY_MEETING, ['chair', 'nuclear', 'surgeon']);
    await (
      await journey.as('surgeon')
    ).command('recuse', 'RecuseInput', { agendaItemId: itemId, reason: 'I treat this patient.' }, 'RecusalRecorded', 'agendaItem { id }');
    const note = { caseId, item: 'MOLECULAR', kind: 'NOT_APPLICABLE', reason: 'No trial is open.' };
    const noted = await (
      await journey.as('coordinator')
    ).command('noteReadiness', 'NoteReadinessInput', note, 'ReadinessNoted', 'case { id }');
    expect(noted).toMatchObject({ __typename: 'ReadinessNoted' });
    await journey.openBallot('chair', itemId);
    await journey.draft('chair', itemId, { outcome: 'DEFERRED', options: [], summary: 'Later.', tasks: [] });
  });
  afterAll(() => board.stop());

  describe('as the code believes that it is', () => {
    it('entities and tables agree, column by column, so no migration is missing', async () => {
      const stored = await board.sql<{ name: string; type: string; nullable: boolean }>(
        `select relname || '.' || attname as name, replace(format_type(atttypid, atttypmod), 'timestamp with time zone', 'timestamptz') as type,
                not attnotnull as nullable
         from pg_attribute join pg_class on pg_class.oid = attrelid
         where relnamespace = 'consilium'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped and relname <> 'migration'
         order by 1`,
      );
      const source = new DataSource({ type: 'postgres', url: board.databaseUrl, entities: ENTITIES });
      await source.initialize();
      const written = source.entityMetadatas
        .flatMap(({ tableName, columns }) =>
          columns.map((column) => ({
            name: `${tableName}.${column.databaseName}`,
            type: `${source.driver.normalizeType(column)}${column.isArray ? '[]' : ''}`.replace('timestamp with time zone', 'timestamptz'),
            nullable: column.isNullable,
          })),
        )
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      await source.destroy();
      expect(written.length).toBeGreaterThan(150);
      expect(written).toEqual(
        stored.filter(({ name }) => !FILLED_BY_THE_DATABASE.includes(name)).sort((a, b) => (a.name < b.name ? -1 : 1)),
      );
    });
  });

  describe('append-only', () => {
    it.each(APPEND_ONLY)('%s refuses to be changed, deleted or emptied, by its owner too', async (table) => {
      expect(await board.sql(`select 1 from ${table} limit 1`)).toHaveLength(1);
      const [column] = await board.sql<{ name: string }>(
        `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and attidentity = '' order by attnum limit 1`,
      );
      for (const change of [`update ${table} set ${column?.name} = ${column?.name}`, `delete from ${table}`, `truncate ${table} cascade`]) {
        await expect(board.sql(change)).rejects.toThrow('append-only');
        await expect(asApplication(change)).rejects.toThrow(/permission denied|append-only/);
      }
    });

    it('and the application may delete nothing, empty nothing and make nothing', async () => {
      const allowed = await board.sql<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'consilium'::regnamespace and relkind = 'r'
           and (has_table_privilege('consilium_app', oid, 'delete') or has_table_privilege('consilium_app', oid, 'truncate')
             or has_table_privilege('consilium_app', oid, 'trigger') or has_table_privilege('consilium_app', oid, 'references'))`,
      );
      expect(allowed).toEqual([]);
      await expect(asApplication('create table consilium.loose (id int)')).rejects.toThrow('permission denied');
      await expect(asApplication('alter table vote disable row level security')).rejects.toThrow('must be owner');
    });
  });

  describe('behind row-level security', () => {
    it('which is on and forced for every table', async () => {
      const tables = await board.sql<{ name: string; forced: boolean }>(
        `select relname as name, relrowsecurity and relforcerowsecurity as forced from pg_class
         where relnamespace = 'consilium'::regnamespace and relkind in ('r', 'p') and relname <> 'migration'`,
      );
      expect(tables.length).toBeGreaterThan(25);
      expect(tables.filter(({ forced }) => !forced)).toEqual([]);
    });

    it('no table shows a row to a connection that does not say for whom it asks', async () => {
      const tables = await board.sql<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'consilium'`);
      const shown: string[] = [];
      for (const { name } of tables) {
        if ((await board.sql(`select 1 from "${name}" limit 1`)).length === 0) throw new Error(`${name} is empty, so this proves nothing`);
        if ((await asApplication(`select 1 from "${name}" limit 1`)).length > 0) shown.push(name);
      }
      // Names of migrations and the ends of the hash chains: whoever appends needs them.
      expect(shown.sort()).toEqual(['migration', 'trail_head']);
    });
  });

  describe('a trail that was tampered with is found out', () => {
    const CHAIN = `chain_id = (select chain_id from trail_entry group by 1 order by count(*) desc limit 1)`;

    it('it is intact to begin with', () => expectVerdict(0, /intact, \d+ entries/));

    it.each([
      ['a word is changed', `update trail_entry set action = 'somethingElse' where ${CHAIN} and sequence = 3`],
      ['a detail is changed', `update trail_entry set detail = '{"count": 99}' where ${CHAIN} and sequence = 3`],
      [
        'somebody else is named',
        `update trail_entry set actor_id = (select max(person_id::text)::uuid from account) where ${CHAIN} and sequence = 3`,
      ],
      ['the time is moved', `update trail_entry set at = at + interval '1 second' where ${CHAIN} and sequence = 3`],
      ['an entry is taken out', `delete from trail_entry where ${CHAIN} and sequence = 3`],
      [
        'the end is cut off',
        `delete from trail_entry where ${CHAIN} and sequence > (select max(sequence) - 2 from trail_entry where ${CHAIN})`,
      ],
      ['the start is cut off', `delete from trail_entry where ${CHAIN} and sequence <= 2`],
      ['the whole chain is gone', `delete from trail_entry where ${CHAIN}`],
      ['its end is forgotten', `delete from trail_head where ${CHAIN}`],
    ])('when %s', async (_what, tampering) => {
      await keepingTheTrail(async () => {
        await board.sql(`alter table trail_entry disable trigger user; ${tampering}; alter table trail_entry enable trigger user`);
        await expectVerdict(1, /BROKEN at entry|CUT OFF after entry/);
      });
    });

    it('and it is intact when all is put back', () => expectVerdict(0, /intact, \d+ entries/));
  });

  describe('a database that is not safe is not served from', () => {
    it.each([
      ['a table without row-level security', 'create table consilium.loose (id int)', 'drop table consilium.loose', 'table loose'],
      [
        'a table whose owner is not bound by it',
        'create table consilium.half (id int); alter table consilium.half enable row level security',
        'drop table consilium.half',
        'table half',
      ],
      ['a view that looks past it', 'create view consilium.peep as select * from vote', 'drop view consilium.peep', 'view peep'],
      [
        'a function that looks past it',
        `create function consilium.peep() returns bigint language sql security definer as 'select count(*) from vote'`,
        'drop function consilium.peep()',
        'function peep',
      ],
    ])('%s', async (_what, plant, uproot, named) => {
      await board.sql(plant);
      try {
        const ready = await fetch(`${board.url}/readyz`);
        expect({ status: ready.status, text: await ready.text() }).toEqual({ status: 503, text: expect.stringContaining(named) });
        const { code, output } = await runProduct('main.js', [], { DATABASE_URL: board.databaseUrl, PORT: '0', DEMO: 'on' });
        expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(named) });
      } finally {
        await board.sql(uproot);
      }
      expect((await fetch(`${board.url}/readyz`)).status).toBe(200);
    });
  });

  async function asApplication(query: string): Promise<pg.QueryResultRow[]> {
    const client = new pg.Client({ connectionString: board.databaseUrl, options: '-c search_path=consilium -c role=consilium_app' });
    await client.connect();
    try {
      return (await client.query(query)).rows;
    } finally {
      await client.end();
    }
  }

  async function expectVerdict(code: number, says: RegExp): Promise<void> {
    const verdict = await runProduct('command.js', ['trail-verify'], { DATABASE_URL: board.databaseUrl });
    expect(verdict).toEqual({ code, output: expect.stringMatching(says) });
  }

  async function keepingTheTrail(tamper: () => Promise<void>): Promise<void> {
    await board.sql(
      'create table public.kept_entry as select * from trail_entry; create table public.kept_head as select * from trail_head',
    );
    try {
      await tamper();
    } finally {
      await board.sql(
        `alter table trail_entry disable trigger user; delete from trail_entry; insert into trail_entry select * from public.kept_entry;
         alter table trail_entry enable trigger user; delete from trail_head; insert into trail_head select * from public.kept_head;
         drop table public.kept_entry, public.kept_head`,
      );
    }
  }
});
