import type { DayDate, FieldProblem, ProgrammeUpdateReason } from '@consilium/tumour-board';
import { isDayDate } from '@consilium/tumour-board';
import { nearestLanguage, type Language } from '@consilium/wording';
import type { ProgrammeInput, ScheduleEntryInput } from '../../gql/graphql.js';

export interface Contacts {
  dayName: string;
  dayPhone: string;
  nightPhone: string;
  nurse: string;
  doctor: string;
}

/** One dated line: a code of the schedule, or words. */
export interface DatedLine {
  on: DayDate;
  code: string | null;
  text: string | null;
}

/** A programme while it is being written. */
export interface ProgrammeDraft {
  language: Language;
  contacts: Contacts;
  /** `null` while the dates are those made from the plan. */
  schedule: DatedLine[] | null;
  updateReason: ProgrammeUpdateReason | null;
  updateRemark: string;
  waiver: string;
}

export function newProgramme(patientLanguage: string, contacts: Contacts): ProgrammeDraft {
  return { language: nearestLanguage(patientLanguage), contacts, schedule: null, updateReason: null, updateRemark: '', waiver: '' };
}

/** The programme as it is sent; blanks are nothing. */
export function inputOf(caseId: string, draft: ProgrammeDraft): ProgrammeInput {
  const { dayName, dayPhone, nightPhone, nurse, doctor } = draft.contacts;
  return {
    caseId,
    language: draft.language,
    contacts: {
      dayName: dayName.trim(),
      dayPhone: dayPhone.trim() || null,
      nightPhone: nightPhone.trim() || null,
      nurse: nurse.trim() || null,
      doctor: doctor.trim(),
    },
    schedule:
      draft.schedule?.map(({ on, code, text }): ScheduleEntryInput => ({ on, code, text: code ? null : (text?.trim() ?? '') })) ?? null,
    updateReason: draft.updateReason,
    updateRemark: draft.updateRemark.trim() || null,
  };
}

const LONGEST_CONTACT = 200;

/** What the pages cannot be made without; the same as the server asks for. */
export function programmeProblems(draft: ProgrammeDraft, issuedBefore: boolean): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const field of ['dayName', 'doctor'] as const)
    if (!draft.contacts[field].trim()) problems.push({ path: `contacts.${field}`, code: 'REQUIRED' });
  for (const field of ['dayName', 'dayPhone', 'nightPhone', 'nurse', 'doctor'] as const)
    if (draft.contacts[field].length > LONGEST_CONTACT) problems.push({ path: `contacts.${field}`, code: 'TOO_LONG' });
  draft.schedule?.forEach(({ on, code, text }, index) => {
    if (!isDayDate(on)) problems.push({ path: `schedule[${index}].on`, code: 'NOT_A_DATE' });
    if (!code && !text?.trim()) problems.push({ path: `schedule[${index}].text`, code: 'REQUIRED' });
  });
  if (issuedBefore && draft.updateReason === null) problems.push({ path: 'updateReason', code: 'REQUIRED' });
  return problems;
}
