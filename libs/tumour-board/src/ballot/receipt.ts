import { canonicalJson } from '../audit/canonical-json.js';
import type { VoteContent } from './vote.js';

/** A hash such as SHA-256 in hexadecimal; handed in, because the core has no cryptography of its own. */
export type Hash = (text: string) => string;

/** Everything that a receipt vouches for. */
export interface ReceiptSubject {
  ballotId: string;
  seatId: string;
  revision: number;
  /** The version of the case file that the voter had read. */
  caseVersion: number;
  content: VoteContent;
}

/** The vote as the one text that is hashed: whoever has the vote can write it again and compare. */
export function canonicalVote(subject: ReceiptSubject): string {
  const { ballotId, seatId, revision, caseVersion, content } = subject;
  return canonicalJson({ ballotId, seatId, revision, caseVersion, content });
}

/** What the voter keeps: shown at once, and found again among the receipts of the revealed round. */
export function voteReceipt(canonical: string, hash: Hash): string {
  return hash(`vote\n${canonical}`);
}

/**
 * One value for all receipts of a round, published when it closes: a vote changed, added or taken away afterwards changes it. The order
 * of the receipts makes no difference. Leaves and nodes are hashed apart, and an odd node moves up unpaired, so that no other list of
 * receipts gives the same root.
 */
export function merkleRoot(receipts: readonly string[], hash: Hash): string {
  let level = [...receipts].sort().map((receipt) => hash(`leaf\n${receipt}`));
  if (level.length === 0) return hash('empty');
  while (level.length > 1) {
    const above: string[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const [left, right] = level.slice(index, index + 2) as [string, string?];
      above.push(right === undefined ? left : hash(`node\n${left}\n${right}`));
    }
    level = above;
  }
  return level[0] as string;
}
