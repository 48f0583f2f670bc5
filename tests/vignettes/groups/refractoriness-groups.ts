import { anyOf, assessCase, type CaseAssessment, progressedWithinWindow } from '@consilium/thyroid';
import {
  addDays,
  addMonths,
  type CaseFile,
  type CriterionState,
  type DiseaseStatus,
  emptyCaseFile,
  type LabResult,
  type Preparation,
  type RadioiodinePurpose,
  type Report,
  type Treatment,
} from '@consilium/tumour-board';
import { lesionOf, radioiodine, reportOf, statusOf, uptakeOf } from '../entries.js';
import { type Answers, group, type Group } from '../vector.js';
import { activityOf, type Amount } from './quantity-groups.js';

interface RefractorinessInput {
  lesions?: { id: string; structural?: boolean; firstSeenMonths?: number }[];
  rai?: RadioiodineInput[];
  progression?: { month: number; type: string }[];
  structuralResponse?: { month: number; response: string }[];
  tg?: number[];
}

interface RadioiodineInput extends Amount {
  month: number;
  purpose?: string | null;
  scan?: string | null;
  prep?: { tshMIUL?: number | null; prep?: string | null; contrastDaysBefore?: number | null; urinaryIodineUgL?: number | null } | null;
  uptake?: Record<string, boolean | string | null> | null;
}

/** Vectors count months from any day; nothing in a rule depends on which. */
const ORIGIN = '2000-01-15';
const NOW = '2030-01-15';
/** A vector gives a urinary iodine without the laboratory's limit. 300 µg/L is where WHO speaks of excess. */
const URINARY_IODINE_LIMIT = 300;
/** When a vector is silent on the course after a scan, it means that nothing progressed: see {@link structuralCourse}. */
const SILENT_FOLLOW_UP_MONTHS = 12;

const PURPOSES: Record<string, RadioiodinePurpose> = { therapy: 'THERAPY', ablation: 'ABLATION', diagnostic: 'DIAGNOSTIC' };
const PREPARATIONS: Record<string, Preparation> = { withdrawal: 'WITHDRAWAL', rhTSH: 'RH_TSH', rhtsh: 'RH_TSH', none: 'NONE' };

export const REFRACTORINESS_GROUPS: Record<string, Group> = {
  rair: group<RefractorinessInput>((input) => {
    const file = caseFileOf(input);
    return {
      ...answersOf(assessCase(file, NOW)),
      trials: {
        SELECT_progressed_within_12mo_despite_avidity: progressedWithinWindow(file, 12, NOW),
        DECISION_progressed_within_16mo: progressedWithinWindow(file, 16, NOW),
      },
    };
  }),
  'rair.combineOr': group<{ states: CriterionState[] }>(({ states }) => ({ state: anyOf(states) })),
};

/** The answers of all rule sets under the names that vectors and cases use. */
export function answersOf({
  ruleSets,
  lesions,
  flags,
}: CaseAssessment): Answers & { ata2015: Record<string, CriterionState>; ata2025: Record<string, CriterionState> } {
  const state = (ruleSet: string, criterion: string): CriterionState => {
    const found = ruleSets.find((one) => one.ruleSet === ruleSet);
    const answer = criterion === 'OVERALL' ? found?.overall : found?.criteria.find(({ id }) => id === criterion)?.assessment.state;
    if (answer === undefined) throw new Error(`no ${criterion} in ${ruleSet}`);
    return answer;
  };
  const ata2015 = (criterion: string) => state('ATA_2015_R91', criterion);
  const ata2025 = (criterion: string) => state('ATA_2025_R59', criterion);
  const allNonAvid = lesions.length > 0 && lesions.every(({ uptake }) => uptake === 'NON_AVID');
  return {
    seed1: state('EURACAN_LEAFLET', 'S1'),
    seed2: state('EURACAN_LEAFLET', 'S2'),
    seed3: state('EURACAN_LEAFLET', 'S3'),
    ata2015: {
      A: ata2015('A'),
      B: ata2015('B'),
      C: ata2015('C'),
      D: ata2015('D'),
      /** A lesion without uptake never had it or lost it: when all are without, one of the two is met. */
      A_or_B: allNonAvid ? 'MET' : anyOf([ata2015('A'), ata2015('B')]),
      overall: ata2015('OVERALL'),
    },
    ata2025: {
      precondition: ata2025('PRECONDITION'),
      precondition_R59A: ata2025('PRECONDITION'),
      strong_i: ata2025('STRONG_I'),
      strong_ii: ata2025('STRONG_II'),
      supplemental_A: ata2025('SUPPLEMENTAL_A'),
      supplemental_B: ata2025('SUPPLEMENTAL_B'),
      overall: ata2025('OVERALL'),
    },
    lesionLevel: Object.fromEntries(lesions.map(({ lesionId, uptake }) => [lesionId, uptake])),
    flags,
  };
}

function caseFileOf(input: RefractorinessInput): CaseFile {
  const courses = (input.rai ?? []).map(courseOf);
  const scans = courses.flatMap(({ scan }) => (scan === null ? [] : [scan]));
  const lesions = (input.lesions ?? [])
    .filter(({ structural }) => structural !== false)
    .map(({ id, firstSeenMonths }) =>
      lesionOf({
        id,
        firstSeenOn: firstSeenMonths === undefined ? null : monthsAfter(firstSeenMonths),
        uptakes: courses.flatMap(({ scan, uptake }) => {
          const finding = findingOf(uptake?.[id]);
          return scan === null || finding === null ? [] : [uptakeOf(id, scan, finding)];
        }),
      }),
    );
  const closed = courses.flatMap(({ contrast }) => (contrast === null ? [] : [contrast]));
  return {
    ...emptyCaseFile(),
    lesions,
    treatments: courses.map(({ treatment }) => treatment),
    reports: [...scans, ...closed, ...(lesions.length === 0 && input.lesions !== undefined ? [imagingWithoutLesion()] : [])],
    laboratory: courses.flatMap(({ urinaryIodine }) => (urinaryIodine === null ? [] : [urinaryIodine])),
    diseaseStatus: structuralCourse(input),
  };
}

interface Course {
  treatment: Treatment;
  scan: Report | null;
  contrast: Report | null;
  urinaryIodine: LabResult | null;
  uptake: RadioiodineInput['uptake'];
}

function courseOf(input: RadioiodineInput, index: number): Course {
  const id = `rai-${index}`;
  const startedOn = monthsAfter(input.month);
  const { tshMIUL, prep, contrastDaysBefore, urinaryIodineUgL } = input.prep ?? {};
  const treatment = radioiodine({
    id,
    startedOn,
    purpose: PURPOSES[input.purpose ?? ''] ?? null,
    activity: activityOf(input),
    preparation: PREPARATIONS[prep ?? ''] ?? null,
    tshAtActivity: tshMIUL ?? null,
  });
  const modality = input.scan === 'post_therapy' ? 'RAI_POST_THERAPY' : input.scan === 'diagnostic' ? 'RAI_DIAGNOSTIC' : null;
  return {
    treatment,
    scan: modality === null ? null : reportOf({ id: `scan-${index}`, modality, performedOn: startedOn, treatmentId: id }),
    contrast:
      contrastDaysBefore === null || contrastDaysBefore === undefined
        ? null
        : reportOf({
            id: `contrast-${index}`,
            modality: 'CT',
            performedOn: addDays(startedOn, -contrastDaysBefore),
            iodinatedContrast: true,
          }),
    urinaryIodine:
      urinaryIodineUgL === null || urinaryIodineUgL === undefined ? null : urinaryIodineOf(`urine-${index}`, startedOn, urinaryIodineUgL),
    uptake: input.uptake,
  };
}

/**
 * The course after radioiodine. A vector that gives a scan and lists no `progression` and no `structuralResponse` is read as
 * "followed until the next course or for a year, and nothing progressed": rair-08 and rair-14 expect "not met" of the same situation, and only
 * rair-14 spells the stable disease out. A vector without any scan leaves the course unknown, as rair-15 expects.
 */
function structuralCourse(input: RefractorinessInput): DiseaseStatus[] {
  const progressions = (input.progression ?? []).map(({ month, type }, index) =>
    statusOf({
      id: `pd-${index}`,
      course: 'PROGRESSION',
      basis: type === 'TG_RISE_ONLY' ? 'BIOCHEMICAL' : 'STRUCTURAL',
      assessedOn: monthsAfter(month),
    }),
  );
  const responses = (input.structuralResponse ?? []).map(({ month, response }, index) =>
    statusOf({
      id: `response-${index}`,
      course: response === 'PD' ? 'PROGRESSION' : response === 'SD' ? 'STABLE' : 'RESPONSE',
      assessedOn: monthsAfter(month),
    }),
  );
  if (progressions.length + responses.length > 0) return [...progressions, ...responses];
  if (input.lesions?.length === 0)
    return [statusOf({ id: 'markers', course: 'PROGRESSION', basis: 'BIOCHEMICAL', assessedOn: monthsAfter(SILENT_FOLLOW_UP_MONTHS) })];
  return (input.rai ?? []).flatMap(({ month, uptake }, index, all) => {
    const scanned = uptake !== null && uptake !== undefined && Object.keys(uptake).length > 0;
    const lookedAt = all[index + 1]?.month ?? month + SILENT_FOLLOW_UP_MONTHS;
    return scanned ? [statusOf({ id: `stable-${index}`, course: 'STABLE', assessedOn: monthsAfter(lookedAt) })] : [];
  });
}

/** `lesions: []` states that there is no structural disease; a case file says so by imaging that found none. */
function imagingWithoutLesion(): Report {
  return reportOf({ id: 'imaging', modality: 'CT', performedOn: monthsAfter(SILENT_FOLLOW_UP_MONTHS) });
}

function urinaryIodineOf(id: string, takenOn: string, value: number): LabResult {
  return {
    id,
    provenance: 'PUBLISHED',
    enteredInError: false,
    analyte: 'URINARY_IODINE',
    takenOn,
    result: { comparator: 'EQUAL', value },
    unit: 'µg/L',
    assay: null,
    laboratory: null,
    tshState: null,
    upperLimit: URINARY_IODINE_LIMIT,
  };
}

function findingOf(found: boolean | string | null | undefined): 'PRESENT' | 'ABSENT' | 'EQUIVOCAL' | null {
  if (found === null || found === undefined) return null;
  if (typeof found === 'boolean') return found ? 'PRESENT' : 'ABSENT';
  return /equiv/i.test(found) ? 'EQUIVOCAL' : null;
}

function monthsAfter(months: number): string {
  const whole = Math.floor(months);
  return addDays(addMonths(ORIGIN, whole), Math.round((months - whole) * 30.4375));
}
