import {
  compareDates,
  cumulativeActivity,
  type DayDate,
  isDayDate,
  type FieldProblem,
  mayIssueProgramme,
  type RecommendationContent,
  type Standing,
  type TreatmentDecisionContent,
} from '@consilium/tumour-board';
import { rairThyroidPack } from '@consilium/thyroid';
import {
  buildProgramme,
  isLanguage,
  type ProgrammeDocument,
  type ProgrammeInput as DocumentInput,
  type ScheduleEntry,
} from '@consilium/wording';
import { type Actor, mayOnCase, rolesOn } from '../access/actor.js';
import type { CaseMaterial } from '../case-file/case-material.js';
import { dayIn } from '../case-file/day-in.js';
import { loadCase } from '../case-file/load-case.js';
import { remarkProblem } from '../case-file/reason-problem.js';
import type { Transaction } from '../database/transaction.js';
import { invalidInput, notFound, notPermitted, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import type { ProgrammeInput } from './programme.input.js';
import { scheduleOf } from './schedule-of.js';

/** A programme ready to be looked at or issued. */
export interface ComposedProgramme {
  subject: CaseMaterial;
  document: ProgrammeDocument;
  schedule: ScheduleEntry[];
  recommendationId: string;
  decisionId: string;
  version: number;
}

interface Basis {
  recommendationId: string;
  version: number;
  standing: Standing;
  content: RecommendationContent;
  signedBy: string;
  signedAt: Date;
  meetingStartsAt: Date;
  boardName: string;
  decisionId: string | null;
  decision: TreatmentDecisionContent | null;
}

/** Makes the next version of a case's programme from the newest signed recommendation and the decision on it, or says why that cannot be. */
export async function composeProgramme(tx: Transaction, actor: Actor, input: ProgrammeInput): Promise<ComposedProgramme | RefusalOutcome> {
  const subject = await loadCase(tx, input.caseId);
  if (!subject) return notFound;
  if (!mayOnCase(actor, subject, 'programme.issue')) return notPermitted;
  const basis = await loadBasis(tx, subject.id);
  const [previous] = await tx.query<{ version: number; generatedOn: DayDate }>(
    `select version, document ->> 'generatedOn' as "generatedOn" from care_programme where case_id = $1 order by version desc limit 1`,
    [subject.id],
  );
  const ruling = mayIssueProgramme({
    roles: rolesOn(actor, subject.boardId),
    recommendation: basis && { version: basis.version, standing: basis.standing, outcome: basis.content.outcome },
    newestVersion: basis?.version ?? 0,
    decision: basis?.decision ? { recommendationVersion: basis.version, patientChoice: basis.decision.patientChoice } : null,
    issuedBefore: previous !== undefined,
    reason: input.updateReason ?? null,
  });
  if (!ruling.accepted) {
    if (ruling.code === 'NOT_PERMITTED') return notPermitted;
    if (ruling.code === 'REASON_REQUIRED') return invalidInput([{ path: 'updateReason', code: 'REQUIRED', values: {} }]);
    return stepNotAllowed(ruling.code);
  }
  if (!basis?.decision || !basis.decisionId) return stepNotAllowed('NO_DECISION');
  const problems = checkInput(input);
  if (problems.length > 0) return invalidInput(problems);
  if (!subject.identity) return notPermitted;

  const today = dayIn(tx.now, subject.timeZone);
  const schedule = input.schedule ? input.schedule.map(toEntry) : scheduleOf(basis.decision, today);
  const version = (previous?.version ?? 0) + 1;
  const document = buildProgramme({
    language: isLanguage(input.language) ? input.language : 'en',
    patient: {
      name: `${subject.identity.given} ${subject.identity.family}`,
      birthDate: subject.identity.birthDate,
      identifiers: [...subject.identity.identifiers],
      synthetic: subject.patient.synthetic,
    },
    boardName: basis.boardName,
    meetingDate: dayIn(basis.meetingStartsAt, subject.timeZone),
    recommendation: {
      content: basis.content,
      standing: basis.standing,
      version: basis.version,
      signedBy: basis.signedBy,
      signedOn: dayIn(basis.signedAt, subject.timeZone),
    },
    decision: basis.decision,
    caseSummary: caseSummary(subject),
    drugNames: Object.fromEntries(rairThyroidPack.drugs.map((drug) => [drug.code, drug.name])),
    contacts: {
      dayName: input.contacts.dayName.trim(),
      dayPhone: input.contacts.dayPhone?.trim() || null,
      nightPhone: input.contacts.nightPhone?.trim() || null,
      nurse: input.contacts.nurse?.trim() || null,
      doctor: input.contacts.doctor.trim(),
    },
    schedule,
    generatedOn: today,
    version,
    update:
      previous && input.updateReason
        ? {
            previousVersion: previous.version,
            previousGeneratedOn: previous.generatedOn,
            reason: input.updateReason,
            remark: input.updateRemark?.trim() || null,
          }
        : null,
  });
  return { subject, document, schedule, recommendationId: basis.recommendationId, decisionId: basis.decisionId, version };
}

async function loadBasis(tx: Transaction, caseId: string): Promise<Basis | null> {
  const [row] = await tx.query<Basis>(
    `select recommendation.id as "recommendationId", recommendation.version, recommendation.standing, recommendation.content,
            person.name as "signedBy", recommendation.signed_at as "signedAt", meeting.starts_at as "meetingStartsAt", board.name as "boardName",
            decision.id as "decisionId", decision.content as decision
     from recommendation
     join person on person.id = recommendation.signed_by
     join meeting on meeting.id = recommendation.meeting_id
     join board on board.id = recommendation.board_id
     left join lateral (select id, content from treatment_decision where recommendation_id = recommendation.id order by revision desc limit 1) decision on true
     where recommendation.case_id = $1
     order by recommendation.signed_at desc, recommendation.version desc limit 1`,
    [caseId],
  );
  return row ?? null;
}

function caseSummary({ file }: CaseMaterial): DocumentInput['caseSummary'] {
  const ecog = file.performance.filter((entry) => !entry.enteredInError).sort((a, b) => compareDates(b.assessedOn, a.assessedOn))[0];
  const given = cumulativeActivity(file);
  return {
    question: file.referral.question,
    histology: file.diagnosis.histology,
    histologyDetail: file.diagnosis.histologyDetail,
    t: file.diagnosis.t,
    n: file.diagnosis.n,
    m: file.diagnosis.m,
    tnmVersion: file.diagnosis.tnmVersion,
    phase: file.diagnosis.phase,
    ecog: ecog ? { value: ecog.ecog, assessedOn: ecog.assessedOn } : null,
    cumulativeActivity: knownSum(given),
  };
}

/** A sum with an unknown part is not a sum. */
function knownSum({ complete, megabecquerel }: ReturnType<typeof cumulativeActivity>): DocumentInput['caseSummary']['cumulativeActivity'] {
  return complete && megabecquerel !== null ? { megabecquerel, enteredUnit: 'GBq', enteredValue: String(megabecquerel / 1000) } : null;
}

const toEntry = (entry: { on: string; code?: string | null; text?: string | null }): ScheduleEntry => ({
  on: entry.on,
  what: entry.code ? { code: entry.code } : { text: entry.text?.trim() ?? '' },
});

function checkInput(input: ProgrammeInput): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!isLanguage(input.language)) problems.push({ path: 'language', code: 'UNKNOWN_CODE', values: {} });
  for (const field of ['dayName', 'doctor'] as const) {
    if (!input.contacts[field].trim()) problems.push({ path: `contacts.${field}`, code: 'REQUIRED', values: {} });
  }
  const words = (path: string, value: string | null | undefined, maximum: number) => {
    const problem = remarkProblem(value, path, maximum);
    if (problem) problems.push(problem);
  };
  for (const field of ['dayName', 'doctor', 'dayPhone', 'nightPhone', 'nurse'] as const) {
    words(`contacts.${field}`, input.contacts[field], 200);
  }
  words('updateRemark', input.updateRemark, 500);
  (input.schedule ?? []).forEach((entry, index) => {
    if (!isDayDate(entry.on)) problems.push({ path: `schedule[${index}].on`, code: 'NOT_A_DATE', values: {} });
    if (!entry.code && !entry.text?.trim()) problems.push({ path: `schedule[${index}].text`, code: 'REQUIRED', values: {} });
    // A pack may know codes that the wording does not; sentences are none.
    if (entry.code && !/^[A-Z][A-Z0-9_]{1,59}$/.test(entry.code)) {
      problems.push({ path: `schedule[${index}].code`, code: 'UNKNOWN_CODE', values: {} });
    }
    words(`schedule[${index}].text`, entry.text, 200);
  });
  if ((input.schedule?.length ?? 0) > 100) problems.push({ path: 'schedule', code: 'TOO_MANY', values: { maximum: 100 } });
  return problems;
}
