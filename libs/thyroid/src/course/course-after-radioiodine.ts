import {
  addMonths,
  type CaseFile,
  type DayDate,
  earliestDay,
  isCertainlyBefore,
  latestDay,
  type Lesion,
  type Treatment,
} from '@consilium/tumour-board';
import { type Gap, type Proof, values } from '../answer/assessment.js';
import { type Answer, anyOf } from '../answer/kleene.js';
import { judgedEvents, measuredEvents, newLesion, type StructuralEvent } from './structural-event.js';

/** What is known of the structural disease between one therapeutic activity and the next. */
export interface CourseAfterRadioiodine {
  treatment: Treatment;
  /** Certainly after the activity, and not certainly after the next one. */
  progressions: StructuralEvent[];
  assessments: StructuralEvent[];
  /** Progression that may or may not belong here: undated, of overlapping date, or a lesion without comparator. */
  uncertain: boolean;
  progressed: Answer;
  missing: Gap[];
}

/** Follows the structural disease after each therapeutic activity; `given` in order of time. */
export function coursesAfterRadioiodine(
  file: CaseFile,
  lesions: readonly Lesion[],
  given: readonly Treatment[],
  now: DayDate,
): CourseAfterRadioiodine[] {
  const judged = judgedEvents(file, now);
  return given.map((treatment, index) => courseAfter(treatment, given[index + 1] ?? null, judged, file, lesions, now));
}

function courseAfter(
  treatment: Treatment,
  next: Treatment | null,
  judged: readonly StructuralEvent[],
  file: CaseFile,
  lesions: readonly Lesion[],
  now: DayDate,
): CourseAfterRadioiodine {
  const start = treatment.startedOn;
  if (start === null) return undated(treatment, judged);
  const appeared = lesions.flatMap((lesion) => newLesion(lesion, start, file, now) ?? []);
  const measured = lesions.flatMap((lesion) => measuredEvents(lesion, start, now));
  const events = [...judged, ...measured, ...appeared.filter(({ compared }) => compared).map(({ event }) => event)];
  const isHere = ({ on }: StructuralEvent) => on !== null && isCertainlyBefore(start, on) && !isCertainAfter(next, on);
  const mayBeHere = ({ on }: StructuralEvent) => on === null || (!isCertainlyBefore(on, start) && !isCertainAfter(next, on));

  const progressions = [...events.filter((event) => event.kind === 'PROGRESSED' && isHere(event)), ...responseWasProgression(treatment)];
  const assessments = events.filter((event) => event.kind === 'NOT_PROGRESSED' && isHere(event));
  const unclear = events.filter((event) => event.kind === 'PROGRESSED' && !isHere(event) && mayBeHere(event));
  const uncompared = appeared.filter(({ event, compared }) => !compared && mayBeHere(event));
  const uncertain = unclear.length + uncompared.length > 0;
  const progressed = progressions.length > 0 ? 'MET' : uncertain ? 'INSUFFICIENT_DATA' : notProgressed(assessments, lesions, treatment);
  return {
    treatment,
    progressions,
    assessments,
    uncertain,
    progressed,
    missing: [
      ...unclear.map(({ proof }): Gap => ({ code: 'PROGRESSION_DATE', entryId: proof.entryId, values: {} })),
      ...uncompared.map(({ event }): Gap => ({
        code: 'COMPARATOR_FOR_NEW_LESION',
        entryId: event.proof.entryId,
        values: event.proof.values,
      })),
      ...(progressed === 'INSUFFICIENT_DATA' && !uncertain ? [assessmentMissing(treatment)] : []),
    ],
  };
}

function undated(treatment: Treatment, judged: readonly StructuralEvent[]): CourseAfterRadioiodine {
  const progressions = responseWasProgression(treatment);
  return {
    treatment,
    progressions,
    assessments: [],
    uncertain: judged.some(({ kind }) => kind === 'PROGRESSED'),
    progressed: progressions.length > 0 ? 'MET' : 'INSUFFICIENT_DATA',
    missing: [{ code: 'RADIOIODINE_DATE', entryId: treatment.id, values: {} }],
  };
}

/** A judgement of the patient, or every lesion measured again, is needed to say that nothing progressed. */
function notProgressed(assessments: readonly StructuralEvent[], lesions: readonly Lesion[], treatment: Treatment): Answer {
  if (assessments.some(({ lesionId }) => lesionId === null)) return 'NOT_MET';
  const there = lesions.filter(
    ({ firstSeenOn }) => firstSeenOn === null || treatment.startedOn === null || !isCertainlyBefore(treatment.startedOn, firstSeenOn),
  );
  const measuredAgain = there.every((lesion) => assessments.some(({ lesionId }) => lesionId === lesion.id));
  return there.length > 0 && measuredAgain ? 'NOT_MET' : 'INSUFFICIENT_DATA';
}

/**
 * Whether the disease progressed less than `months` after the activity (`inclusive`: or exactly then), by real calendar
 * months. "Not within" needs somebody to have looked at or after the end of the window, or a first progression after it.
 */
export function progressedWithin(
  course: CourseAfterRadioiodine,
  months: number,
  inclusive: boolean,
  counts: (event: StructuralEvent) => boolean = () => true,
): Answer {
  const start = course.treatment.startedOn;
  if (start === null) return 'INSUFFICIENT_DATA';
  const firstEnd = addMonths(earliestDay(start), months);
  const lastEnd = addMonths(latestDay(start), months);
  const isWithin = (last: DayDate) => (inclusive ? last <= firstEnd : last < firstEnd);
  const isBeyond = (first: DayDate) => (inclusive ? first > lastEnd : first >= lastEnd);
  const answers = course.progressions.filter(counts).map(({ on }): Answer => {
    if (on === null) return 'INSUFFICIENT_DATA';
    return isWithin(latestDay(on)) ? 'MET' : isBeyond(earliestDay(on)) ? 'NOT_MET' : 'INSUFFICIENT_DATA';
  });
  if (answers.includes('MET')) return 'MET';
  if (course.uncertain || answers.includes('INSUFFICIENT_DATA')) return 'INSUFFICIENT_DATA';
  if (answers.length > 0) return anyOf(answers);
  if (course.progressed === 'NOT_MET' && course.assessments.some(({ on }) => on !== null && earliestDay(on) >= lastEnd)) return 'NOT_MET';
  return 'INSUFFICIENT_DATA';
}

export function assessmentMissing(treatment: Treatment): Gap {
  return { code: 'ASSESSMENT_AFTER_RADIOIODINE', entryId: treatment.id, values: values({ date: treatment.startedOn }) };
}

function responseWasProgression(treatment: Treatment): StructuralEvent[] {
  if (treatment.bestResponse !== 'PD') return [];
  const proof: Proof = {
    section: 'treatments',
    entryId: treatment.id,
    partId: null,
    code: 'RESPONSE_WAS_PROGRESSION',
    values: values({ date: treatment.startedOn }),
  };
  return [{ kind: 'PROGRESSED', on: null, lesionId: null, proof }];
}

function isCertainAfter(next: Treatment | null, date: string): boolean {
  return next !== null && next.startedOn !== null && isCertainlyBefore(next.startedOn, date);
}
