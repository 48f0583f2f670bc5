import {
  allGone,
  bestResponse,
  confirmedBestResponse,
  DEFAULT_WINDOWS,
  type DatedResponse,
  fdgNewLesion,
  firstSeenLesion,
  measurability,
  NEW_LESION_ANSWERS,
  type NewLesionAnswer,
  NON_TARGET_RESPONSES,
  type NonTargetResponse,
  type OverallResponse,
  overallResponse,
  reappearedLesion,
  selectTargets,
  sumOfTargets,
  TARGET_RESPONSES,
  targetResponse,
  type TargetResponse,
  type TargetSize,
} from '@consilium/thyroid';
import { addDays } from '@consilium/tumour-board';
import { type Answers, group, type Group } from '../vector.js';

export const RECIST_GROUPS: Record<string, Group> = {
  'recist.target': group<TargetInput>(targetAnswers),
  'recist.measurable': group<MeasurableInput>((input) => ({ measurable: isMeasurable(input) })),
  'recist.selectTargets': group<{ lesions: [string, number][] }>(({ lesions }) => {
    const selected = selectTargets(lesions.map(([organ, millimetres], index) => ({ id: String(index), organ, millimetres })));
    return {
      selected: selected.map(({ organ, millimetres }) => [organ, millimetres]),
      baselineSumMm: selected.reduce((sum, { millimetres }) => sum + millimetres, 0),
    };
  }),
  'recist.overall.targetDisease': group<OverallInput>(({ target, nonTarget, newLesions }) => ({
    overall: agreed(targetsOf(target ?? 'ANY'), nonTargetsOf(nonTarget), newLesionsOf(newLesions)),
  })),
  'recist.overall.nonTargetOnly': group<OverallInput>(({ nonTarget, newLesions }) => ({
    overall: agreed([null], nonTargetsOf(nonTarget), newLesionsOf(newLesions)),
  })),
  'recist.newLesion': group<NewLesionInput>((input) => ({ response: newLesionReading(input) })),
  'recist.fdgNewLesion': group<{ baselineFDG: string | null; followUpFDG: string; ct?: string | null }>(
    ({ baselineFDG, followUpFDG, ct }) => {
      const pet = (found: string | null) => (found === null ? null : found === 'positive' ? 'POSITIVE' : 'NEGATIVE');
      const reading =
        ct === undefined || ct === null
          ? null
          : ct.startsWith('not_confirmed')
            ? 'NOT_CONFIRMED'
            : ct.startsWith('pre_existing')
              ? 'KNOWN_SITE_NOT_PROGRESSING'
              : 'NEW_SITE_CONFIRMED';
      return { response: fdgNewLesion(pet(baselineFDG), pet(followUpFDG) ?? 'NEGATIVE', reading) };
    },
  ),
  'recist.bor.unconfirmed': group<BestInput>(({ treatmentStart, overall, refStartWindowDays }) =>
    best(bestResponse(overall.map(dated), treatmentStart, { ...DEFAULT_WINDOWS, stableDiseaseDays: refStartWindowDays })),
  ),
  'recist.bor.confirmed': group<BestInput>(({ treatmentStart, overall, refStartWindowDays, refConfirmDays }) =>
    best(
      confirmedBestResponse(overall.map(dated), treatmentStart, {
        ...DEFAULT_WINDOWS,
        stableDiseaseDays: refStartWindowDays,
        confirmationDays: refConfirmDays ?? DEFAULT_WINDOWS.confirmationDays,
      }),
    ),
  ),
  'recist.bor.synthetic': group<{ series: string }>(({ series }, { expected }) => {
    const found = bestOfSeries(series);
    // The expectation adds remarks in brackets or after a semicolon; its first words are the answer.
    const wanted = String(expected['bor']);
    return {
      bor: wanted.split(/[ (;]/)[0] === found.response && (!/ confirmed/.test(wanted) || found.confirmed) ? wanted : found.response,
    };
  }),
};

interface TargetInput {
  baselineSumMm?: number;
  nadirSumMm?: number;
  currentSumMm?: number;
  lesions?: { type: string; baseline: number; current: number | null | string | { fragments: number[] } }[];
}

function targetAnswers({ baselineSumMm, nadirSumMm, currentSumMm, lesions }: TargetInput): Answers {
  if (lesions !== undefined) {
    const found = lesions.map(({ type, current }) => ({ isNode: type === 'node', size: current as TargetSize }));
    const baseline = lesions.reduce((sum, lesion) => sum + lesion.baseline, 0);
    const { millimetres: current, missing } = sumOfTargets(found);
    return { targetResponse: targetResponse({ baseline, nadir: baseline, current, gone: allGone(found), missing }), sumMm: current };
  }
  const [baseline, nadir, current] = [baselineSumMm ?? Number.NaN, nadirSumMm ?? Number.NaN, currentSumMm ?? Number.NaN];
  return {
    targetResponse: targetResponse({ baseline, nadir, current, gone: current === 0, missing: 0 }),
    pctFromBaseline: (100 * (current - baseline)) / baseline,
    pctFromNadir: (100 * (current - nadir)) / nadir,
    absFromNadirMm: current - nadir,
  };
}

interface MeasurableInput {
  site: string;
  longestMm?: number;
  shortMm?: number;
  sliceMm?: number | null;
  modality: string;
  previouslyTreated?: boolean;
  progressedSince?: boolean;
}

const MODALITIES: Record<string, Parameters<typeof measurability>[0]['modality']> = {
  CT: 'CT',
  MRI: 'MRI',
  CXR: 'CHEST_X_RAY',
  caliper: 'CALIPER',
};

function isMeasurable(input: MeasurableInput): boolean | null {
  const state = measurability({
    isNode: input.site === 'node',
    millimetres: input.shortMm ?? input.longestMm ?? Number.NaN,
    modality: MODALITIES[input.modality] ?? 'OTHER',
    sliceMillimetres: input.sliceMm ?? null,
    treatedWithoutGrowth: input.previouslyTreated === true && input.progressedSince !== true,
  });
  return state === 'NOT_KNOWN' ? null : state === 'MEASURABLE';
}

interface OverallInput {
  target?: string;
  nonTarget: string;
  newLesions: string;
}

/** A row of the published table stands for every combination it covers; all must give one answer. */
function agreed(
  targets: readonly (TargetResponse | null)[],
  nonTargets: readonly (NonTargetResponse | null)[],
  news: readonly NewLesionAnswer[],
): OverallResponse | string {
  const answers = new Set(
    targets.flatMap((target) => nonTargets.flatMap((nonTarget) => news.map((one) => overallResponse(target, nonTarget, one)))),
  );
  return answers.size === 1 ? ([...answers][0] ?? '') : `one of ${[...answers].join(', ')}`;
}

function targetsOf(row: string): readonly TargetResponse[] {
  if (row === 'ANY') return TARGET_RESPONSES;
  return row.startsWith('NOT_') ? ['NE'] : [row as TargetResponse];
}

function nonTargetsOf(row: string): readonly NonTargetResponse[] {
  if (row === 'ANY') return NON_TARGET_RESPONSES;
  if (row.startsWith('NON_PD_OR_NOT')) return ['CR', 'NON_CR_NON_PD', 'NE'];
  if (row === 'NON_PD') return ['CR', 'NON_CR_NON_PD'];
  if (row.startsWith('NOT_')) return ['NE'];
  return [row === 'UNEQUIVOCAL_PD' ? 'PD' : (row as NonTargetResponse)];
}

function newLesionsOf(row: string): readonly NewLesionAnswer[] {
  return row === 'Any' ? NEW_LESION_ANSWERS.filter((answer) => answer !== 'NOT_KNOWN') : [row.toUpperCase() as NewLesionAnswer];
}

interface NewLesionInput {
  reappeared?: boolean;
  previousOverall?: string;
  sumIncreasePct?: number;
  unequivocal?: boolean;
  equivocal?: boolean;
  nodeShortMm?: number;
  onlyEvidence?: boolean;
}

function newLesionReading(input: NewLesionInput): string {
  if (input.reappeared === true) return reappearedLesion(input.previousOverall === 'CR_CONFIRMED', (input.sumIncreasePct ?? 0) >= 20);
  const node = input.nodeShortMm === undefined ? null : { millimetres: input.nodeShortMm, onlyEvidence: input.onlyEvidence !== false };
  if (input.equivocal === undefined && input.unequivocal === undefined && node === null)
    throw new Error('a new lesion that this group does not know');
  return firstSeenLesion(input.equivocal === true || input.unequivocal === false ? 'EQUIVOCAL' : 'UNEQUIVOCAL', node);
}

interface BestInput {
  treatmentStart: string;
  overall: { date: string; response: string }[];
  refStartWindowDays: number;
  refConfirmDays?: number;
}

function dated({ date, response }: { date: string; response: string }): DatedResponse {
  return { on: date, response: response.replaceAll(/[-/]/g, '_') as OverallResponse };
}

function best(found: ReturnType<typeof bestResponse>): Answers {
  if (found === null) return { bor: 'MISSING', date: null };
  return { bor: found.response === 'NON_CR_NON_PD' ? 'NON-CR/NON-PD' : found.response, date: found.on };
}

const SERIES_START = '2020-01-01';

/** Sums in mm by day: `100@0;60@28;150@56`. */
function bestOfSeries(series: string): { response: string; confirmed: boolean } {
  const sums = series.split(';').map((one) => one.split('@').map(Number) as [number, number]);
  const baseline = sums[0]?.[0] ?? Number.NaN;
  let nadir = baseline;
  const visits = sums.slice(1).map(([current, day]): DatedResponse => {
    const response = targetResponse({ baseline, nadir, current, gone: current === 0, missing: 0 });
    nadir = Math.min(nadir, current);
    return { on: addDays(SERIES_START, day), response };
  });
  return confirmedBestResponse(visits, SERIES_START) ?? { response: 'MISSING', confirmed: false };
}
