import { checkSection, type CaseFile } from '@consilium/tumour-board';
import { notTaken, part, type Outcome } from './intake.js';

const LISTS = [
  'performance',
  'treatments',
  'laboratory',
  'reports',
  'lesions',
  'molecular',
  'diseaseStatus',
  'comorbidities',
  'medicines',
] as const;

/**
 * Lets one resource be read, and takes back whatever of it the case file itself would refuse: text without end, a
 * treatment that ends before it begins. What is imported can therefore always be stored.
 */
export function refuseUnsound(read: () => Outcome, file: CaseFile): Outcome {
  const before = LISTS.map((section) => file[section].length);
  const diagnosis = { ...file.diagnosis };
  const outcome = read();
  for (const [index, section] of LISTS.entries()) {
    const [problem] = checkSection(section, file[section].slice(before[index]));
    if (problem === undefined) continue;
    LISTS.forEach((list, position) => file[list].splice(before[position] ?? 0));
    file.diagnosis = diagnosis;
    return notTaken('FORM_INVALID', { field: fieldOf(problem.path), problem: problem.code });
  }
  const [problem] = checkSection('diagnosis', file.diagnosis);
  if (problem === undefined || !outcome.taken) return outcome;
  file.diagnosis = diagnosis;
  return outcome.target === 'diagnosis'
    ? notTaken('FORM_INVALID', { field: fieldOf(problem.path), problem: problem.code })
    : { ...outcome, parts: [...outcome.parts, part(fieldOf(problem.path), 'FORM_INVALID', { problem: problem.code })] };
}

/** `treatments[0].drug` → `drug`. */
function fieldOf(path: string): string {
  return path.split('.').slice(1).join('.') || path;
}
