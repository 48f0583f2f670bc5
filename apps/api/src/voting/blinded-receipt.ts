import { randomBytes } from 'node:crypto';
import { canonicalVote, type ReceiptSubject, voteReceipt } from '@consilium/tumour-board';
import { sha256 } from '../access/append-trail.js';

/**
 * The receipt of a vote, hashed with a random number that is kept with the vote and sealed like it. There are so few votes that somebody
 * can cast that, without it, a receipt or the root over a small round could be compared with all of them, and would tell the vote.
 */
export function blindedReceipt(subject: ReceiptSubject, blinding: string): string {
  return voteReceipt(canonicalVote(subject), (text) => sha256(`${blinding}\n${text}`));
}

export const newBlinding = (): string => randomBytes(16).toString('hex');
