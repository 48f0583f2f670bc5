import pg from 'pg';
import { type Actor, HOUSE } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Logger } from '../logger.js';
import { WAKE_CHANNEL } from './append-events.js';
import type { BoardEvent, EventBatch } from './event.object.js';

const BATCH = 500;
const RECONNECT_MS = 500;
/** Looked at even when no wake-up came: a notification can be lost, an event cannot. */
const SAFETY_MS = 2000;

type EventRow = Omit<BoardEvent, 'at'> & { at: Date };

/**
 * Tells every subscriber of this process what happened, from the event table. The cursor is `(xid, id)` below the oldest
 * running transaction, so that an event whose transaction commits late is never skipped.
 */
export class EventFeed {
  private readonly waiting = new Set<() => void>();
  private listener: pg.Client | null = null;
  private stopped = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly work: UnitOfWork,
    private readonly connection: { appUrl: string; appOptions: string },
    private readonly logger: Logger,
  ) {}

  async start(): Promise<void> {
    this.timer = setInterval(() => this.wake(), SAFETY_MS);
    this.timer.unref();
    await this.listen();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    this.wake();
    await this.listener?.end().catch(() => undefined);
  }

  /** Where the list ends now: what somebody who starts to listen has not missed. */
  async end(): Promise<string> {
    const [row] = await this.work.read(HOUSE, (tx) =>
      tx.query<{ xid: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as xid'),
    );
    return `${row?.xid ?? '0'}:0`;
  }

  /** What this person may know that happened after the cursor, oldest first. */
  async since(actor: Actor, cursor: string): Promise<EventBatch> {
    const { xid, id } = readCursor(cursor);
    const rows = await this.work.read(actor, (tx) =>
      tx.query<EventRow>(
        `select xid::text || ':' || id as cursor, kind, board_id as "boardId", case_id as "caseId", meeting_id as "meetingId",
                agenda_item_id as "agendaItemId", ballot_id as "ballotId", at
         from event
         where (xid, id) > ($1::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
         order by event.xid, event.id
         limit ${BATCH}`,
        [xid, id],
      ),
    );
    return { cursor: rows.at(-1)?.cursor ?? cursor, events: rows };
  }

  /** Batches from the cursor on, for as long as the subscriber stays. `actorNow` is asked before each batch: a seat or session that ended ends the stream. */
  subscribe(actorNow: () => Promise<Actor | null>, after: string | null): AsyncIterableIterator<{ boardEvents: EventBatch }> {
    let cursor = after;
    let done = false;
    let release: (() => void) | null = null;
    let pending = true;
    const wake = () => {
      pending = true;
      release?.();
    };
    this.waiting.add(wake);
    const finish = (): Promise<IteratorResult<never>> => {
      done = true;
      this.waiting.delete(wake);
      release?.();
      return Promise.resolve({ done: true, value: undefined });
    };
    const next = async (): Promise<IteratorResult<{ boardEvents: EventBatch }>> => {
      const first = cursor === null;
      cursor ??= await this.end();
      if (first) return { done: false, value: { boardEvents: { cursor, events: [] } } };
      while (!done && !this.stopped) {
        if (pending) {
          pending = false;
          const actor = await actorNow();
          if (!actor) return finish();
          const batch = await this.since(actor, cursor).catch(() => null);
          if (batch && batch.events.length > 0) {
            cursor = batch.cursor;
            pending = true;
            return { done: false, value: { boardEvents: batch } };
          }
          continue;
        }
        await new Promise<void>((resolve) => (release = resolve));
        release = null;
      }
      return finish();
    };
    return {
      next,
      return: finish,
      throw: finish,
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  private wake(): void {
    for (const wake of this.waiting) wake();
  }

  private async listen(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({ connectionString: this.connection.appUrl, options: this.connection.appOptions, keepAlive: true });
    let gone = false;
    const again = () => {
      if (gone) return;
      gone = true;
      if (this.stopped) return;
      this.logger.write('warn', 'liveFeedReconnects');
      client.end().catch(() => undefined);
      setTimeout(() => void this.listen(), RECONNECT_MS).unref();
    };
    client.on('error', again);
    client.on('end', again);
    client.on('notification', () => this.wake());
    try {
      await client.connect();
      await client.query(`listen ${WAKE_CHANNEL}`);
      this.listener = client;
      this.wake();
    } catch {
      again();
    }
  }
}

function readCursor(cursor: string): { xid: string; id: string } {
  // One digit less than the largest number that the database has room for.
  const match = /^(\d{1,19}):(\d{1,18})$/.exec(cursor);
  return match ? { xid: match[1] ?? '0', id: match[2] ?? '0' } : { xid: '0', id: '0' };
}
