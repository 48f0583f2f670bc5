import type { Transaction } from '../database/transaction.js';
import type { NewEvent } from './new-event.js';
import { BoardEventEntity } from './event.entity.js';

export const WAKE_CHANNEL = 'consilium_event';

/** Writes the events into the list in the same transaction; the notification only says "wake up". */
export async function appendEvents(tx: Transaction, events: NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx.insert(
    BoardEventEntity,
    events.map((event) => ({ ...event, at: tx.now })),
  );
  await tx.query('select pg_notify($1, $2)', [WAKE_CHANNEL, '']);
}
