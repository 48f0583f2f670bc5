import {
  type CaseFile,
  type DayDate,
  daysBetween,
  isCertainlyBefore,
  isDayDate,
  latestDay,
  type Lesion,
  type Measurement,
} from '@consilium/tumour-board';
import { confirmedBestResponse, type BestResponse, bestResponse } from './best-response.js';
import { type Measurability, measurability } from './measurability.js';
import { type NewLesionAnswer, type NonTargetResponse, type OverallResponse, overallResponse } from './overall-response.js';
import { isNode, organOf, selectTargets } from './select-targets.js';
import { allGone, sumOfTargets, type TargetLesion, targetResponse, type TargetResponse } from './target-response.js';

/** Studies of one visit are taken on neighbouring days. Our convention. */
const VISIT_DAYS = 14;

export interface RecistVisit {
  /** The last study of the visit. */
  on: DayDate;
  sizes: { lesionId: string; measurementId: string | null; millimetres: number | null }[];
  /** Sum of the targets in mm; with `missing` above 0 a lower bound. */
  sumMillimetres: number;
  missing: number;
  /** Smallest complete sum before this visit; `null` at baseline. */
  nadirMillimetres: number | null;
  percentFromBaseline: number | null;
  percentFromNadir: number | null;
  target: TargetResponse | null;
  nonTarget: NonTargetResponse | null;
  newLesion: NewLesionAnswer;
  newLesionIds: string[];
  /** `null` at baseline. */
  overall: OverallResponse | null;
}

export interface LesionTable {
  targetIds: string[];
  /** `RECORDED`: a doctor chose the targets. `SUGGESTED`: by size, at most five and two per organ. */
  targetsFrom: 'RECORDED' | 'SUGGESTED';
  nonTargetIds: string[];
  measurability: { lesionId: string; state: Measurability }[];
  visits: RecistVisit[];
  best: BestResponse | null;
  bestConfirmed: BestResponse | null;
}

/**
 * The lesion table of a case file by RECIST 1.1, from `baselineOn` on: the visit on or next after that day is the baseline,
 * best within the four weeks before a treatment. `null` when no lesion was measured to the day since.
 *
 * Non-target lesions are told "gone" or "still there" from their measurements; their unequivocal progression is a reader's
 * judgement, which a doctor records as the course of the disease, and is never computed here.
 */
export function lesionTable(file: CaseFile, baselineOn: DayDate, now: DayDate): LesionTable | null {
  const lesions = file.lesions.filter(({ enteredInError }) => !enteredInError);
  const days = visitDays(lesions, baselineOn, now);
  const baseline = days[0];
  if (baseline === undefined) return null;
  const seen = lesions.flatMap((lesion) => {
    const size = sizeAt(lesion, baseline);
    return size === null ? [] : [{ lesion, size, state: measurabilityOf(lesion, size, file) }];
  });
  const recorded = lesions.filter(({ role }) => role === 'TARGET');
  const targets = recorded.length > 0 ? recorded : suggestTargets(seen);
  const others = lesions.filter((lesion) => !targets.includes(lesion) && wasThere(lesion, baseline));
  const visits = readVisits(baseline, days, targets, others, lesions);
  const responses = visits.flatMap(({ on, overall }) => (overall === null ? [] : [{ on, response: overall }]));
  return {
    targetIds: targets.map(({ id }) => id),
    targetsFrom: recorded.length > 0 ? 'RECORDED' : 'SUGGESTED',
    nonTargetIds: others.map(({ id }) => id),
    measurability: seen.map(({ lesion, state }) => ({ lesionId: lesion.id, state })),
    visits,
    best: bestResponse(responses, baseline.last),
    bestConfirmed: confirmedBestResponse(responses, baseline.last),
  };
}

interface Visit {
  first: DayDate;
  last: DayDate;
}

function visitDays(lesions: readonly Lesion[], from: DayDate, now: DayDate): Visit[] {
  const days = lesions
    .flatMap(({ measurements }) => measurements.map(({ takenOn }) => takenOn))
    .filter((day) => isDayDate(day) && day >= from && day <= now)
    .sort();
  const visits: Visit[] = [];
  for (const day of days) {
    const visit = visits.at(-1);
    if (visit !== undefined && daysBetween(visit.first, day) <= VISIT_DAYS) visit.last = day;
    else visits.push({ first: day, last: day });
  }
  return visits;
}

function sizeAt(lesion: Lesion, { first, last }: Visit): Measurement | null {
  const sizes = lesion.measurements.filter(({ takenOn }) => isDayDate(takenOn) && takenOn >= first && takenOn <= last);
  return sizes.sort((a, b) => daysBetween(a.takenOn, b.takenOn) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

function foundAt(lesions: readonly Lesion[], day: Visit): TargetLesion[] {
  return lesions.map((lesion) => ({ isNode: isNode(lesion.site), size: sizeAt(lesion, day)?.millimetres ?? null }));
}

function measurabilityOf(lesion: Lesion, { reportId, millimetres, sliceMillimetres }: Measurement, file: CaseFile): Measurability {
  const modality = file.reports.find(({ id }) => id === reportId)?.modality ?? null;
  if (modality === null) return millimetres < 10 ? 'NOT_MEASURABLE' : 'NOT_KNOWN';
  return measurability({
    isNode: isNode(lesion.site),
    millimetres,
    modality: modality === 'CT' || modality === 'MRI' ? modality : 'OTHER',
    sliceMillimetres,
    treatedWithoutGrowth: lesion.treatedLocally === true ? true : lesion.treatedLocally === null ? null : false,
  });
}

/** Lesions whose measurability is not known can still be followed; those that are known not to be measurable cannot. */
function suggestTargets(seen: readonly { lesion: Lesion; size: Measurement; state: Measurability }[]): Lesion[] {
  const eligible = seen.filter(({ lesion, state }) => state !== 'NOT_MEASURABLE' && lesion.role !== 'NON_TARGET');
  return selectTargets(
    eligible.map(({ lesion, size }) => ({ id: lesion.id, organ: organOf(lesion.site), millimetres: size.millimetres, lesion })),
  ).map(({ lesion }) => lesion);
}

/** Sum of the targets at baseline, and the smallest since. */
interface Sums {
  baseline: number;
  nadir: number;
}

function readVisits(
  baseline: Visit,
  days: readonly Visit[],
  targets: readonly Lesion[],
  others: readonly Lesion[],
  all: readonly Lesion[],
): RecistVisit[] {
  const visits: RecistVisit[] = [];
  let sums: Sums | null = null;
  for (const day of days) {
    const found = foundAt(targets, day);
    const { millimetres, missing } = sumOfTargets(found);
    const isBaseline = day === baseline;
    const target: TargetResponse | null =
      isBaseline || targets.length === 0
        ? null
        : sums === null
          ? 'NE'
          : targetResponse({ ...sums, current: millimetres, gone: allGone(found), missing });
    const nonTarget = isBaseline || others.length === 0 ? null : nonTargetResponse(others, day);
    const fresh = isBaseline ? [] : newLesions(all, targets, others, baseline, day);
    const newLesion = fresh.some(({ certain }) => certain) ? 'YES' : fresh.length > 0 ? 'NOT_KNOWN' : 'NO';
    const complete = missing === 0 && targets.length > 0;
    visits.push({
      on: day.last,
      sizes: targets.map((lesion) => {
        const measured = sizeAt(lesion, day);
        return { lesionId: lesion.id, measurementId: measured?.id ?? null, millimetres: measured?.millimetres ?? null };
      }),
      sumMillimetres: millimetres,
      missing,
      nadirMillimetres: sums?.nadir ?? null,
      percentFromBaseline: complete ? percent(millimetres, sums?.baseline ?? null) : null,
      percentFromNadir: complete ? percent(millimetres, sums?.nadir ?? null) : null,
      target,
      nonTarget,
      newLesion,
      newLesionIds: fresh.filter(({ certain }) => certain).map(({ lesion }) => lesion.id),
      overall: isBaseline ? null : overallResponse(target, nonTarget, newLesion),
    });
    if (complete && isBaseline) sums = { baseline: millimetres, nadir: millimetres };
    else if (complete && sums !== null) sums = { baseline: sums.baseline, nadir: Math.min(sums.nadir, millimetres) };
  }
  return visits;
}

function nonTargetResponse(others: readonly Lesion[], day: Visit): NonTargetResponse {
  const found = foundAt(others, day);
  if (found.some(({ size }) => size === null)) return 'NE';
  return allGone(found) ? 'CR' : 'NON_CR_NON_PD';
}

/** Certainly seen by the baseline. A lesion of which nothing is dated to the day is taken as one that was there. */
function wasThere(lesion: Lesion, baseline: Visit): boolean {
  if (sizeAt(lesion, baseline) !== null) return true;
  if (lesion.firstSeenOn !== null) return latestDay(lesion.firstSeenOn) <= baseline.last;
  return lesion.measurements.every(({ takenOn }) => !isDayDate(takenOn));
}

/** New since the baseline: first seen after it. A lesion first seen at a time not known well enough, or only measured later, may be new. */
function newLesions(
  all: readonly Lesion[],
  targets: readonly Lesion[],
  others: readonly Lesion[],
  baseline: Visit,
  day: Visit,
): { lesion: Lesion; certain: boolean }[] {
  return all
    .filter((lesion) => !targets.includes(lesion) && !others.includes(lesion))
    .flatMap((lesion): { lesion: Lesion; certain: boolean }[] => {
      const earlier = lesion.measurements.some(({ takenOn }) => isDayDate(takenOn) && takenOn < baseline.first);
      if (lesion.firstSeenOn !== null) {
        const certain = isCertainlyBefore(baseline.last, lesion.firstSeenOn);
        return isCertainlyBefore(day.last, lesion.firstSeenOn) || (earlier && !certain) ? [] : [{ lesion, certain }];
      }
      const measured = lesion.measurements.some(({ takenOn, millimetres }) => isDayDate(takenOn) && takenOn <= day.last && millimetres > 0);
      return measured && !earlier ? [{ lesion, certain: false }] : [];
    });
}

function percent(current: number, reference: number | null): number | null {
  return reference === null || reference === 0 ? null : (100 * (current - reference)) / reference;
}
