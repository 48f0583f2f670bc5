import type { BallotState } from '@consilium/tumour-board';
import { isRecordId } from '../case-file/record-id.js';
import type { Transaction } from '../database/transaction.js';
import { type ItemAtHand, loadItem } from '../meeting/item-at-hand.js';

/** One ballot with what casting, closing and revealing depend on. */
export interface BallotAtHand {
  id: string;
  agendaItemId: string;
  state: BallotState;
  version: number;
  eligibleSeatIds: string[];
  responseCount: number | null;
  merkleRoot: string | null;
  item: ItemAtHand;
}

/** Where a ballot belongs, before its lock is taken; `null` when there is none or the actor may not see it. */
export async function findBallot(tx: Transaction, id: string): Promise<{ agendaItemId: string; boardId: string } | null> {
  if (!isRecordId(id)) return null;
  const [row] = await tx.query<{ agendaItemId: string; boardId: string }>(
    'select agenda_item_id as "agendaItemId", board_id as "boardId" from ballot where id = $1',
    [id],
  );
  return row ?? null;
}

/** One ballot under its lock; `null` when the actor may not see its case. */
export async function loadBallot(tx: Transaction, id: string): Promise<BallotAtHand | null> {
  const [row] = await tx.query<Omit<BallotAtHand, 'item'>>(
    `select id, agenda_item_id as "agendaItemId", state, version, eligible_seat_ids::text[] as "eligibleSeatIds",
            response_count as "responseCount", merkle_root as "merkleRoot"
     from ballot where id = $1`,
    [id],
  );
  const item = row ? await loadItem(tx, row.agendaItemId) : null;
  return row && item ? { ...row, item } : null;
}

/** Ids for the events and the trail of a ballot. No case: whoever treats the patient is not told of votes. */
export function idsOf(ballot: { id: string; item: ItemAtHand }) {
  return { boardId: ballot.item.boardId, meetingId: ballot.item.meetingId, agendaItemId: ballot.item.id, ballotId: ballot.id };
}
