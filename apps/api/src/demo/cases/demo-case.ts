import type { CaseFile, DayDate } from '@consilium/tumour-board';

/**
 * A published case as a complete case file, standing where the published team had to decide. What the report states
 * carries the provenance `PUBLISHED`: its treatments, findings and values, and the intervals between them. Calendar days
 * are invented throughout, counted back from `today`; an entry in which a value is invented too is `SYNTHETIC`, and its
 * words say what of it is published. Names and identifiers are synthetic.
 */
export interface DemoCase {
  /** As in the collection of published cases: `C01`. */
  id: string;
  title: string;
  citation: string;
  url: string;
  pseudonym: string;
  patient: DemoPatient;
  question: string;
  file: CaseFile;
}

export interface DemoPatient {
  family: string;
  given: string;
  birthDate: DayDate;
  sex: 'FEMALE' | 'MALE';
  identifiers: { system: string; value: string }[];
  /** The language to speak and write to the patient in. */
  language: 'en' | 'fr';
  synthetic: true;
}

/** Two identifiers of systems that exist on the demonstration board only. */
export function demoIdentifiers(number: string): DemoPatient['identifiers'] {
  return [
    { system: 'Hospital number (synthetic)', value: `SYN-H-${number}` },
    { system: 'National health number (synthetic)', value: `SYN-N-${number}` },
  ];
}
