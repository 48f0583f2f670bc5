import { rairThyroidPack } from '@consilium/thyroid';
import type { CaseState, Quorum, Tally, VotedContext } from '@consilium/tumour-board';
import type { Transaction } from '../database/transaction.js';
import { type ItemAtHand, loadItem } from '../meeting/item-at-hand.js';
import { quorumIn } from '../meeting/room.js';

/** One agenda item with all that wording, signing and amending its outcome depend on. */
export interface OutcomeAtHand extends ItemAtHand {
  caseState: CaseState;
  /** When the board left the case; `null` while it is discussed. */
  closedAt: Date | null;
  draftVersion: number;
  /** Of the signed recommendation; 0 and `null` before the first signature. */
  newestVersion: number;
  newestHash: string | null;
  /** Rounds that are open, or closed and still sealed. */
  ballotsPending: number;
  lastTally: Tally | null;
}

/** Loads one agenda item for its outcome; `null` when there is none or the actor may not see it. */
export async function loadOutcome(tx: Transaction, agendaItemId: string): Promise<OutcomeAtHand | null> {
  const item = await loadItem(tx, agendaItemId);
  if (!item) return null;
  const [outcome] = await tx.query<Omit<OutcomeAtHand, keyof ItemAtHand>>(
    `select kase.state as "caseState", item.closed_at as "closedAt", coalesce(draft.version, 0) as "draftVersion",
            coalesce(newest.version, 0) as "newestVersion", newest.hash as "newestHash",
            (select count(*)::int from ballot where ballot.agenda_item_id = item.id and ballot.state in ('OPEN', 'CLOSED')) as "ballotsPending",
            (select ballot.tally from ballot where ballot.agenda_item_id = item.id and ballot.state = 'REVEALED' order by ballot.round desc limit 1) as "lastTally"
     from agenda_item item
     join patient_case kase on kase.id = item.case_id
     left join recommendation_draft draft on draft.agenda_item_id = item.id
     left join lateral (select version, hash from recommendation where recommendation.agenda_item_id = item.id order by version desc limit 1) newest on true
     where item.id = $1`,
    [item.id],
  );
  return outcome ? { ...item, ...outcome } : null;
}

/** What the last revealed round said; without one, nothing is known and nothing is assumed. */
export function votedContext({ lastTally }: Pick<OutcomeAtHand, 'lastTally'>): VotedContext {
  return { pack: rairThyroidPack, consensus: lastTally?.consensus ?? null, plurality: lastTally?.plurality ?? [] };
}

/** The quorum that stands behind the outcome: of the moment when the board left the case, or of now while it is discussed. */
export function quorumOfOutcome(item: OutcomeAtHand, now: Date): Quorum {
  return quorumIn(item.room, item.recusedSeatIds, (item.closedAt ?? now).toISOString());
}
