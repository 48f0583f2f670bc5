import {
  type CaseFile,
  compareDates,
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
  /** False when imprecise dates leave open whether it followed the activity at all. */
  certain: boolean;
  proof: Proof;
}

/** Growth that counts as progression of a lesion, as in RECIST 1.1: at least 20 % and 5 mm above the smallest size. */
const GROWTH_FACTOR = 1.2;
const GROWTH_MILLIMETRES = 5;
/** A size is a baseline for an activity when it was measured on its day or at most so long before. Our convention. */
const BASELINE_DAYS = 90;
/** Products of decimals carry rounding noise; the limits are inclusive. */
const NOISE = 1e-9;

const STRUCTURAL_MODALITIES: readonly Report['modality'][] = ['CT', 'MRI', 'FDG_PET'];

/** What doctors judged of the structural course by `now`. Judgements resting on markers alone are left out. */
export function judgedEvents(file: CaseFile, now: DayDate): StructuralEvent[] {
  return file.diseaseStatus
    .filter((status) => status.basis === 'STRUCTURAL' && !status.enteredInError && isPast(status.assessedOn, now))
    .map(({ id, course, assessedOn }) => ({
      kind: course === 'PROGRESSION' ? 'PROGRESSED' : 'NOT_PROGRESSED',
      on: assessedOn,
      lesionId: null,
      certain: true,
      proof: {
        section: 'diseaseStatus',
        entryId: id,
        partId: null,
        code: course === 'PROGRESSION' ? 'PROGRESSION_JUDGED' : 'NO_PROGRESSION_JUDGED',
        values: values({ course, date: assessedOn }),
      },
    }));
}

/**
 * How one lesion went on after `start`, measurement by measurement, against its smallest size since then; the last size of
 * the 90 days before is the baseline. Where dates are too imprecise to tell before from after, growth is kept as uncertain.
 */
export function measuredEvents(lesion: Lesion, start: PartialDate, now: DayDate): StructuralEvent[] {
  const sizes = lesion.measurements.filter(({ takenOn }) => isPast(takenOn, now)).sort(byDate);
  const baseline = sizes.filter(({ takenOn }) => placeOf(takenOn, start) === 'BEFORE').at(-1);
  let certainly = baseline !== undefined && isBaseline(baseline.takenOn, start) === 'YES' ? baseline.millimetres : Infinity;
  let possibly = baseline !== undefined && isBaseline(baseline.takenOn, start) !== 'NO' ? baseline.millimetres : Infinity;
  const events: StructuralEvent[] = [];
  for (const { id, takenOn, millimetres } of sizes) {
    const place = placeOf(takenOn, start);
    if (place === 'BEFORE') continue;
    const isSince = place === 'AFTER';
    const grewCertainly = isSince && hasGrown(certainly, millimetres);
    const grew = grewCertainly || hasGrown(possibly, millimetres);
    if (grew || (isSince && certainly < Infinity)) {
      const from = grew && !grewCertainly ? possibly : certainly;
      events.push({
        kind: grew ? 'PROGRESSED' : 'NOT_PROGRESSED',
        on: takenOn,
        lesionId: lesion.id,
        certain: grewCertainly || !grew,
        proof: {
          section: 'lesions',
          entryId: lesion.id,
          partId: id,
          code: grew ? 'LESION_GREW' : 'LESION_DID_NOT_GROW',
          values: values({ lesion: lesion.label, from, to: millimetres, date: takenOn }),
        },
      });
    }
    if (isSince) certainly = Math.min(certainly, millimetres);
    possibly = Math.min(possibly, millimetres);
  }
  return events;
}

/** On the day of the activity itself counts as before it. */
function placeOf(takenOn: PartialDate, start: PartialDate): 'BEFORE' | 'AFTER' | 'UNCLEAR' {
  if (isCertainlyBefore(start, takenOn)) return 'AFTER';
  return latestDay(takenOn) <= earliestDay(start) ? 'BEFORE' : 'UNCLEAR';
}

function isBaseline(takenOn: PartialDate, start: PartialDate): 'YES' | 'POSSIBLY' | 'NO' {
  if (daysBetween(earliestDay(takenOn), latestDay(start)) <= BASELINE_DAYS) return 'YES';
  return daysBetween(latestDay(takenOn), earliestDay(start)) <= BASELINE_DAYS ? 'POSSIBLY' : 'NO';
}

function hasGrown(from: number, to: number): boolean {
  return to >= from * GROWTH_FACTOR - NOISE && to - from >= GROWTH_MILLIMETRES - NOISE;
}

function byDate(a: { takenOn: PartialDate; id: string }, b: { takenOn: PartialDate; id: string }): number {
  return compareDates(a.takenOn, b.takenOn) || (a.id < b.id ? -1 : 1);
}

/** Whether a lesion first seen after `start` is new: only when an earlier study since then, or just before, did not show it. */
export function newLesion(lesion: Lesion, start: PartialDate, file: CaseFile, now: DayDate): StructuralEvent | null {
  const seen = lesion.firstSeenOn;
  if (seen === null || placeOf(seen, start) === 'BEFORE' || isCertainlyBefore(now, seen)) return null;
  const compared = file.reports.some(
    ({ modality, performedOn, enteredInError }) =>
      !enteredInError &&
      STRUCTURAL_MODALITIES.includes(modality) &&
      performedOn !== null &&
      isCertainlyBefore(performedOn, seen) &&
      daysBetween(earliestDay(performedOn), latestDay(start)) <= BASELINE_DAYS,
  );
  return {
    kind: 'PROGRESSED',
    on: seen,
    lesionId: null,
    certain: compared && placeOf(seen, start) === 'AFTER',
    proof: { section: 'lesions', entryId: lesion.id, partId: null, code: 'NEW_LESION', values: { lesion: lesion.label, date: seen } },
  };
}

export function isPast(date: PartialDate | null, now: DayDate): boolean {
  return date === null || !isCertainlyBefore(now, date);
}
