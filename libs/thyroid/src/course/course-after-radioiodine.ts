import {
  addMonths,
  type CaseFile,
  type DayDate,
  earliestDay,
  isCertainlyBefore,
  isDayDate,
  latestDay,
  type Lesion,
  type PartialDate,
  type Treatment,
} from '@consilium/tumour-board';
import { type Gap, type Proof, values } from '../answer/assessment.js';
import { type Answer, anyOf } from '../answer/kleene.js';
import { isTherapeutic } from '../radioiodine/radioiodine-course.js';
import { judgedEvents, measuredEvents, newLesion, type StructuralEvent } from './structural-event.js';

/** What is known of the structural disease after one therapeutic activity. */
export interface CourseAfterRadioiodine {
  treatment: Treatment;
  /** Lesions that were there at the activity, as far as known. */
  lesionIds: string[];
  /** Progressions, and looks that found none, certainly after the activity, whatever was given since. */
  progressionsSince: StructuralEvent[];
  assessmentsSince: StructuralEvent[];
  /** Those of them with certainly no other therapeutic activity between. */
  progressions: StructuralEvent[];
  assessments: StructuralEvent[];
  /** A progression may have followed the activity: it is undated, its date overlaps, or a lesion lacks its comparator. */
  uncertain: boolean;
  /** Whether the disease progressed before anything else was given. */
  progressed: Answer;
  missing: Gap[];
}

/** Follows the structural disease after each activity that was, or may have been, given to treat. */
export function coursesAfterRadioiodine(
  file: CaseFile,
  lesions: readonly Lesion[],
  therapies: readonly Treatment[],
  now: DayDate,
): CourseAfterRadioiodine[] {
  const judged = judgedEvents(file, now);
  return therapies.map((treatment) => {
    const others = therapies.filter(({ id }) => id !== treatment.id);
    const { startedOn } = treatment;
    return startedOn === null ? undatedCourse(treatment, judged) : datedCourse(treatment, startedOn, others, judged, file, lesions, now);
  });
}

function datedCourse(
  treatment: Treatment,
  start: PartialDate,
  others: readonly Treatment[],
  judged: readonly StructuralEvent[],
  file: CaseFile,
  lesions: readonly Lesion[],
  now: DayDate,
): CourseAfterRadioiodine {
  const appeared = lesions.flatMap((lesion) => newLesion(lesion, start, file, now) ?? []);
  const events = [...judged, ...lesions.flatMap((lesion) => measuredEvents(lesion, start, now)), ...appeared];
  const since = events.filter(({ on, certain }) => certain && on !== null && isCertainlyBefore(start, on));
  const progressionsSince = [...since.filter(({ kind }) => kind === 'PROGRESSED'), ...responseWasProgression(treatment)];
  const assessmentsSince = since.filter(({ kind }) => kind === 'NOT_PROGRESSED');
  const unclear = events.filter(
    ({ kind, on, certain }) =>
      kind === 'PROGRESSED' && (on === null || !certain || (!isCertainlyBefore(start, on) && !isCertainlyBefore(on, start))),
  );

  const place = (event: StructuralEvent) => placeOf(event.on, start, others);
  const progressions = progressionsSince.filter((event) => event.on === null || place(event) === 'HERE');
  const assessments = assessmentsSince.filter((event) => place(event) === 'HERE');
  const uncertain = unclear.length > 0;
  const elsewhere = progressionsSince.some((event) => event.on !== null && place(event) === 'DOUBTFUL');
  const lesionIds = lesions.filter(({ firstSeenOn }) => firstSeenOn === null || !isCertainlyBefore(start, firstSeenOn)).map(({ id }) => id);
  const progressed =
    progressions.length > 0
      ? 'MET'
      : uncertain || elsewhere
        ? 'INSUFFICIENT_DATA'
        : foundNone(assessments, lesionIds)
          ? 'NOT_MET'
          : 'INSUFFICIENT_DATA';
  return {
    treatment,
    lesionIds,
    progressionsSince,
    assessmentsSince,
    progressions,
    assessments,
    uncertain,
    progressed,
    missing: [
      ...unclear.map(({ proof }): Gap => ({
        code: proof.code === 'NEW_LESION' ? 'COMPARATOR_FOR_NEW_LESION' : 'PROGRESSION_DATE',
        entryId: proof.entryId,
        values: proof.values,
      })),
      ...(progressed === 'INSUFFICIENT_DATA' && !uncertain ? [assessmentMissing(treatment)] : []),
    ],
  };
}

/** Whether an event belongs to an activity, or to another one that was given between the two. */
function placeOf(on: PartialDate | null, start: PartialDate, others: readonly Treatment[]): 'HERE' | 'DOUBTFUL' | 'LATER' {
  if (on === null) return 'DOUBTFUL';
  const isBetween = (other: Treatment) =>
    other.startedOn !== null && isCertainlyBefore(start, other.startedOn) && isCertainlyBefore(other.startedOn, on);
  if (others.some((other) => isBetween(other) && isTherapeutic(other) === 'MET')) return 'LATER';
  const isElsewhere = ({ startedOn: other }: Treatment) =>
    other !== null && (isCertainlyBefore(other, start) || (other === start && isDayDate(start)) || earliestDay(other) >= latestDay(on));
  return others.every(isElsewhere) ? 'HERE' : 'DOUBTFUL';
}

function undatedCourse(treatment: Treatment, judged: readonly StructuralEvent[]): CourseAfterRadioiodine {
  const progressions = responseWasProgression(treatment);
  return {
    treatment,
    lesionIds: [],
    progressionsSince: progressions,
    assessmentsSince: [],
    progressions,
    assessments: [],
    uncertain: judged.some(({ kind }) => kind === 'PROGRESSED'),
    progressed: progressions.length > 0 ? 'MET' : 'INSUFFICIENT_DATA',
    missing: [{ code: 'RADIOIODINE_DATE', entryId: treatment.id, values: {} }],
  };
}

/** A judgement of the patient, or every lesion measured again, is needed to say that nothing progressed. */
function foundNone(assessments: readonly StructuralEvent[], lesionIds: readonly string[]): boolean {
  if (assessments.some(({ lesionId }) => lesionId === null)) return true;
  return lesionIds.length > 0 && lesionIds.every((id) => assessments.some(({ lesionId }) => lesionId === id));
}

/** Whether the disease progressed at any time after the activity, whatever was given since. */
export function progressedSince({ progressionsSince, progressed }: CourseAfterRadioiodine): Answer {
  return progressionsSince.length > 0 ? 'MET' : progressed;
}

/**
 * Whether the disease progressed less than `months` after the activity (`inclusive`: or exactly then), by real calendar
 * months. "Not within" needs a first progression after the window, or somebody who looked at its end or later and found none.
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
  const answers = course.progressionsSince.filter(counts).map(({ on }): Answer => {
    if (on === null) return 'INSUFFICIENT_DATA';
    return isWithin(latestDay(on)) ? 'MET' : isBeyond(earliestDay(on)) ? 'NOT_MET' : 'INSUFFICIENT_DATA';
  });
  if (answers.includes('MET')) return 'MET';
  if (course.uncertain || answers.includes('INSUFFICIENT_DATA')) return 'INSUFFICIENT_DATA';
  if (answers.length > 0) return anyOf(answers);
  const lookedLater = course.assessmentsSince.filter(({ on }) => on !== null && earliestDay(on) >= lastEnd);
  return course.progressionsSince.length === 0 && foundNone(lookedLater, course.lesionIds) ? 'NOT_MET' : 'INSUFFICIENT_DATA';
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
  return [{ kind: 'PROGRESSED', on: null, lesionId: null, certain: true, proof }];
}
