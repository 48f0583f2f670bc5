import { type Finding, type Proof, values } from '../answer/assessment.js';
import { allOf, type Answer, anyOf } from '../answer/kleene.js';
import { progressedWithin } from '../course/course-after-radioiodine.js';
import type { LesionUptakeHistory } from '../radioiodine/lesion-uptake.js';
import { isTherapeutic } from '../radioiodine/radioiodine-course.js';
import { courseCaveats, uptakeCaveats } from './caveats.js';
import type { RefractorinessFacts } from './facts.js';
import { basicGaps, courseGaps, lesionGaps, markerGaps, purposeGaps } from './gaps.js';
import { givenProof, proofsOf } from './proofs.js';
import { type RefractorinessRuleSet, ruleSet } from './rule-set.js';
import { ifTreated, isNonAvid } from './uptake-answers.js';

/** "Within 12 months" of the activity, the twelfth included. */
const WINDOW_MONTHS = 12;
/** The network writes 22 GBq (600 mCi); 600 mCi are 22.2 GBq. Between the two the flag "at threshold" stands. */
const CUMULATIVE_MEGABECQUEREL = 22_000;

/**
 * The French network for refractory thyroid tumours: no uptake in at least one target lesion (T1), progression within 12
 * months of radioiodine (T2), persistence after 22 GBq in all (T3). The cumulative activity never decides alone, so T3 is
 * answered and shown, and left out of the conclusion.
 *
 * Example: a target lesion without uptake on the latest scan → T1 met.
 */
export const TUTHYREF: RefractorinessRuleSet = ruleSet({
  id: 'TUTHYREF',
  version: '1',
  date: '2026-11-24',
  source: 'TUTHYREF network presentation, https://www.tuthyref.com/en/network/network-presentation (as read; the page carries no date)',
  criteria: { T1: noUptakeInTarget, T2: progressionWithinAYear, T3: persistence },
  overall: ([target, progression]) => anyOf([target ?? 'INSUFFICIENT_DATA', progression ?? 'INSUFFICIENT_DATA']),
});

/** Whether a lesion is a target lesion without uptake. */
export function isNonAvidTarget(history: LesionUptakeHistory): Answer {
  const { role } = history.lesion;
  return allOf([isNonAvid(history), role === null ? 'INSUFFICIENT_DATA' : role === 'TARGET' ? 'MET' : 'NOT_MET']);
}

function noUptakeInTarget(facts: RefractorinessFacts): Finding {
  const state = facts.biochemicalOnly.length > 0 ? 'NOT_MET' : anyOf(facts.lesions.map(isNonAvidTarget));
  const deciding = facts.lesions.filter((history) => isNonAvidTarget(history) === state);
  return {
    state,
    because: [
      ...proofsOf(deciding, state === 'MET' ? 'NON_AVID' : 'AVID'),
      ...(state === 'NOT_MET' ? deciding.filter(({ lesion }) => lesion.role === 'NON_TARGET').map(roleProof) : []),
      ...facts.biochemicalOnly,
    ],
    missing: () => [
      ...basicGaps(facts),
      ...lesionGaps(facts.lesions.filter(({ lesion }) => lesion.role !== 'NON_TARGET')),
      ...facts.lesions
        .filter(({ lesion, uptake }) => lesion.role === null && uptake !== 'AVID')
        .map(({ lesion }) => ({ code: 'LESION_ROLE' as const, entryId: lesion.id, values: { lesion: lesion.label } })),
    ],
    flags: uptakeCaveats(facts),
  };
}

function roleProof({ lesion }: LesionUptakeHistory): Proof {
  return { section: 'lesions', entryId: lesion.id, partId: null, code: 'LESION_IS_NOT_TARGET', values: { lesion: lesion.label } };
}

function progressionWithinAYear(facts: RefractorinessFacts): Finding {
  const answers = facts.courses.map((course) => allOf([isTherapeutic(course.treatment), progressedWithin(course, WINDOW_MONTHS, true)]));
  const state = facts.biochemicalOnly.length > 0 ? 'NOT_MET' : ifTreated(facts, anyOf(answers));
  const shown = facts.courses.filter((_, index) => answers[index] === state);
  return {
    state,
    because: [
      ...shown.flatMap(({ treatment, progressionsSince, assessmentsSince }) => [
        givenProof(treatment),
        ...(progressionsSince.length > 0 ? progressionsSince : assessmentsSince).map(({ proof }) => proof),
      ]),
      ...facts.biochemicalOnly,
    ],
    missing: () => [
      ...basicGaps(facts),
      ...purposeGaps(facts),
      ...facts.courses.flatMap((course) => courseGaps(course, progressedWithin(course, WINDOW_MONTHS, true))),
      ...markerGaps(facts),
    ],
    flags: courseCaveats(facts),
  };
}

function persistence(facts: RefractorinessFacts): Finding {
  const { knownMegabecquerel, unknownCount } = facts.cumulative;
  const reached: Answer =
    knownMegabecquerel >= CUMULATIVE_MEGABECQUEREL ? 'MET' : facts.given.length > 0 && unknownCount === 0 ? 'NOT_MET' : 'INSUFFICIENT_DATA';
  const persists: Answer = facts.lesions.length > 0 || facts.biochemicalOnly.length > 0 ? 'MET' : 'INSUFFICIENT_DATA';
  const state = allOf([reached, persists]);
  return {
    state,
    because: facts.given.map((treatment) => ({
      ...givenProof(treatment),
      code: 'CUMULATIVE_ACTIVITY',
      values: values({ date: treatment.startedOn, megabecquerel: knownMegabecquerel, count: unknownCount }),
    })),
    missing: () => [
      ...basicGaps(facts),
      ...facts.given
        .filter(({ activity }) => activity === null)
        .map(({ id, startedOn }) => ({ code: 'RADIOIODINE_ACTIVITY' as const, entryId: id, values: values({ date: startedOn }) })),
    ],
    flags: [...courseCaveats(facts), ...(state === 'MET' ? (['CUMULATIVE_ACTIVITY_NEVER_ALONE'] as const) : [])],
  };
}
