import { epochMicros } from '../instant.js';
import { canonicalJson } from './canonical-json.js';

/** What one link of a trail records. `at` is an ISO instant; nothing here is clinical content or a name. */
export interface ChainEntry {
  sequence: number;
  at: string;
  actorId: string | null;
  action: string;
  subject: string;
  detail: Record<string, unknown>;
  requestId: string | null;
}

export interface ChainLink extends ChainEntry {
  previousHash: string;
  hash: string;
}

/**
 * Joins an entry to the link before it: the hash covers the entry and the hash before. The time goes in as epoch microseconds, so that
 * it may be written and read back in any notation of the same instant; what else a stored row carries is not covered.
 *
 * @throws TypeError when `detail` is no plain JSON, RangeError when `at` is no instant
 */
export function chainEntry(previousHash: string, entry: ChainEntry, hash: (text: string) => string): ChainLink {
  const { sequence, at, actorId, action, subject, detail, requestId } = entry;
  const covered = { sequence, at: String(epochMicros(at)), actorId, action, subject, detail, requestId };
  return { ...entry, previousHash, hash: hash(canonicalJson({ previousHash, entry: covered })) };
}

export type ChainVerdict =
  { intact: true; length: number; head: string } | { intact: false; at: number; reason: 'GAP' | 'BROKEN_LINK' | 'ALTERED' };

/**
 * Walks a whole trail, oldest first, from `start`. What it cannot see is a trail cut off at its end: compare `head` with one
 * that was noted outside the database.
 */
export function verifyChain(links: Iterable<ChainLink>, start: string, hash: (text: string) => string): ChainVerdict {
  let previous = start;
  let sequence = 0;
  for (const link of links) {
    sequence += 1;
    if (link.sequence !== sequence) return { intact: false, at: sequence, reason: 'GAP' };
    if (link.previousHash !== previous) return { intact: false, at: sequence, reason: 'BROKEN_LINK' };
    const { previousHash, hash: stored, ...entry } = link;
    if (chainEntry(previousHash, entry, hash).hash !== stored) return { intact: false, at: sequence, reason: 'ALTERED' };
    previous = stored;
  }
  return { intact: true, length: sequence, head: previous };
}
