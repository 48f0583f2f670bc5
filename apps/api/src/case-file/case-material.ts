import type { CaseFile, CaseFileSection, CaseState, CriterionState, DayDate, MeetingState, ReadinessNote } from '@consilium/tumour-board';
import type { Assessment } from '@consilium/tumour-board';

/** An answer to one criterion as stored, with the sections that were amended since. */
export interface StoredAnswer {
  id: string;
  ruleSet: string;
  ruleSetVersion: string;
  criterion: string;
  state: CriterionState;
  suggestedState: CriterionState | null;
  suggestion: Assessment | null;
  reason: string | null;
  caseVersion: number;
  sectionsSince: CaseFileSection[];
  answeredBy: { id: string; name: string; organisation: string | null };
  answeredAt: string;
}

export interface StoredListing {
  id: string;
  title: string;
  startsAt: string;
  wallTime: string;
  timeZone: string;
  state: MeetingState;
  agendaItemId: string;
  position: number;
}

/** All of one case that its page, its line in a list and the rules on it are made of. */
export interface CaseMaterial {
  id: string;
  boardId: string;
  patientId: string;
  state: CaseState;
  /** Of the row, for compare-and-set; what clients see as the case's version is that of its file. */
  rowVersion: number;
  fileVersion: number;
  referringDoctorId: string;
  referringDoctor: { id: string; name: string; organisation: string | null };
  citation: { text: string; url: string } | null;
  updatedAt: Date;
  timeZone: string;
  patient: { id: string; pseudonym: string; sex: string; birthYear: number; language: string; synthetic: boolean };
  /** `null` where row-level security hides it. */
  identity: { family: string; given: string; birthDate: DayDate; identifiers: { system: string; value: string }[] } | null;
  identifierCount: number;
  file: CaseFile;
  answers: StoredAnswer[];
  notes: ReadinessNote[];
  /** Newest meeting first. */
  listings: StoredListing[];
}

const PERSON = `json_build_object('id', person.id, 'name', person.name, 'organisation', person.organisation)`;

/** The columns of a {@link CaseMaterial}, for a query from {@link CASE_SOURCE}. */
export const CASE_COLUMNS = `
  subject.id, subject.board_id as "boardId", subject.patient_id as "patientId", subject.state, subject.version as "rowVersion",
  subject.file_version as "fileVersion", subject.referring_doctor_id as "referringDoctorId", subject.citation, subject.updated_at as "updatedAt",
  board.time_zone as "timeZone", file.content as file, identifier_count(subject.patient_id) as "identifierCount",
  (select ${PERSON} from person where person.id = subject.referring_doctor_id) as "referringDoctor",
  json_build_object('id', patient.id, 'pseudonym', patient.pseudonym, 'sex', patient.sex, 'birthYear', patient.birth_year,
    'language', patient.language, 'synthetic', patient.synthetic) as patient,
  case when identity.patient_id is not null then json_build_object('family', identity.family, 'given', identity.given,
    'birthDate', identity.birth_date, 'identifiers', identity.identifiers) end as identity,
  coalesce((select json_agg(json_build_object('id', answer.id, 'ruleSet', answer.rule_set, 'ruleSetVersion', answer.rule_set_version,
      'criterion', answer.criterion, 'state', answer.state, 'suggestedState', answer.suggested_state, 'suggestion', answer.suggestion,
      'reason', answer.reason, 'caseVersion', answer.case_file_version, 'answeredAt', answer.answered_at,
      'answeredBy', (select ${PERSON} from person where person.id = answer.answered_by),
      'sectionsSince', coalesce((select json_agg(distinct section) from case_file_version later, unnest(later.sections) section
        where later.case_id = subject.id and later.version > answer.case_file_version), '[]'::json)))
    from (select distinct on (rule_set, criterion) * from criterion_answer where case_id = subject.id order by rule_set, criterion, revision desc) answer),
    '[]'::json) as answers,
  coalesce((select json_agg(json_build_object('key', note.item, 'kind', note.kind, 'owner', note.owner, 'dueOn', note.due_on, 'reason', note.reason)
      order by note.noted_at, note.id)
    from readiness_note note where note.case_id = subject.id), '[]'::json) as notes,
  coalesce((select json_agg(json_build_object('id', meeting.id, 'title', meeting.title, 'startsAt', meeting.starts_at, 'wallTime', meeting.wall_time,
      'timeZone', meeting.time_zone, 'state', meeting.state, 'agendaItemId', item.id, 'position', item.position) order by meeting.starts_at desc, item.id)
    from agenda_item item join meeting on meeting.id = item.meeting_id
    where item.case_id = subject.id and item.state <> 'REMOVED' and meeting.state <> 'CANCELLED'), '[]'::json) as listings`;

/** Cases that the actor may see. A draft is seen by its referring doctor and by whoever began it, until it is submitted. */
export const CASE_SOURCE = `
  patient_case subject
  join board on board.id = subject.board_id
  join patient on patient.id = subject.patient_id
  join case_file_version file on file.case_id = subject.id and file.version = subject.file_version
  left join lateral (select * from patient_identity known where known.patient_id = subject.patient_id order by known.version desc limit 1) identity on true`;

export const CASE_IS_OPEN_TO_ACTOR = `(
  subject.state <> 'DRAFT' or subject.referring_doctor_id = actor_id()
  or exists (select from case_step begun where begun.case_id = subject.id and begun.from_state is null and begun.taken_by = actor_id()))`;
