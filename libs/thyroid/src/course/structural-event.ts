import {
  type CaseFile,
  daysBetween,
  earliestDay,
  isCertainlyBefore,
  latestDay,
  type Lesion,
  type PartialDate,
  type DayDate,
  type Report,
} from '@consilium/tumour-board';
import { type Proof, values } from '../answer/assessment.js';

/** One thing that is known of the structural course: something progressed, or somebody looked and it had not. */
export interface StructuralEvent {
  kind: 'PROGRESSED' | 'NOT_PROGRESSED';
  /** `null`: recorded without a date. */
  on: PartialDate | null;
  /** The lesion it was seen in; `null` for a judgement of the whole patient and for a new lesion. */
  lesionId: string | null;
  proof: Proof;
}

/** Growth that counts as progression of a lesion, as in RECIST 1.1: at least 20 % and 5 mm above the smallest size. */
const GROWTH_FACTOR = 1.2;
const GROWTH_MILLIMETRES = 5;
/** A size is a baseline for an activity when it was measured on its day or at most so long before. Our convention. */
const BASELINE_DAYS = 90;

const STRUCTURAL_MODALITIES: readonly Report['modality'][] = ['CT', 'MRI', 'FDG_PET'];

/** What doctors judged of the structural course by `now`. Judgements resting on markers alone are left out. */
export function judgedEvents(file: CaseFile, now: DayDate): StructuralEvent[] {
  return file.diseaseStatus
    .filter((status) => status.basis === 'STRUCTURAL' && !status.enteredInError && isPast(status.assessedOn, now))
    .map(({ id, course, assessedOn }) => ({
      kind: course === 'PROGRESSION' ? 'PROGRESSED' : 'NOT_PROGRESSED',
      on: assessedOn,
      lesionId: null,
      proof: {
        section: 'diseaseStatus',
        entryId: id,
        partId: null,
        code: course === 'PROGRESSION' ? 'PROGRESSION_JUDGED' : 'NO_PROGRESSION_JUDGED',
        values: values({ course, date: assessedOn }),
      },
    }));
}

/** How one lesion went on after `start`, measurement by measurement, against its smallest size since then. */
export function measuredEvents(lesion: Lesion, start: PartialDate, now: DayDate): StructuralEvent[] {
  const sizes = lesion.measurements
    .filter(({ takenOn }) => isPast(takenOn, now))
    .sort((a, b) =>
      earliestDay(a.takenOn) < earliestDay(b.takenOn) ? -1 : earliestDay(a.takenOn) > earliestDay(b.takenOn) ? 1 : a.id < b.id ? -1 : 1,
    );
  const before = sizes.filter(
    ({ takenOn }) => !isCertainlyBefore(start, takenOn) && daysBetween(earliestDay(takenOn), latestDay(start)) <= BASELINE_DAYS,
  );
  const after = sizes.filter(({ takenOn }) => isCertainlyBefore(start, takenOn));
  let smallest = before.at(-1)?.millimetres ?? null;
  const events: StructuralEvent[] = [];
  for (const { id, takenOn, millimetres } of after) {
    if (smallest !== null) {
      const grew = millimetres >= smallest * GROWTH_FACTOR - 1e-9 && millimetres - smallest >= GROWTH_MILLIMETRES;
      events.push({
        kind: grew ? 'PROGRESSED' : 'NOT_PROGRESSED',
        on: takenOn,
        lesionId: lesion.id,
        proof: {
          section: 'lesions',
          entryId: lesion.id,
          partId: id,
          code: grew ? 'LESION_GREW' : 'LESION_DID_NOT_GROW',
          values: values({ lesion: lesion.label, from: smallest, to: millimetres, date: takenOn }),
        },
      });
    }
    smallest = smallest === null ? millimetres : Math.min(smallest, millimetres);
  }
  return events;
}

/** Whether a lesion first seen after `start` is new: only when an earlier study since then, or just before, did not show it. */
export function newLesion(
  lesion: Lesion,
  start: PartialDate,
  file: CaseFile,
  now: DayDate,
): { event: StructuralEvent; compared: boolean } | null {
  const seen = lesion.firstSeenOn;
  if (seen === null || !isCertainlyBefore(start, seen) || isCertainlyBefore(now, seen)) return null;
  const compared = file.reports.some(
    ({ modality, performedOn, enteredInError }) =>
      !enteredInError &&
      STRUCTURAL_MODALITIES.includes(modality) &&
      performedOn !== null &&
      isCertainlyBefore(performedOn, seen) &&
      daysBetween(earliestDay(performedOn), latestDay(start)) <= BASELINE_DAYS,
  );
  const proof: Proof = {
    section: 'lesions',
    entryId: lesion.id,
    partId: null,
    code: 'NEW_LESION',
    values: { lesion: lesion.label, date: seen },
  };
  return { event: { kind: 'PROGRESSED', on: seen, lesionId: null, proof }, compared };
}

export function isPast(date: PartialDate | null, now: DayDate): boolean {
  return date === null || !isCertainlyBefore(now, date);
}
