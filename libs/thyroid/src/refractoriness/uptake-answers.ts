import { type Answer, anyOf } from '../answer/kleene.js';
import type { LesionUptakeHistory } from '../radioiodine/lesion-uptake.js';
import { isTherapeutic } from '../radioiodine/radioiodine-course.js';
import type { RefractorinessFacts } from './facts.js';

/** Whether a lesion takes up no iodine on its latest scan. */
export function isNonAvid({ uptake }: LesionUptakeHistory): Answer {
  return uptake === 'NON_AVID' ? 'MET' : uptake === 'AVID' ? 'NOT_MET' : 'INSUFFICIENT_DATA';
}

/** Whether some lesion lost its uptake after at least one activity that may have treated it. */
export function lostUptake(facts: RefractorinessFacts): Answer {
  if (facts.lesions.length === 0) return facts.biochemicalOnly.length > 0 ? 'NOT_MET' : 'INSUFFICIENT_DATA';
  const lost = anyOf(facts.lesions.map((history) => history.lost));
  return anyOf(facts.therapies.map(isTherapeutic)) === 'MET' ? lost : 'INSUFFICIENT_DATA';
}

/**
 * "Not met" of a question about radioiodine needs an activity that was certainly given to treat: without one, there is
 * nothing that the disease could have withstood.
 */
export function ifTreated(facts: RefractorinessFacts, answer: Answer): Answer {
  return answer === 'NOT_MET' && anyOf(facts.therapies.map(isTherapeutic)) !== 'MET' ? 'INSUFFICIENT_DATA' : answer;
}
