import {
  type CaseFile,
  type DayDate,
  daysBetween,
  isCertainlyBefore,
  isDayDate,
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
  const at = lesions.map((lesion) => ({ lesion, size: sizeAt(lesion, baseline) }));
  const states = at.flatMap(({ lesion, size }) =>
    size === null ? [] : [{ lesionId: lesion.id, state: measurabilityOf(lesion, size, file) }],
  );
  const recorded = lesions.filter(({ role }) => role === 'TARGET');
  const targets = recorded.length > 0 ? recorded : suggestTargets(at, states);
  const others = lesions.filter((lesion) => !targets.includes(lesion) && wasThere(lesion, baseline));
  const visits = readVisits(days, targets, others, lesions);
  const responses = visits.flatMap(({ on, overall }) => (overall === null ? [] : [{ on, response: overall }]));
  return {
    targetIds: targets.map(({ id }) => id),
    targetsFrom: recorded.length > 0 ? 'RECORDED' : 'SUGGESTED',
    nonTargetIds: others.map(({ id }) => id),
    measurability: states,
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
  return sizes.sort((a, b) => (a.takenOn < b.takenOn ? 1 : a.takenOn > b.takenOn ? -1 : a.id < b.id ? -1 : 1))[0] ?? null;
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
function suggestTargets(
  at: readonly { lesion: Lesion; size: Measurement | null }[],
  states: readonly { lesionId: string; state: Measurability }[],
): Lesion[] {
  const eligible = at.flatMap(({ lesion, size }) => {
    const state = states.find(({ lesionId }) => lesionId === lesion.id)?.state;
    if (size === null || state === 'NOT_MEASURABLE' || lesion.role === 'NON_TARGET') return [];
    return [{ id: lesion.id, organ: organOf(lesion.site), millimetres: size.millimetres, lesion }];
  });
  return selectTargets(eligible).map(({ lesion }) => lesion);
}

function readVisits(days: readonly Visit[], targets: readonly Lesion[], others: readonly Lesion[], all: readonly Lesion[]): RecistVisit[] {
  const baseline = days[0];
  const visits: RecistVisit[] = [];
  let baselineSum: number | null = null;
  let nadir: number | null = null;
  for (const day of days) {
    const sizes = targets.map((lesion) => ({ lesion, measured: sizeAt(lesion, day) }));
    const found: TargetLesion[] = sizes.map(({ lesion, measured }) => ({
      isNode: isNode(lesion.site),
      size: measured?.millimetres ?? null,
    }));
    const { millimetres, missing } = sumOfTargets(found);
    const isBaseline = day === baseline;
    const target =
      isBaseline || targets.length === 0
        ? null
        : baselineSum === null || nadir === null
          ? 'NE'
          : targetResponse({ baseline: baselineSum, nadir, current: millimetres, gone: allGone(found), missing });
    const nonTarget = isBaseline || others.length === 0 ? null : nonTargetResponse(others, day);
    const fresh = baseline === undefined || isBaseline ? [] : newLesions(all, targets, others, baseline, day);
    const newLesion = fresh.some(({ certain }) => certain) ? 'YES' : fresh.length > 0 ? 'NOT_KNOWN' : 'NO';
    const complete = missing === 0 && targets.length > 0;
    visits.push({
      on: day.last,
      sizes: sizes.map(({ lesion, measured }) => ({
        lesionId: lesion.id,
        measurementId: measured?.id ?? null,
        millimetres: measured?.millimetres ?? null,
      })),
      sumMillimetres: millimetres,
      missing,
      nadirMillimetres: nadir,
      percentFromBaseline: complete && !isBaseline ? percent(millimetres, baselineSum) : null,
      percentFromNadir: complete ? percent(millimetres, nadir) : null,
      target,
      nonTarget,
      newLesion,
      newLesionIds: fresh.filter(({ certain }) => certain).map(({ lesion }) => lesion.id),
      overall: isBaseline ? null : overallResponse(target, nonTarget, newLesion),
    });
    if (isBaseline && complete) baselineSum = millimetres;
    if (complete && baselineSum !== null) nadir = nadir === null ? millimetres : Math.min(nadir, millimetres);
  }
  return visits;
}

function nonTargetResponse(others: readonly Lesion[], day: Visit): NonTargetResponse {
  const sizes = others.map((lesion) => ({ lesion, size: sizeAt(lesion, day) }));
  if (sizes.some(({ size }) => size === null)) return 'NE';
  return sizes.every(({ lesion, size }) => size !== null && (isNode(lesion.site) ? size.millimetres < 10 : size.millimetres === 0))
    ? 'CR'
    : 'NON_CR_NON_PD';
}

function wasThere(lesion: Lesion, { first, last }: Visit): boolean {
  if (lesion.firstSeenOn !== null) return !isCertainlyBefore(last, lesion.firstSeenOn);
  return (
    lesion.measurements.every(({ takenOn }) => !isDayDate(takenOn)) ||
    lesion.measurements.some(({ takenOn }) => takenOn <= last && takenOn >= first)
  );
}

/** New since the baseline: first seen after it. A lesion only measured later, of unknown first sight, may be new. */
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
      if (lesion.firstSeenOn !== null) {
        const certain = isCertainlyBefore(baseline.last, lesion.firstSeenOn) && !isCertainlyBefore(day.last, lesion.firstSeenOn);
        return certain ? [{ lesion, certain }] : [];
      }
      const earlier = lesion.measurements.some(({ takenOn }) => isDayDate(takenOn) && takenOn < baseline.first);
      const measured = lesion.measurements.some(({ takenOn, millimetres }) => isDayDate(takenOn) && takenOn <= day.last && millimetres > 0);
      return measured && !earlier ? [{ lesion, certain: false }] : [];
    });
}

function percent(current: number, reference: number | null): number | null {
  return reference === null || reference === 0 ? null : (100 * (current - reference)) / reference;
}
