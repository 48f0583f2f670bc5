import type { DayDate } from '@consilium/tumour-board';
import type { Transaction } from '../database/transaction.js';
import { dayIn } from './day-in.js';

/** Today where the board sits. */
export async function dayOnBoard(tx: Transaction, boardId: string): Promise<DayDate> {
  const [board] = await tx.query<{ timeZone: string }>('select time_zone as "timeZone" from board where id = $1', [boardId]);
  if (!board) throw new Error('A permitted board must exist');
  return dayIn(tx.now, board.timeZone);
}
