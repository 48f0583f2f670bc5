import type { DayDate } from '@consilium/tumour-board';
import type { Language } from '../catalogue/language.js';

/** A care programme as structure and finished words, ready for a screen, print or PDF. */
export interface ProgrammeDocument {
  language: Language;
  version: number;
  generatedOn: DayDate;
  patientName: string;
  doctor: ProgrammePage;
  patient: ProgrammePage;
}

/** One reader's page. */
export interface ProgrammePage {
  title: string;
  /** Name, birth date, identifiers: at the top and, short, at the foot of every sheet. */
  identity: Fact[];
  sections: ProgrammeSection[];
  /** Version, date and intended use, for the foot of every sheet. */
  footer: { version: string; identity: string; intendedUse: string; pageOf: string; content: string; superseded: string };
}

export interface ProgrammeSection {
  id: DoctorSectionId | PatientSectionId;
  heading: string;
  blocks: Block[];
}

export const DOCTOR_SECTIONS = [
  'recommendation',
  'diagnosis',
  'options',
  'plan',
  'actions',
  'sideEffects',
  'patient',
  'contacts',
  'openQuestions',
  'nextDate',
] as const;
export type DoctorSectionId = (typeof DOCTOR_SECTIONS)[number];

export const PATIENT_SECTIONS = [
  'why',
  'advice',
  'choice',
  'next',
  'watch',
  'call',
  'tests',
  'support',
  'questions',
  'words',
  'data',
  'version',
] as const;
export type PatientSectionId = (typeof PATIENT_SECTIONS)[number];

export interface Fact {
  label: string;
  value: string;
}

/** One piece of a section. In patient texts a star after a word (`metastases*`) says that the word is explained. */
export type Block =
  /** `verbatim`: words that a person wrote for this case, not ours. `lead`: the sentence to read first. */
  | { kind: 'paragraph'; text: string; verbatim?: boolean; lead?: boolean }
  | { kind: 'list'; style: 'bullet' | 'numbered' | 'check'; items: ListItem[]; heading?: string }
  | { kind: 'facts'; rows: Fact[] }
  | { kind: 'table'; columns: string[]; rows: string[][] }
  | { kind: 'calendar'; heading: string; cards: CalendarCard[] }
  | { kind: 'callUs'; heading: string; numbers: Fact[]; soonHeading: string; soon: string[]; urgentHeading: string; urgent: string[] }
  | { kind: 'words'; entries: { term: string; plain: string }[] }
  | { kind: 'blankLines'; label: string; count: number };

export interface ListItem {
  text: string;
  /** Written date by which it is due. */
  due?: string;
  verbatim?: boolean;
}

/** One day of the calendar: what happens on it. */
export interface CalendarCard {
  on: DayDate;
  /** "Thursday 12 March 2026" */
  day: string;
  items: { text: string; verbatim?: boolean }[];
}
