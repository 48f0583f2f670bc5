import type { Transaction } from '../database/transaction.js';
import { CASE_COLUMNS, CASE_IS_OPEN_TO_ACTOR, CASE_SOURCE, type CaseMaterial } from './case-material.js';
import { isRecordId } from './record-id.js';

/** One case for a query; `null` when it does not exist or the actor may not see it, which is the same to them. */
export async function loadCase(tx: Transaction, id: string): Promise<CaseMaterial | null> {
  if (!isRecordId(id)) return null;
  const [row] = await tx.query<CaseMaterial>(
    `select ${CASE_COLUMNS} from ${CASE_SOURCE} where subject.id = $1 and ${CASE_IS_OPEN_TO_ACTOR}`,
    [id],
  );
  return row ?? null;
}

/** The same for a command: nobody else changes the case until this transaction ends. */
export async function lockCase(tx: Transaction, id: string): Promise<CaseMaterial | null> {
  if (!isRecordId(id)) return null;
  // The lock comes first and alone, so that what is read after it is what was last committed.
  await tx.query('select 1 from patient_case where id = $1 for update', [id]);
  return loadCase(tx, id);
}
