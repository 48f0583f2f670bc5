import { type FieldProblem, MINIMUM_REASON } from '../ruling.js';
import type { CaseFile } from './case-file.js';

/**
 * What a referral still needs to leave draft (process.md §8.1, §8.9): a question, a motive, an urgency, and that the patient knows of the
 * board. What else the meeting needs is readiness, and may follow.
 */
export function checkSubmission(file: CaseFile): FieldProblem[] {
  const { question, motive, urgency, information } = file.referral;
  const problems: FieldProblem[] = [];
  const asked = question?.trim() ?? '';
  if (asked === '') problems.push({ path: 'referral.question', code: 'REQUIRED' });
  else if (asked.length < MINIMUM_REASON) {
    problems.push({ path: 'referral.question', code: 'TOO_SHORT', values: { minimum: MINIMUM_REASON } });
  }
  if (motive === null) problems.push({ path: 'referral.motive', code: 'REQUIRED' });
  if (urgency === null) problems.push({ path: 'referral.urgency', code: 'REQUIRED' });
  if (information === 'NOT_RECORDED') problems.push({ path: 'referral.information', code: 'REQUIRED' });
  if (information === 'OPPOSED') problems.push({ path: 'referral.information', code: 'PATIENT_OPPOSED' });
  return problems;
}
