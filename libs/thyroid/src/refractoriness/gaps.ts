import { isDayDate, type Lesion } from '@consilium/tumour-board';
import { type Gap, values } from '../answer/assessment.js';
import type { Answer } from '../answer/kleene.js';
import { assessmentMissing, type CourseAfterRadioiodine } from '../course/course-after-radioiodine.js';
import type { JudgedScan, LesionUptakeHistory } from '../radioiodine/lesion-uptake.js';
import { isTherapeutic } from '../radioiodine/radioiodine-course.js';
import type { RefractorinessFacts } from './facts.js';

/** Why the uptake of a lesion on a scan cannot be told. */
export function uptakeGaps(lesion: Lesion, { scan, judgement }: JudgedScan): Gap[] {
  const at = values({ lesion: lesion.label, date: scan.takenOn });
  if (judgement === 'WEAK_ABSENCE') {
    const code = scan.preparation === 'INADEQUATE' ? 'UPTAKE_UNDER_STIMULATION' : 'UPTAKE_WITHOUT_CONTAMINATION';
    return [{ code, entryId: lesion.id, values: at }];
  }
  if (judgement !== 'NOT_KNOWN') return [];
  if (!scan.recorded) return [{ code: 'SCAN_NOT_RECORDED', entryId: scan.treatment?.id ?? null, values: values({ date: scan.takenOn }) }];
  const code = scan.findings.has(lesion.id) ? 'UPTAKE_EQUIVOCAL' : 'UPTAKE_NOT_RECORDED';
  return [{ code, entryId: lesion.id, values: at }];
}

/** As {@link uptakeGaps}, for a question to one scan: a lesion that the scan is older than needs a newer one. */
export function scanGaps(lesion: Lesion, judged: JudgedScan): Gap[] {
  if (judged.judgement !== 'NOT_YET_SEEN') return uptakeGaps(lesion, judged);
  return [{ code: 'SCAN_SINCE_LESION_SEEN', entryId: lesion.id, values: { lesion: lesion.label } }];
}

/** What is missing to tell where lesions stand, over all their scans. */
export function lesionGaps(histories: readonly LesionUptakeHistory[]): Gap[] {
  return histories.flatMap((history): Gap[] => {
    const lesion = values({ lesion: history.lesion.label });
    if (history.uptake === 'NEVER_SCANNED') return [{ code: 'SCAN_SINCE_LESION_SEEN', entryId: history.lesion.id, values: lesion }];
    if (history.uptake !== 'NOT_KNOWN') return [];
    if (history.scans.length === 0) return [{ code: 'UPTAKE_NOT_RECORDED', entryId: history.lesion.id, values: lesion }];
    const gaps = history.scans.flatMap((judged) => uptakeGaps(history.lesion, judged));
    return gaps.length > 0 ? gaps : [{ code: 'ORDER_OF_SCANS', entryId: history.lesion.id, values: lesion }];
  });
}

/** What a case file lacks before any definition can be asked at all. */
export function basicGaps(facts: RefractorinessFacts): Gap[] {
  return [
    ...(facts.given.length === 0 ? [{ code: 'RADIOIODINE_NOT_RECORDED', entryId: null, values: {} } satisfies Gap] : []),
    ...(facts.lesions.length === 0 ? [{ code: 'LESIONS_NOT_RECORDED', entryId: null, values: {} } satisfies Gap] : []),
  ];
}

/** What is missing to tell whether a lesion that takes up no iodine today ever did. */
export function earlierGaps({ lesion, scans }: LesionUptakeHistory): Gap[] {
  return scans.flatMap((judged) => uptakeGaps(lesion, judged));
}

/** Activities of which nobody wrote down whether they were meant to treat, and the lack of any that may have been. */
export function purposeGaps(facts: RefractorinessFacts): Gap[] {
  if (facts.given.length > 0 && facts.therapies.length === 0) return [{ code: 'THERAPEUTIC_ACTIVITY', entryId: null, values: {} }];
  return facts.given
    .filter((treatment) => isTherapeutic(treatment) === 'INSUFFICIENT_DATA')
    .map(({ id, startedOn }) => ({ code: 'RADIOIODINE_PURPOSE', entryId: id, values: values({ date: startedOn }) }));
}

/** Marker rises that imaging should explain. */
export function markerGaps(facts: RefractorinessFacts): Gap[] {
  return facts.biochemicalProgression.map((proof) => ({ code: 'IMAGING_OF_MARKER_RISE', entryId: proof.entryId, values: proof.values }));
}

/**
 * Why the course after an activity leaves an answer open: dates too imprecise, or nobody looked. Which lesion progressed is
 * another question.
 */
export function courseGaps({ treatment, progressionsSince, missing }: CourseAfterRadioiodine, answer: Answer): Gap[] {
  if (answer !== 'INSUFFICIENT_DATA') return [];
  if (progressionsSince.length === 0) return missing.length > 0 ? missing : [assessmentMissing(treatment)];
  const undated = progressionsSince.filter(({ on }) => on === null || !isDayDate(on));
  return [
    ...missing.filter(({ code }) => code !== 'ASSESSMENT_AFTER_RADIOIODINE'),
    ...undated.map(({ proof }): Gap => ({ code: 'PROGRESSION_DATE', entryId: proof.entryId, values: proof.values })),
    ...(treatment.startedOn === null || !isDayDate(treatment.startedOn)
      ? [{ code: 'RADIOIODINE_DATE', entryId: treatment.id, values: values({ date: treatment.startedOn }) } satisfies Gap]
      : []),
  ];
}

/** A lesion without uptake on a scan that is not known to be post-therapy, where only that kind can show an absence. */
export function postTherapyGaps(lesion: Lesion, { scan, judgement }: JudgedScan): Gap[] {
  if (judgement !== 'NON_AVID' || scan.kind === 'POST_THERAPY') return [];
  return [{ code: 'POST_THERAPY_SCAN_NOT_RECORDED', entryId: scan.treatment?.id ?? null, values: values({ date: scan.takenOn }) }];
}
