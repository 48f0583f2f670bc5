import { exportCaseDocument } from '@consilium/fhir';
import type { DayDate } from '@consilium/tumour-board';
import { oncocyticSecondLine } from './c09-oncocytic-second-line.js';
import { demoIdentifiers } from './demo-case.js';

/** The day from which the dates of `importable/published-case-c09.json` count back. */
export const IMPORTABLE_CASE_DAY: DayDate = '2026-11-20';

/** A case document to try the import with: C09 under another invented name, so that it meets no patient of the demonstration board. */
export function importableCase(today: DayDate): string {
  const { citation, url, patient, file } = oncocyticSecondLine(today);
  return exportCaseDocument({
    citation: { text: citation, url },
    patient: {
      family: 'Rivaudel (synthetic)',
      given: 'Clémence',
      birthDate: patient.birthDate,
      sex: patient.sex,
      identifiers: demoIdentifiers('0190'),
      language: patient.language,
    },
    file,
  });
}
