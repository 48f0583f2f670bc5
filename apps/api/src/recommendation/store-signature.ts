import { randomUUID } from 'node:crypto';
import { type Quorum, type RecommendationContent, recommendationHash, type Standing } from '@consilium/tumour-board';
import { sha256 } from '../access/append-trail.js';
import type { Transaction } from '../database/transaction.js';
import type { OutcomeAtHand } from './outcome-at-hand.js';
import { RecommendationEntity } from './recommendation.entity.js';

export interface Signature {
  content: RecommendationContent;
  standing: Standing;
  quorum: Quorum;
  caseFileVersion: number;
  fileComplete: boolean;
  amendmentReason: string | null;
}

/** Adds the next signed version of an item's recommendation, fastened by its hash to the version before. Returns its id. */
export async function storeSignature(tx: Transaction, item: OutcomeAtHand, signature: Signature): Promise<string> {
  const id = randomUUID();
  const version = item.newestVersion + 1;
  const signedBy = tx.actor.personId ?? '';
  const hash = recommendationHash(
    item.newestHash,
    {
      caseId: item.caseId,
      agendaItemId: item.id,
      version,
      caseVersion: signature.caseFileVersion,
      content: signature.content,
      standing: signature.standing,
      quorum: signature.quorum,
      signedBy,
      signedAt: tx.now.toISOString(),
    },
    sha256,
  );
  await tx.insert(RecommendationEntity, {
    id,
    boardId: item.boardId,
    caseId: item.caseId,
    meetingId: item.meetingId,
    agendaItemId: item.id,
    version,
    content: signature.content,
    standing: signature.standing,
    quorum: signature.quorum,
    caseFileVersion: signature.caseFileVersion,
    fileComplete: signature.fileComplete,
    amendmentReason: signature.amendmentReason,
    previousHash: item.newestHash,
    hash,
    signedBy,
    signedAt: tx.now,
  });
  tx.emit({ kind: 'RECOMMENDATION_SIGNED', boardId: item.boardId, caseId: item.caseId, meetingId: item.meetingId, agendaItemId: item.id });
  tx.trail({
    boardId: item.boardId,
    action: version === 1 ? 'recommendationSigned' : 'recommendationAmended',
    subject: `recommendation:${id}`,
    detail: { version, standing: signature.standing, hash },
  });
  return id;
}
