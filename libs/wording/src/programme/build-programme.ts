import { doctorPage } from './doctor-page.js';
import { patientPage } from './patient-page.js';
import type { ProgrammeDocument } from './programme-document.js';
import type { ProgrammeInput } from './programme-input.js';

/**
 * Makes the personalised care programme from the signed recommendation and what the doctor and the patient made of it:
 * one page for doctors, one in plain words for the patient. Pure: equal inputs give equal documents, to the letter.
 *
 * Free words of a doctor are passed on as they are and marked `verbatim`; run `checkPatientPage` before handing over.
 */
export function buildProgramme(input: ProgrammeInput): ProgrammeDocument {
  return {
    language: input.language,
    version: input.version,
    generatedOn: input.generatedOn,
    patientName: input.patient.name,
    doctor: doctorPage(input),
    patient: patientPage(input),
  };
}
