import { createHash } from 'node:crypto';
import { canonicalJson } from '@consilium/tumour-board';
import { GraphQLError } from 'graphql';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { appendTrail } from '../access/append-trail.js';
import type { TrailNote } from '../access/trail-note.js';
import { appendEvents } from '../live/append-events.js';
import type { NewEvent } from '../live/new-event.js';
import { isRefusal, type Outcome, type RefusalOutcome } from '../graphql/outcome.js';
import { databaseFault, isRepeatable } from './database-fault.js';
import type { Transaction } from './transaction.js';
import { type IdempotencyEntity } from './idempotency.entity.js';

const ATTEMPTS = 5;
/** What the table of keys takes; clients send a UUID. */
const USABLE_KEY = /^[\x20-\x7e]{8,255}$/;

/**
 * The one door to the database. Every transaction knows who acts, so that row-level security can ask; nothing outside
 * this file opens a connection, a query runner or a repository.
 */
export class UnitOfWork {
  constructor(
    private readonly source: DataSource,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** A consistent view for one screen: one snapshot, nothing written but the trail. */
  async read<T>(actor: Actor, fn: (tx: Transaction) => Promise<T>): Promise<T> {
    const notes: TrailNote[] = [];
    const result = await this.transaction(actor, 'REPEATABLE READ', notes, [], fn);
    // No trail, no answer.
    if (notes.length > 0) await this.transaction(actor, 'READ COMMITTED', [], [], (tx) => appendTrail(tx, notes));
    return result;
  }

  /** Changes something on the house's own behalf or where no answer needs to be repeatable, such as signing in. */
  async write<T>(actor: Actor, fn: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.repeat(() => {
      const notes: TrailNote[] = [];
      const events: NewEvent[] = [];
      return this.transaction(actor, 'READ COMMITTED', notes, events, async (tx) => {
        const result = await fn(tx);
        await appendEvents(tx, events);
        await appendTrail(tx, notes);
        return result;
      });
    });
  }

  /**
   * One command of one person, at most once: the same key with the same input answers what it answered the first time;
   * with another input it is refused. A refusal changes nothing and frees the key.
   */
  async command<O extends Outcome>(
    actor: Actor,
    name: string,
    input: { key: string },
    fn: (tx: Transaction) => Promise<O | RefusalOutcome>,
  ): Promise<O | RefusalOutcome> {
    if (!USABLE_KEY.test(input.key)) {
      throw new GraphQLError('A key is 8 to 255 printable characters', { extensions: { code: 'BAD_USER_INPUT' } });
    }
    const requestHash = createHash('sha256').update(canonicalJson({ name, input })).digest('hex');
    try {
      return await this.write(actor, async (tx) => {
        const replayed = await claimKey(tx, input.key, requestHash);
        if (replayed) return replayed as O | RefusalOutcome;
        const outcome = await fn(tx);
        if (isRefusal(outcome)) throw new Refused(outcome);
        await tx.query('update idempotency set outcome = $3 where person_id = $1 and key = $2', [
          actor.personId,
          input.key,
          JSON.stringify(outcome),
        ]);
        return outcome;
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { outcome } = error;
      await this.write(actor, async (tx) => {
        tx.trail({
          boardId: actor.seats[0]?.boardId ?? null,
          action: `refused:${name}`,
          subject: `command:${name}`,
          detail: { code: outcome.code },
        });
      });
      return outcome;
    }
  }

  private async repeat<T>(run: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await run();
      } catch (error) {
        if (attempt === ATTEMPTS || !isRepeatable(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, attempt * 20));
      }
    }
  }

  private async transaction<T>(
    actor: Actor,
    isolation: 'READ COMMITTED' | 'REPEATABLE READ',
    notes: TrailNote[],
    events: NewEvent[],
    fn: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.source.transaction(isolation, async (manager) => {
        // Local to this transaction: a pooled connection never carries an identity on to the next request.
        await manager.query("select set_config('consilium.actor', $1, true), set_config('consilium.system', $2, true)", [
          actor.personId ?? '',
          actor.system ? 'on' : 'off',
        ]);
        return fn(transactionOf(manager, actor, this.clock(), notes, events));
      });
    } catch (error) {
      throw databaseFault(error);
    }
  }
}

class Refused extends Error {
  constructor(readonly outcome: RefusalOutcome) {
    super(outcome.code);
  }
}

function transactionOf(manager: EntityManager, actor: Actor, now: Date, notes: TrailNote[], events: NewEvent[]): Transaction {
  return {
    actor,
    now,
    query: async (sql, parameters) => rowsOf(await manager.query(sql, parameters)),
    insert: async (entity, rows) => {
      await manager
        .createQueryBuilder()
        .insert()
        .into(entity)
        .values(rows as never)
        .updateEntity(false)
        .execute();
    },
    emit: (event) => void events.push(event),
    trail: (note) => void notes.push(note),
  };
}

/** The library answers an update or a delete with rows and their count, everything else with rows. */
function rowsOf<Row>(answer: Row[] | [Row[], number]): Row[] {
  return answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number' ? answer[0] : (answer as Row[]);
}

/** Takes the key for this command, or gives what it answered before. A command that is still running under the same key is waited for. */
async function claimKey(tx: Transaction, key: string, requestHash: string): Promise<Outcome | RefusalOutcome | null> {
  const taken = await tx.query<{ key: string }>(
    'insert into idempotency (person_id, key, request_hash, at) values ($1, $2, $3, $4) on conflict do nothing returning key',
    [tx.actor.personId, key, requestHash, tx.now],
  );
  if (taken.length > 0) return null;
  const [row] = await tx.query<Pick<IdempotencyEntity, 'requestHash' | 'outcome'>>(
    'select request_hash as "requestHash", outcome from idempotency where person_id = $1 and key = $2',
    [tx.actor.personId, key],
  );
  if (!row || row.requestHash !== requestHash || !row.outcome) return { __typename: 'KeyReused', code: 'KEY_REUSED' };
  return row.outcome as unknown as Outcome;
}
