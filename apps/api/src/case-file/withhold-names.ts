import type { CaseFile } from '@consilium/tumour-board';

/** Stands where a name was, so that what is withheld does not read as not known. */
const WITHHELD = '⋯';

/** The file for whoever may not know who the patient is: names of people around the patient are withheld as well. */
export function withholdNames(file: CaseFile): CaseFile {
  const { referral, patientVoice } = file;
  return {
    ...file,
    referral: { ...referral, generalPractitioner: referral.generalPractitioner && WITHHELD },
    patientVoice: { ...patientVoice, trustedPerson: patientVoice.trustedPerson && WITHHELD },
  };
}
