import { isReady } from '@consilium/tumour-board';
import { dayIn } from '../case-file/day-in.js';
import { loadCase } from '../case-file/load-case.js';
import type { Transaction } from '../database/transaction.js';
import { readinessOf } from './readiness-of.js';

/** Whether nothing that blocks is missing from the case now: it stands on the signed recommendation. */
export async function isFileComplete(tx: Transaction, caseId: string): Promise<boolean> {
  const subject = await loadCase(tx, caseId);
  return subject !== null && isReady(readinessOf(subject, dayIn(tx.now, subject.timeZone)));
}
