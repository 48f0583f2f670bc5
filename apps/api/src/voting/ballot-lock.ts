import type { Transaction } from '../database/transaction.js';

/*
 * Casting shares the lock of an agenda item; opening, closing and revealing its ballots, stepping back from it and signing it hold the
 * lock alone. A close therefore waits for the votes that are being stored and counts every one of them; a vote that comes after it waits,
 * and then finds the ballot closed. Without it a vote could be accepted and not counted.
 *
 * The lock is advisory, on the item's id, because a row lock needs the right to change the row, which a voter does not have on the
 * agenda and must not get. It is released with the transaction. It protects only what is read after it: lock first, then read.
 */

/** For who casts: as many at a time as like. */
export async function lockBallotsShared(tx: Transaction, agendaItemId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [agendaItemId]);
}

/** For who changes what can be cast or counted: one at a time, and nobody casts meanwhile. */
export async function lockBallotsAlone(tx: Transaction, agendaItemId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [agendaItemId]);
}

/** For one voter's answers to one ballot, one after the other: two taps on two devices are two revisions. */
export async function lockOwnVote(tx: Transaction, ballotId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${ballotId}/${tx.actor.personId}`]);
}
