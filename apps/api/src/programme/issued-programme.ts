import type { ProgrammeDocument } from '@consilium/wording';

/** Both pages of one issued version, frozen as they were handed over. */
export interface IssuedProgramme {
  doctor: ProgrammeDocument;
  patient: ProgrammeDocument;
}
