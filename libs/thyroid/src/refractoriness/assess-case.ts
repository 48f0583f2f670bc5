import { type CaseFile, type CriterionState, type DayDate, isCertainlyBefore, type PartialDate } from '@consilium/tumour-board';
import type { FlagCode } from '../answer/codes.js';
import { type Answer, anyOf } from '../answer/kleene.js';
import type { CumulativeActivity } from '../quantity/cumulative-activity.js';
import type { LesionUptake, LesionUptakeHistory, ScanJudgement } from '../radioiodine/lesion-uptake.js';
import type { ScanKind } from '../radioiodine/radioiodine-scan.js';
import { ATA_2015, neverAvid } from './ata-2015.js';
import { ATA_2025 } from './ata-2025.js';
import { courseCaveats, uptakeCaveats } from './caveats.js';
import { type Concentration, concentrationAt } from './concentration.js';
import { type RefractorinessFacts, refractorinessFacts } from './facts.js';
import { LEAFLET } from './leaflet.js';
import type { RefractorinessRuleSet, RuleSetAssessment } from './rule-set.js';
import { isNonAvidTarget, TUTHYREF } from './tuthyref.js';
import { isNonAvid } from './uptake-answers.js';

/** Every definition in use, side by side: they disagree, and the board should see where. */
export const REFRACTORINESS_RULE_SETS: readonly RefractorinessRuleSet[] = [LEAFLET, ATA_2015, ATA_2025, TUTHYREF];

/** One lesion in the matrix of lesions and criteria. */
export interface LesionAssessment {
  lesionId: string;
  label: string;
  uptake: LesionUptake;
  /** Takes up iodine again, or for the first time after having not. */
  regained: boolean;
  scans: { reportId: string | null; treatmentId: string | null; takenOn: PartialDate | null; kind: ScanKind; judgement: ScanJudgement }[];
  /** The answer of each criterion that can be asked of a single lesion. */
  criteria: { ruleSet: string; criterion: string; state: CriterionState }[];
}

export interface CaseAssessment {
  ruleSets: RuleSetAssessment[];
  lesions: LesionAssessment[];
  cumulative: CumulativeActivity;
  flags: FlagCode[];
}

/**
 * All definitions of refractoriness on one case file, per patient and per lesion, with every caveat.
 *
 * @param now the day of the assessment: what the case file dates later is not used
 * @example assessCase(file, '2026-01-31').ruleSets.map(({ ruleSet, overall }) => [ruleSet, overall])
 */
export function assessCase(file: CaseFile, now: DayDate): CaseAssessment {
  const facts = refractorinessFacts(file, now);
  const ruleSets = REFRACTORINESS_RULE_SETS.map(({ assessAll }) => assessAll(facts));
  const overalls = ruleSets.map(({ overall }) => overall);
  const disagree = overalls.includes('MET') && overalls.includes('NOT_MET');
  const flags = new Set<FlagCode>([
    ...uptakeCaveats(facts),
    ...courseCaveats(facts),
    ...(disagree ? (['DEFINITIONS_DISAGREE'] as const) : []),
    ...(isThyroglobulinDiscordant(file, facts, now) ? (['TG_DISCORDANT_WITH_IMAGING'] as const) : []),
  ]);
  return {
    ruleSets,
    lesions: lesionAssessments(facts),
    cumulative: facts.cumulative,
    flags: [...flags].sort(),
  };
}

function isThyroglobulinDiscordant(file: CaseFile, facts: RefractorinessFacts, now: DayDate): boolean {
  const undetectable = file.laboratory.some(
    ({ analyte, enteredInError, result, takenOn }) =>
      analyte === 'THYROGLOBULIN' && !enteredInError && result.comparator === 'BELOW' && !isCertainlyBefore(now, takenOn),
  );
  return undetectable && facts.lesions.length > 0;
}

function lesionAssessments(facts: RefractorinessFacts): LesionAssessment[] {
  const therapies = facts.therapies.map(({ id }) => concentrationAt(facts, id, 'POST_THERAPY'));
  return facts.lesions.map((history) => lesionAssessment(history, facts, therapies));
}

function lesionAssessment(history: LesionUptakeHistory, facts: RefractorinessFacts, therapies: readonly Concentration[]): LesionAssessment {
  const { lesion, uptake, lost, regained, scans } = history;
  const of = ({ packed }: RefractorinessRuleSet, criterion: string, state: CriterionState) => ({ ruleSet: packed.id, criterion, state });
  return {
    lesionId: lesion.id,
    label: lesion.label,
    uptake,
    regained,
    scans: scans.map(({ scan, judgement }) => ({
      reportId: scan.reportId,
      treatmentId: scan.treatment?.id ?? null,
      takenOn: scan.takenOn,
      kind: scan.kind,
      judgement,
    })),
    criteria: [
      of(LEAFLET, 'S1', isNonAvid(history)),
      of(LEAFLET, 'S2', lost),
      of(LEAFLET, 'S3', grew(history, facts)),
      of(ATA_2015, 'A', neverAvid(history)),
      of(ATA_2015, 'B', lost),
      of(ATA_2025, 'STRONG_I', therapies.length === 0 ? 'NOT_DIAGNOSABLE' : noUptakeAfterTherapy(history, therapies)),
      of(TUTHYREF, 'T1', isNonAvidTarget(history)),
    ],
  };
}

/** Whether the lesion itself was measured to grow after some therapy. */
function grew({ lesion }: LesionUptakeHistory, { courses }: RefractorinessFacts): Answer {
  return anyOf(
    courses.map(({ progressions, assessments }): Answer => {
      if (progressions.some(({ lesionId }) => lesionId === lesion.id)) return 'MET';
      return assessments.some(({ lesionId }) => lesionId === lesion.id) ? 'NOT_MET' : 'INSUFFICIENT_DATA';
    }),
  );
}

function noUptakeAfterTherapy(history: LesionUptakeHistory, therapies: readonly Concentration[]): Answer {
  return anyOf(
    therapies.map(({ avid, nonAvid }): Answer =>
      nonAvid.includes(history) ? 'MET' : avid.includes(history) ? 'NOT_MET' : 'INSUFFICIENT_DATA',
    ),
  );
}
