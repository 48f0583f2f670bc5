import type { Analyte, CaseFile, Entry } from '../case-file/case-file.js';
import { daysBetween, type DayDate, earliestDay, latestDay, type PartialDate } from '../case-file/partial-date.js';
import type { Values } from '../ruling.js';
import type { ReadinessItem, ReadinessItemKey, ReadinessState } from './readiness-item.js';

/** Everything that an item can be found to lack; the wording library has a sentence for each. */
export const READINESS_FINDINGS = [
  'IDENTIFIERS_MISSING',
  'BIRTH_DATE_MISSING',
  'INFORMATION_NOT_RECORDED',
  'PATIENT_OPPOSED',
  'GENERAL_PRACTITIONER_MISSING',
  'QUESTION_MISSING',
  'MOTIVE_MISSING',
  'HISTOLOGY_MISSING',
  'PATHOLOGY_REPORT_MISSING',
  'SECOND_READING_MISSING',
  'TNM_MISSING',
  'TNM_VERSION_MISSING',
  'DIAGNOSIS_DATE_MISSING',
  'PHASE_MISSING',
  'NO_TREATMENT_RECORDED',
  'TREATMENT_DATE_MISSING',
  'ACTIVITY_MISSING',
  'CRITERIA_UNANSWERED',
  'MARKER_MISSING',
  'ANTIBODIES_MISSING_BESIDE_THYROGLOBULIN',
  'IMAGING_MISSING',
  'IMAGING_UNDATED',
  'IMAGING_CONCLUSION_MISSING',
  'MOLECULAR_NOT_RECORDED',
  'PERFORMANCE_MISSING',
  'MEDICINES_NOT_RECORDED',
  'COMORBIDITIES_NOT_RECORDED',
  'SYMPTOMS_NOT_RECORDED',
  'VOICE_MISSING',
  'VOICE_NOT_FROM_A_MEETING',
  'PREVIOUS_ADVICE_NOT_RECORDED',
  'TOO_OLD',
  'PERHAPS_TOO_OLD',
] as const;
export type ReadinessFinding = (typeof READINESS_FINDINGS)[number];

interface Finding {
  code: ReadinessFinding;
  values: Values;
}
interface Assessed {
  state: Extract<ReadinessState, 'DONE' | 'MISSING' | 'STALE' | 'NOT_APPLICABLE'>;
  findings: Finding[];
}
interface Given {
  file: CaseFile;
  identity: { identifiers: number; birthDateKnown: boolean };
  criteriaAnswered: number;
  criteriaTotal: number;
  /** The day on which results must be fresh. */
  on: DayDate;
  maximumAgeDays: number | null;
}
interface ItemRule {
  /** Who brings it, by default. */
  owner: ReadinessItem['owner'];
  /** Used where the pack says nothing. */
  blocking: boolean;
  maximumAgeDays: number | null;
  assess: (given: Given) => Assessed;
}

/** Antibodies belong to the same blood as the thyroglobulin: a week apart is the most that passes for it (design value). */
const SAME_BLOOD_DAYS = 7;

/** The readiness items of process.md §14.1: what each looks at, who owes it and whether it blocks by default. */
export const ITEM_RULES: Readonly<Record<ReadinessItemKey, ItemRule>> = {
  IDENTITY: blocking('COORDINATOR', ({ identity }) =>
    complete([
      identity.identifiers >= 2 || finding('IDENTIFIERS_MISSING', { known: identity.identifiers, needed: 2 }),
      identity.birthDateKnown || finding('BIRTH_DATE_MISSING'),
    ]),
  ),
  PATIENT_INFORMED: blocking('REFERRING_DOCTOR', ({ file: { referral } }) =>
    complete([
      referral.information !== 'NOT_RECORDED' || finding('INFORMATION_NOT_RECORDED'),
      referral.information !== 'OPPOSED' || finding('PATIENT_OPPOSED'),
    ]),
  ),
  GENERAL_PRACTITIONER: blocking('COORDINATOR', ({ file }) =>
    complete([says(file.referral.generalPractitioner) || finding('GENERAL_PRACTITIONER_MISSING')]),
  ),
  QUESTION: blocking('REFERRING_DOCTOR', ({ file: { referral } }) =>
    complete([says(referral.question) || finding('QUESTION_MISSING'), referral.motive !== null || finding('MOTIVE_MISSING')]),
  ),
  HISTOLOGY: blocking('REFERRING_DOCTOR', ({ file }) => {
    const reports = valid(file.reports).filter((report) => report.kind === 'PATHOLOGY');
    return complete([
      file.diagnosis.histology !== null || finding('HISTOLOGY_MISSING'),
      reports.some((report) => says(report.conclusion)) || finding('PATHOLOGY_REPORT_MISSING'),
      reports.some(({ secondReading }) => secondReading === 'DONE' || secondReading === 'REQUESTED') || finding('SECOND_READING_MISSING'),
    ]);
  }),
  STAGING: blocking('REFERRING_DOCTOR', ({ file: { diagnosis } }) =>
    complete([
      ...(['t', 'n', 'm'] as const).map(
        (category) => says(diagnosis[category]) || finding('TNM_MISSING', { category: category.toUpperCase() }),
      ),
      says(diagnosis.tnmVersion) || finding('TNM_VERSION_MISSING'),
      diagnosis.diagnosedOn !== null || finding('DIAGNOSIS_DATE_MISSING'),
      diagnosis.phase !== null || finding('PHASE_MISSING'),
    ]),
  ),
  TREATMENTS: blocking('REFERRING_DOCTOR', ({ file }) => {
    const given = valid(file.treatments);
    const radioiodine = given.filter((treatment) => treatment.kind === 'RADIOIODINE' && treatment.purpose !== 'DIAGNOSTIC');
    return complete([
      given.length > 0 || finding('NO_TREATMENT_RECORDED'),
      ...given.map(({ id, startedOn }) => startedOn !== null || finding('TREATMENT_DATE_MISSING', { treatmentId: id })),
      ...radioiodine.map(({ id, activity }) => activity !== null || finding('ACTIVITY_MISSING', { treatmentId: id })),
    ]);
  }),
  CRITERIA: blocking('REFERRING_DOCTOR', ({ criteriaAnswered, criteriaTotal }) => {
    if (criteriaTotal === 0) return { state: 'NOT_APPLICABLE', findings: [] };
    return complete([
      criteriaAnswered >= criteriaTotal || finding('CRITERIA_UNANSWERED', { answered: criteriaAnswered, total: criteriaTotal }),
    ]);
  }),
  MARKERS: blocking('COORDINATOR', assessMarkers),
  IMAGING: {
    ...blocking('COORDINATOR', ({ file, on, maximumAgeDays }) => {
      const studies = valid(file.reports).filter((report) => report.kind === 'IMAGING');
      const last = newest(studies.flatMap((report) => (report.performedOn === null ? [] : { ...report, day: report.performedOn })));
      if (studies.length === 0) return complete([finding('IMAGING_MISSING')]);
      if (!last) return complete([finding('IMAGING_UNDATED')]);
      return fresh(
        complete([says(last.conclusion) || finding('IMAGING_CONCLUSION_MISSING', { reportId: last.id })]),
        last.day,
        on,
        maximumAgeDays,
      );
    }),
    maximumAgeDays: 56,
  },
  MOLECULAR: optional('REFERRING_DOCTOR', ({ file }) => complete([valid(file.molecular).length > 0 || finding('MOLECULAR_NOT_RECORDED')])),
  PERFORMANCE: blocking('REFERRING_DOCTOR', ({ file, on, maximumAgeDays }) => {
    const last = newest(valid(file.performance).map((status) => ({ ...status, day: status.assessedOn })));
    return last ? fresh(complete([]), last.day, on, maximumAgeDays) : complete([finding('PERFORMANCE_MISSING')]);
  }),
  MEDICINES: optional('REFERRING_DOCTOR', ({ file }) =>
    complete([
      valid(file.medicines).length > 0 || finding('MEDICINES_NOT_RECORDED'),
      valid(file.comorbidities).length > 0 || finding('COMORBIDITIES_NOT_RECORDED'),
    ]),
  ),
  SYMPTOMS: optional('REFERRING_DOCTOR', ({ file }) => complete([says(file.diagnosis.symptoms) || finding('SYMPTOMS_NOT_RECORDED')])),
  PATIENT_VOICE: blocking('NURSE', ({ file: { patientVoice }, on, maximumAgeDays }) => {
    const voice = complete([
      ...(['wishes', 'understanding', 'dailyLife', 'language'] as const).map(
        (field) => says(patientVoice[field]) || finding('VOICE_MISSING', { field }),
      ),
      patientVoice.metInPerson === true || finding('VOICE_NOT_FROM_A_MEETING'),
    ]);
    return patientVoice.recordedOn === null ? voice : fresh(voice, patientVoice.recordedOn, on, maximumAgeDays);
  }),
  PREVIOUS_ADVICE: optional('COORDINATOR', ({ file }) =>
    complete([says(file.referral.previousAdvice) || finding('PREVIOUS_ADVICE_NOT_RECORDED')]),
  ),
};

/** Thyroglobulin, its antibodies and TSH; the last thyroglobulin needs antibodies from the same blood, or it cannot be read. */
function assessMarkers({ file, on, maximumAgeDays }: Given): Assessed {
  const results = valid(file.laboratory).map((result) => ({ ...result, day: result.takenOn }));
  const of = (analyte: Analyte) => results.filter((result) => result.analyte === analyte);
  const last = newest(of('THYROGLOBULIN'));
  const antibodies = of('THYROGLOBULIN_ANTIBODIES');
  const beside = last === undefined || antibodies.length === 0 || antibodies.some(({ day }) => isSameBlood(day, last.day));
  const markers = complete([
    ...(['THYROGLOBULIN', 'THYROGLOBULIN_ANTIBODIES', 'TSH'] as const).map(
      (analyte) => of(analyte).length > 0 || finding('MARKER_MISSING', { analyte }),
    ),
    beside || finding('ANTIBODIES_MISSING_BESIDE_THYROGLOBULIN', { takenOn: last.day }),
  ]);
  return last ? fresh(markers, last.day, on, maximumAgeDays) : markers;
}

/** Whether two dates can be within a week of each other; two dates known to the month are, when the months touch. */
function isSameBlood(a: PartialDate, b: PartialDate): boolean {
  return daysBetween(latestDay(a), earliestDay(b)) <= SAME_BLOOD_DAYS && daysBetween(latestDay(b), earliestDay(a)) <= SAME_BLOOD_DAYS;
}

function blocking(owner: ItemRule['owner'], assess: ItemRule['assess']): ItemRule {
  return { owner, blocking: true, maximumAgeDays: null, assess };
}

function optional(owner: ItemRule['owner'], assess: ItemRule['assess']): ItemRule {
  return { owner, blocking: false, maximumAgeDays: null, assess };
}

function finding(code: ReadinessFinding, values: Values = {}): Finding {
  return { code, values };
}

function complete(checks: (true | Finding)[]): Assessed {
  const findings = checks.filter((check) => check !== true);
  return { state: findings.length === 0 ? 'DONE' : 'MISSING', findings };
}

/** Adds the age: what is missing stays missing, what is there may be too old, or too vaguely dated to say that it is not. */
function fresh(assessed: Assessed, day: PartialDate, on: DayDate, maximumAgeDays: number | null): Assessed {
  if (maximumAgeDays === null || daysBetween(earliestDay(day), on) <= maximumAgeDays) return assessed;
  const code = daysBetween(latestDay(day), on) > maximumAgeDays ? 'TOO_OLD' : 'PERHAPS_TOO_OLD';
  return {
    state: assessed.state === 'DONE' ? 'STALE' : assessed.state,
    findings: [...assessed.findings, finding(code, { dated: day, maximumAgeDays })],
  };
}

function newest<T extends { day: PartialDate }>(dated: T[]): T | undefined {
  return dated.reduce<T | undefined>((last, each) => (last && earliestDay(last.day) >= earliestDay(each.day) ? last : each), undefined);
}

/** Leaves out what was entered in error. */
function valid<T extends Entry>(entries: T[]): T[] {
  return entries.filter((entry) => !entry.enteredInError);
}

function says(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}
