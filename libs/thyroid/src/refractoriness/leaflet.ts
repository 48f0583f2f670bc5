import { allOf, type Answer, anyOf } from '../answer/kleene.js';
import type { Finding } from '../answer/assessment.js';
import { progressedSince } from '../course/course-after-radioiodine.js';
import { isTherapeutic } from '../radioiodine/radioiodine-course.js';
import { courseCaveats, uptakeCaveats } from './caveats.js';
import { loss } from './loss.js';
import type { RefractorinessFacts } from './facts.js';
import { basicGaps, courseGaps, lesionGaps, markerGaps, purposeGaps } from './gaps.js';
import { givenProof, proofsOf } from './proofs.js';
import { type RefractorinessRuleSet, ruleSet } from './rule-set.js';
import { ifTreated, isNonAvid } from './uptake-answers.js';

/** The leaflet carries no date: this is the day its text was put into rules. */
const LEAFLET_READ_ON = '2026-11-24';

/**
 * The three ways in which the EURACAN patient leaflet says that a thyroid cancer is refractory to iodine: metastases that
 * do not take it up (S1), lose it (S2), or progress in spite of it (S3). Any one suffices. The text sets no time window,
 * no activity and no kind of scan.
 *
 * Example: a lung lesion without uptake on the scan after 3.7 GBq → S1 met, proved by that lesion and that report.
 */
export const LEAFLET: RefractorinessRuleSet = ruleSet({
  id: 'EURACAN_LEAFLET',
  version: '1',
  date: LEAFLET_READ_ON,
  source: 'EURACAN Endocrine Domain (G6), patient information "Radioiodine-refractory thyroid cancer", section 1',
  criteria: { S1: noUptake, S2: loss, S3: progression },
  overall: (states) => anyOf(states),
});

function noUptake(facts: RefractorinessFacts): Finding {
  const state = facts.biochemicalOnly.length > 0 ? 'NOT_MET' : anyOf(facts.lesions.map(isNonAvid));
  return {
    state,
    because: [...proofsOf(facts.lesions, state === 'MET' ? 'NON_AVID' : 'AVID'), ...facts.biochemicalOnly],
    missing: () => [...basicGaps(facts), ...lesionGaps(facts.lesions)],
    flags: uptakeCaveats(facts),
  };
}

function progression(facts: RefractorinessFacts): Finding {
  const answers = facts.courses.map((course): Answer => allOf([isTherapeutic(course.treatment), progressedSince(course)]));
  const state = facts.biochemicalOnly.length > 0 ? 'NOT_MET' : ifTreated(facts, anyOf(answers));
  const shown = facts.courses.filter((_, index) => answers[index] === state);
  return {
    state,
    because: [
      ...shown.flatMap(({ treatment, progressionsSince, assessments }) => [
        givenProof(treatment),
        ...(state === 'MET' ? progressionsSince : assessments).map(({ proof }) => proof),
      ]),
      ...facts.biochemicalOnly,
      ...(state === 'INSUFFICIENT_DATA' ? facts.biochemicalProgression : []),
    ],
    missing: () => [
      ...basicGaps(facts),
      ...purposeGaps(facts),
      ...facts.courses.flatMap((course) => courseGaps(course, progressedSince(course))),
      ...markerGaps(facts),
    ],
    flags: courseCaveats(facts),
  };
}
