import type { CaseFile, DayDate, Lesion, Report, Treatment } from '@consilium/tumour-board';
import { type Proof, values } from '../answer/assessment.js';
import { coursesAfterRadioiodine, type CourseAfterRadioiodine } from '../course/course-after-radioiodine.js';
import { isPast } from '../course/structural-event.js';
import { type CumulativeActivity, cumulativeActivity } from '../quantity/cumulative-activity.js';
import { type LesionUptakeHistory, lesionUptakeHistory } from '../radioiodine/lesion-uptake.js';
import { isTherapeutic, radioiodineGiven } from '../radioiodine/radioiodine-course.js';
import { type RadioiodineScan, radioiodineScans } from '../radioiodine/radioiodine-scan.js';

/** What every definition of refractoriness asks of a case file, read from it once. */
export interface RefractorinessFacts {
  given: Treatment[];
  /** Given to treat, or possibly so. */
  therapies: Treatment[];
  scans: RadioiodineScan[];
  lesions: LesionUptakeHistory[];
  courses: CourseAfterRadioiodine[];
  cumulative: CumulativeActivity;
  /** A doctor's dated judgement that the markers alone progress. */
  biochemicalProgression: Proof[];
  structuralProgressionJudged: boolean;
  /** The disease shows in the markers alone, and imaging is on record: proof of it, else empty. */
  biochemicalOnly: Proof[];
}

export function refractorinessFacts(file: CaseFile, now: DayDate): RefractorinessFacts {
  const lesions = file.lesions.filter((lesion) => !lesion.enteredInError);
  const given = radioiodineGiven(file, now);
  const therapies = given.filter((treatment) => isTherapeutic(treatment) !== 'NOT_MET');
  const scans = radioiodineScans(file, lesions, now);
  const biochemical = file.diseaseStatus.filter(
    (status) => status.basis === 'BIOCHEMICAL' && !status.enteredInError && isPast(status.assessedOn, now),
  );
  const proofs = (list: typeof biochemical) =>
    list.map(({ id, assessedOn }): Proof => ({
      section: 'diseaseStatus',
      entryId: id,
      partId: null,
      code: 'BIOCHEMICAL_COURSE',
      values: values({ date: assessedOn }),
    }));
  return {
    given,
    therapies,
    scans,
    lesions: lesions.map((lesion) => lesionUptakeHistory(lesion, scans)),
    courses: coursesAfterRadioiodine(file, lesions, therapies, now),
    cumulative: cumulativeActivity(file, now),
    biochemicalProgression: proofs(biochemical.filter(({ course }) => course === 'PROGRESSION')),
    structuralProgressionJudged: file.diseaseStatus.some(
      ({ basis, course, enteredInError, assessedOn }) =>
        basis === 'STRUCTURAL' && course === 'PROGRESSION' && !enteredInError && isPast(assessedOn, now),
    ),
    biochemicalOnly: biochemicalOnly(file, lesions, proofs(biochemical), now),
  };
}

const IMAGING: readonly Report['modality'][] = ['CT', 'MRI', 'FDG_PET', 'ULTRASOUND'];

/**
 * An empty list of lesions means "nothing recorded". It is read as "no structural disease" only when a doctor judged the
 * course as biochemical, imaging is on record, and nothing else speaks of structural disease.
 */
function biochemicalOnly(file: CaseFile, lesions: readonly Lesion[], biochemical: Proof[], now: DayDate): Proof[] {
  const images = file.reports.filter(
    ({ modality, enteredInError, performedOn }) => !enteredInError && IMAGING.includes(modality) && isPast(performedOn, now),
  );
  const structural = file.diseaseStatus.some(({ basis, enteredInError }) => basis === 'STRUCTURAL' && !enteredInError);
  if (lesions.length > 0 || biochemical.length === 0 || images.length === 0 || structural || file.diagnosis.phase === 'METASTATIC')
    return [];
  return [
    ...biochemical,
    ...images.map(({ id, modality, performedOn }): Proof => ({
      section: 'reports',
      entryId: id,
      partId: null,
      code: 'NO_LESION_ON_IMAGING',
      values: values({ modality, date: performedOn }),
    })),
  ];
}
