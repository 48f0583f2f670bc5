import type { CaseFile, DayDate } from '@consilium/tumour-board';
import { allOf, type Answer, anyOf } from '../answer/kleene.js';
import { progressedWithin } from '../course/course-after-radioiodine.js';
import { concentrated, concentrationAt } from './concentration.js';
import { refractorinessFacts } from './facts.js';

/**
 * Whether the disease progressed within so many months, the last included, of an activity that it had taken up. The windows
 * of the trials (SELECT, DECISION) are recalled only, so no window is built in: a protocol's own number is given here.
 */
export function progressedWithinWindow(file: CaseFile, months: number, now: DayDate): Answer {
  const facts = refractorinessFacts(file, now);
  return anyOf(
    facts.courses.map((course) =>
      allOf([concentrated(concentrationAt(facts, course.treatment.id, 'ANY_SCAN')), progressedWithin(course, months, true)]),
    ),
  );
}
