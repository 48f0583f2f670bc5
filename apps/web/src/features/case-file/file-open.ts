import type { CaseState } from '@consilium/tumour-board';

/** Once the board has answered, the file is what the answer stood on, and nobody changes it any more. */
const OPEN: readonly CaseState[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'IN_PREPARATION', 'READY', 'LISTED', 'OUTCOME_PENDING'];

export function isFileOpen(state: CaseState): boolean {
  return OPEN.includes(state);
}

/** While nobody but its doctor works with the case, what is typed is saved at once; later each save is a version with a reason. */
export function savesWhileTyping(state: CaseState): boolean {
  return state === 'DRAFT' || state === 'RETURNED';
}
