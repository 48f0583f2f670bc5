import type { CourseAfterRadioiodine } from '../course/course-after-radioiodine.js';
import { progressedWithin } from '../course/course-after-radioiodine.js';
import type { StructuralEvent } from '../course/structural-event.js';
import type { Answer } from '../answer/kleene.js';
import type { JudgedScan, LesionUptakeHistory } from '../radioiodine/lesion-uptake.js';
import type { RefractorinessFacts } from './facts.js';

/** Which lesions took up the activity of one therapy. Lesions that its scans are older than belong to none of the three. */
export interface Concentration {
  avid: LesionUptakeHistory[];
  nonAvid: LesionUptakeHistory[];
  unknown: LesionUptakeHistory[];
  /** The scans of the therapy, per lesion, that the three lists rest on. */
  shown: { history: LesionUptakeHistory; judged: JudgedScan }[];
}

/**
 * Reads the scans of one therapy.
 *
 * @param absenceNeeds `POST_THERAPY`: only a post-therapy scan can show that a lesion took up nothing (ATA 2025);
 *   `ANY_SCAN`: a diagnostic one can as well (ATA 2015). That a lesion did take up iodine, any scan shows.
 */
export function concentrationAt(facts: RefractorinessFacts, therapyId: string, absenceNeeds: 'ANY_SCAN' | 'POST_THERAPY'): Concentration {
  const found: Concentration = { avid: [], nonAvid: [], unknown: [], shown: [] };
  for (const history of facts.lesions) {
    const scans = history.scans.filter(({ scan, judgement }) => scan.treatment?.id === therapyId && judgement !== 'NOT_YET_SEEN');
    if (scans.length === 0) continue;
    const avid = scans.filter(({ judgement }) => judgement === 'AVID');
    const absent = scans.filter(
      ({ judgement, scan }) => judgement === 'NON_AVID' && (absenceNeeds === 'ANY_SCAN' || scan.kind === 'POST_THERAPY'),
    );
    (avid.length > 0 ? found.avid : absent.length > 0 ? found.nonAvid : found.unknown).push(history);
    found.shown.push(...(avid.length > 0 ? avid : absent).map((judged) => ({ history, judged })));
  }
  return found;
}

/** Whether any lesion took up the activity. */
export function concentrated({ avid, nonAvid, unknown }: Concentration): Answer {
  if (avid.length > 0) return 'MET';
  return unknown.length === 0 && nonAvid.length > 0 ? 'NOT_MET' : 'INSUFFICIENT_DATA';
}

/**
 * Whether what took up the activity progressed all the same. A progression of the patient as a whole counts when every
 * lesion took it up; beside lesions that did not, it has to be told which of them progressed.
 */
export function progressedDespiteUptake(course: CourseAfterRadioiodine, at: Concentration, withinMonths: number | null): Answer {
  const isAvid = ({ lesionId }: StructuralEvent) => at.avid.some(({ lesion }) => lesion.id === lesionId);
  const isNonAvid = ({ lesionId }: StructuralEvent) => at.nonAvid.some(({ lesion }) => lesion.id === lesionId);
  const allAvid = at.nonAvid.length === 0 && at.unknown.length === 0;
  const counts = (event: StructuralEvent) => isAvid(event) || (event.lesionId === null && allAvid);
  const isDoubtful = (event: StructuralEvent) => !counts(event) && !isNonAvid(event);
  if (withinMonths === null) return everProgressed(course, at, counts, isDoubtful);
  const certain = progressedWithin(course, withinMonths, false, counts);
  if (certain === 'MET' || !course.progressionsSince.some(isDoubtful)) return certain;
  return progressedWithin(course, withinMonths, false, isDoubtful) === 'NOT_MET' ? certain : 'INSUFFICIENT_DATA';
}

function everProgressed(
  course: CourseAfterRadioiodine,
  at: Concentration,
  counts: (event: StructuralEvent) => boolean,
  isDoubtful: (event: StructuralEvent) => boolean,
): Answer {
  if (course.progressions.some(counts)) return 'MET';
  if (course.uncertain || course.progressions.some(isDoubtful)) return 'INSUFFICIENT_DATA';
  if (course.progressed === 'NOT_MET') return 'NOT_MET';
  const measuredAgain = [...at.avid, ...at.unknown].every(({ lesion }) =>
    course.assessments.some(({ lesionId }) => lesionId === lesion.id),
  );
  return at.avid.length > 0 && measuredAgain ? 'NOT_MET' : 'INSUFFICIENT_DATA';
}
