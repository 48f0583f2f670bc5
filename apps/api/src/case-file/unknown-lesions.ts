import type { FieldProblem, RankedChoice } from '@consilium/tumour-board';
import type { Transaction } from '../database/transaction.js';

/** Options that name a lesion which the newest file of the case does not have: treating it would treat nothing. */
export async function unknownLesions(
  tx: Transaction,
  caseId: string,
  path: string,
  options: readonly Pick<RankedChoice, 'details'>[],
): Promise<FieldProblem[]> {
  if (options.every(({ details }) => details.lesionId === null)) return [];
  const lesions = await tx.query<{ id: string }>(
    `select lesion ->> 'id' as id from patient_case
     join case_file_version file on file.case_id = patient_case.id and file.version = patient_case.file_version,
     jsonb_array_elements(file.content -> 'lesions') lesion where patient_case.id = $1`,
    [caseId],
  );
  const known = new Set(lesions.map(({ id }) => id));
  return options.flatMap(({ details }, index): FieldProblem[] =>
    details.lesionId === null || known.has(details.lesionId)
      ? []
      : [{ path: `${path}[${index}].details.lesionId`, code: 'UNKNOWN_REFERENCE', values: {} }],
  );
}
