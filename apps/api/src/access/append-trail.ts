import { createHash } from 'node:crypto';
import { chainEntry } from '@consilium/tumour-board';
import type { Transaction } from '../database/transaction.js';
import type { TrailNote } from './trail-note.js';
import { TrailEntryEntity } from './trail-entry.entity.js';

const HOUSE_CHAIN = '00000000-0000-0000-0000-000000000000';
export const CHAIN_START = '0'.repeat(64);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Appends to the hash chain of each note's board; called last in a transaction, since it holds the chain's end until commit. */
export async function appendTrail(tx: Transaction, notes: TrailNote[]): Promise<void> {
  const chains = [...new Set(notes.map((note) => note.boardId ?? HOUSE_CHAIN))].sort();
  for (const chainId of chains) {
    await tx.query('insert into trail_head (chain_id, sequence, hash) values ($1, 0, $2) on conflict do nothing', [chainId, CHAIN_START]);
    const [head] = await tx.query<{ sequence: number; hash: string }>(
      'select sequence, hash from trail_head where chain_id = $1 for update',
      [chainId],
    );
    if (!head) throw new Error('The trail has no end to append to');
    let { sequence, hash } = head;
    const rows: Partial<TrailEntryEntity>[] = [];
    for (const note of notes.filter((each) => (each.boardId ?? HOUSE_CHAIN) === chainId)) {
      sequence += 1;
      const entry = {
        sequence,
        at: tx.now.toISOString(),
        actorId: tx.actor.personId,
        action: note.action,
        subject: note.subject,
        detail: note.detail ?? {},
        requestId: tx.actor.requestId,
      };
      const link = chainEntry(hash, entry, sha256);
      rows.push({ ...entry, chainId, at: tx.now, previousHash: hash, hash: link.hash });
      hash = link.hash;
    }
    await tx.insert(TrailEntryEntity, rows);
    await tx.query('update trail_head set sequence = $2, hash = $3 where chain_id = $1', [chainId, sequence, hash]);
  }
}
