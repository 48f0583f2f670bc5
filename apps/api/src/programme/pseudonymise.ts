import type { ProgrammeDocument, ProgrammePage } from '@consilium/wording';

/**
 * A programme for whoever may not know who the patient is, such as quality: the pseudonym stands where name, birth date and
 * identifiers stood, and that an invented patient is invented is still said. Words that a person wrote are left as they are.
 */
export function pseudonymise(
  document: ProgrammeDocument,
  { pseudonym, synthetic }: { pseudonym: string; synthetic: boolean },
): ProgrammeDocument {
  const page = (original: ProgrammePage): ProgrammePage => ({
    ...original,
    // The name is the first fact, and the mark of an invented patient the last.
    identity: [{ label: original.identity[0]?.label ?? '', value: pseudonym }, ...(synthetic ? original.identity.slice(-1) : [])],
    footer: { ...original.footer, identity: pseudonym },
  });
  return { ...document, patientName: pseudonym, doctor: page(document.doctor), patient: page(document.patient) };
}
