import type { VoteContent } from '@consilium/tumour-board';
import type { Transaction } from '../database/transaction.js';
import { isRecordId } from '../case-file/record-id.js';
import { readAgendaItem, readAgendaItems } from '../meeting/read-meeting.js';
import type { Ballot, CastVote } from './ballot.object.js';

/** The rounds of one agenda item that the actor may see, the first first. */
export async function readBallotsOfItem(tx: Transaction, agendaItemId: string): Promise<Ballot[]> {
  const item = await readAgendaItem(tx, agendaItemId);
  return item?.ballots ?? [];
}

/** One ballot; `null` when the actor may not see it. */
export async function readBallot(tx: Transaction, id: string): Promise<Ballot | null> {
  if (!isRecordId(id)) return null;
  const items = await readAgendaItems(tx, 'item.id = (select agenda_item_id from ballot where ballot.id = $1)', [id]);
  return items.flatMap(({ ballots }) => ballots).find((ballot) => ballot.id === id) ?? null;
}

/** The open ballots that the actor may vote on now, voted on or not. */
export async function readOpenBallotsFor(tx: Transaction): Promise<Ballot[]> {
  const items = await readAgendaItems(tx, `item.id in (select agenda_item_id from ballot where ballot.state = 'OPEN')`, []);
  const own = new Set(tx.actor.seats.map(({ id }) => id));
  return items
    .flatMap(({ ballots }) => ballots)
    .filter(({ state, eligible }) => state === 'OPEN' && eligible.some(({ id }) => own.has(id)));
}

/** One of the actor's own votes, the newest or an earlier one. */
export async function readOwnVote(tx: Transaction, id: string): Promise<CastVote | null> {
  const [row] = await tx.query<Omit<CastVote, keyof VoteContent> & { content: VoteContent }>(
    'select id, revision, receipt, cast_at as "castAt", content from vote where id = $1 and person_id = $2',
    [id, tx.actor.personId],
  );
  if (!row) return null;
  const { content, ...vote } = row;
  return { ...vote, ...content } as CastVote;
}
