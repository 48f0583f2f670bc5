import { type ChainLink, type ChainVerdict, verifyChain } from '@consilium/tumour-board';
import type pg from 'pg';
import { CHAIN_START, sha256 } from './append-trail.js';

export interface TrailVerdict {
  chainId: string;
  verdict: ChainVerdict;
  /** Whether the chain ends where the house believes that it ends: a cut-off tail shows here. */
  headMatches: boolean;
}

/** Walks every chain of the trail from its start, as the owner of the database. */
export async function verifyTrail(client: pg.Client): Promise<TrailVerdict[]> {
  // A chain whose end was taken away is still a chain: its entries name it.
  const heads = await client.query<{ chainId: string; hash: string | null }>(
    `select chain_id as "chainId", trail_head.hash
     from (select chain_id from trail_head union select chain_id from trail_entry) chains left join trail_head using (chain_id)
     order by chain_id`,
  );
  const verdicts: TrailVerdict[] = [];
  for (const { chainId, hash } of heads.rows) {
    const { rows } = await client.query<ChainLink & { at: Date }>(
      `select sequence, at, actor_id as "actorId", action, subject, detail, request_id as "requestId", previous_hash as "previousHash", hash
       from trail_entry where chain_id = $1 order by sequence`,
      [chainId],
    );
    const verdict = verifyChain(
      rows.map((row) => ({ ...row, at: row.at.toISOString() })),
      CHAIN_START,
      sha256,
    );
    verdicts.push({ chainId, verdict, headMatches: verdict.intact && verdict.head === hash });
  }
  return verdicts;
}
