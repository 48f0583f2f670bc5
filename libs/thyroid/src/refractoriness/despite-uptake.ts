import type { Finding, Gap } from '../answer/assessment.js';
import { allOf, anyOf } from '../answer/kleene.js';
import { isTherapeutic } from '../radioiodine/radioiodine-course.js';
import { courseCaveats, uptakeCaveats } from './caveats.js';
import { assessmentMissing, type CourseAfterRadioiodine } from '../course/course-after-radioiodine.js';
import type { StructuralEvent } from '../course/structural-event.js';
import { type Concentration, concentrated, concentrationAt, progressedDespiteUptake } from './concentration.js';
import type { RefractorinessFacts } from './facts.js';
import { basicGaps, courseGaps, markerGaps, postTherapyGaps, purposeGaps, scanGaps } from './gaps.js';
import { givenProof, uptakeProofs } from './proofs.js';
import { ifTreated } from './uptake-answers.js';

/**
 * Progression after an activity that the disease had taken up: ATA 2015 class D (at any time) and ATA 2025 strong
 * criterion ii (less than six months after it).
 */
export function progressionDespiteUptake(
  facts: RefractorinessFacts,
  absenceNeeds: 'ANY_SCAN' | 'POST_THERAPY',
  withinMonths: number | null,
): Finding {
  const answered = facts.courses.map((course) => {
    const at = concentrationAt(facts, course.treatment.id, absenceNeeds);
    const answer = allOf([isTherapeutic(course.treatment), concentrated(at), progressedDespiteUptake(course, at, withinMonths)]);
    return { course, at, answer };
  });
  const state = facts.biochemicalOnly.length > 0 ? 'NOT_MET' : ifTreated(facts, anyOf(answered.map(({ answer }) => answer)));
  const open = answered.filter(({ answer }) => answer === 'INSUFFICIENT_DATA');
  return {
    state,
    because: [
      ...answered
        .filter(({ answer }) => answer === state)
        .flatMap(({ course, at }) => [
          givenProof(course.treatment),
          ...at.shown.flatMap(({ history, judged }) => uptakeProofs(history.lesion, judged)),
          ...eventsOf(course, withinMonths).map(({ proof }) => proof),
        ]),
      ...facts.biochemicalOnly,
      ...(state === 'INSUFFICIENT_DATA' ? facts.biochemicalProgression : []),
    ],
    missing: () => [
      ...basicGaps(facts),
      ...purposeGaps(facts),
      ...open.flatMap(({ course, at }) => openGaps(facts, course, at, withinMonths)),
      ...markerGaps(facts),
    ],
    flags: [...uptakeCaveats(facts), ...courseCaveats(facts)],
  };
}

function openGaps(facts: RefractorinessFacts, course: CourseAfterRadioiodine, at: Concentration, withinMonths: number | null): Gap[] {
  const gaps = [
    ...courseGaps(course, progressedDespiteUptake(course, at, withinMonths)),
    ...facts.lesions
      .filter((history) => !at.avid.includes(history) && !at.nonAvid.includes(history))
      .flatMap(({ lesion, scans }) =>
        scans
          .filter(({ scan }) => scan.treatment?.id === course.treatment.id)
          .flatMap((judged) => [...scanGaps(lesion, judged), ...postTherapyGaps(lesion, judged)]),
      ),
    ...whichLesionProgressed(course.progressions, at),
  ];
  return gaps.length > 0 ? gaps : [assessmentMissing(course.treatment)];
}

/** What the answer rests on: within a window all that followed the activity; without one, what followed before the next. */
function eventsOf(course: CourseAfterRadioiodine, withinMonths: number | null): StructuralEvent[] {
  const progressions = withinMonths === null ? course.progressions : course.progressionsSince;
  return progressions.length > 0 ? progressions : withinMonths === null ? course.assessments : course.assessmentsSince;
}

function whichLesionProgressed(progressions: readonly StructuralEvent[], { avid, nonAvid, unknown }: Concentration): Gap[] {
  if (avid.length === 0 || nonAvid.length + unknown.length === 0) return [];
  return progressions
    .filter(({ lesionId }) => lesionId === null)
    .map(({ proof }) => ({ code: 'PROGRESSION_BY_LESION', entryId: proof.entryId, values: proof.values }));
}
