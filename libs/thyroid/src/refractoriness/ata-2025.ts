import { type Finding, type Gap, values } from '../answer/assessment.js';
import { allOf, type Answer, anyOf } from '../answer/kleene.js';
import { isTherapeutic } from '../radioiodine/radioiodine-course.js';
import type { ScanKind } from '../radioiodine/radioiodine-scan.js';
import { therapiesWithoutPostTherapyScan, uptakeCaveats } from './caveats.js';
import { type Concentration, concentrationAt } from './concentration.js';
import { progressionDespiteUptake } from './despite-uptake.js';
import type { RefractorinessFacts } from './facts.js';
import { basicGaps, purposeGaps, scanGaps } from './gaps.js';
import { givenProof, uptakeProofs } from './proofs.js';
import { type RefractorinessRuleSet, ruleSet } from './rule-set.js';
import { ifTreated } from './uptake-answers.js';

/** "Less than six months": a progression exactly six months after the activity is not met. */
const STRONG_II_MONTHS = 6;

/**
 * American Thyroid Association 2025, recommendation 59. Without an ablative or therapeutic activity refractoriness cannot
 * be diagnosed (precondition). Strong criteria: no uptake on a post-therapy scan in disease confirmed by other imaging (i);
 * progression less than six months after an activity that was taken up (ii). Supplemental, which do not make a patient
 * refractory: no uptake on a diagnostic scan (A); uptake in some foci only (B).
 *
 * Example: progression four months after 7.4 GBq that every lesion took up → strong ii met; at nine months, not met.
 */
export const ATA_2025: RefractorinessRuleSet = ruleSet({
  id: 'ATA_2025_R59',
  version: '1',
  date: '2025-08-01',
  source: 'ATA 2025 guideline, recommendation 59 (Thyroid 2025;35:841-985, PMID 40844370); criteria read in a checked transcription',
  criteria: {
    PRECONDITION: precondition,
    STRONG_I: noUptakeAfterTherapy,
    STRONG_II: earlyProgression,
    SUPPLEMENTAL_A: noUptakeOnDiagnosticScan,
    SUPPLEMENTAL_B: someFociOnly,
  },
  overall: ([given, strongI, strongII]) =>
    given === 'NOT_MET' ? 'NOT_DIAGNOSABLE' : anyOf([strongI ?? 'INSUFFICIENT_DATA', strongII ?? 'INSUFFICIENT_DATA']),
});

function precondition(facts: RefractorinessFacts): Finding {
  const state = facts.therapies.length === 0 ? 'NOT_MET' : anyOf(facts.given.map(isTherapeutic));
  return { state, because: facts.given.map(givenProof), missing: () => [...basicGaps(facts), ...purposeGaps(facts)], flags: [] };
}

function noUptakeAfterTherapy(facts: RefractorinessFacts): Finding {
  const therapies = facts.therapies.map((therapy) => {
    const at = concentrationAt(facts, therapy.id, 'POST_THERAPY');
    return { at, answer: allOf([isTherapeutic(therapy), noneTookUp(at)]) };
  });
  const state = facts.biochemicalOnly.length > 0 ? 'NOT_MET' : ifTreated(facts, anyOf(therapies.map(({ answer }) => answer)));
  return diagnosable(facts, {
    state,
    because: [
      ...therapies
        .filter(({ answer }) => answer === state)
        .flatMap(({ at }) => at.shown.flatMap(({ history, judged }) => uptakeProofs(history.lesion, judged))),
      ...facts.biochemicalOnly,
    ],
    missing: () => [
      ...basicGaps(facts),
      ...purposeGaps(facts),
      ...therapiesWithoutPostTherapyScan(facts).map(({ id, startedOn }) => ({
        code: 'POST_THERAPY_SCAN_NOT_RECORDED' as const,
        entryId: id,
        values: values({ date: startedOn }),
      })),
      ...scanKindGaps(facts),
      ...facts.lesions.flatMap(({ lesion, scans }) =>
        scans.filter(({ scan }) => scan.kind === 'POST_THERAPY' || !scan.recorded).flatMap((judged) => scanGaps(lesion, judged)),
      ),
    ],
    flags: uptakeCaveats(facts),
  });
}

/** No lesion took up the activity. Uptake regained since is a flag: what the scan showed then stays shown. */
function noneTookUp({ avid, nonAvid, unknown }: Concentration): Answer {
  if (avid.length > 0) return 'NOT_MET';
  return nonAvid.length > 0 && unknown.length === 0 ? 'MET' : 'INSUFFICIENT_DATA';
}

function earlyProgression(facts: RefractorinessFacts): Finding {
  return diagnosable(facts, progressionDespiteUptake(facts, 'POST_THERAPY', STRONG_II_MONTHS));
}

/** One lesion that took up iodine answers "not met"; one that the scan cannot judge leaves the answer open. */
function noUptakeOnDiagnosticScan(facts: RefractorinessFacts): Finding {
  return onScans(facts, 'DIAGNOSTIC', [], ({ avid, nonAvid, open }) => (avid ? 'NOT_MET' : nonAvid && !open ? 'MET' : 'INSUFFICIENT_DATA'));
}

/** One lesion with and one without uptake answer "met", whatever the scan leaves open. */
function someFociOnly(facts: RefractorinessFacts): Finding {
  const unscanned = facts.therapies.filter(
    ({ id }) => !facts.scans.some(({ kind, treatment }) => kind === 'POST_THERAPY' && treatment?.id === id),
  );
  const unanswered = unscanned.map(() => 'INSUFFICIENT_DATA' as const);
  return onScans(facts, 'POST_THERAPY', unanswered, ({ avid, nonAvid, open }) =>
    avid && nonAvid ? 'MET' : open ? 'INSUFFICIENT_DATA' : 'NOT_MET',
  );
}

interface Seen {
  avid: boolean;
  nonAvid: boolean;
  /** A lesion that was there could not be judged, or none was there. */
  open: boolean;
}

/** Asks every scan of one kind. One of unknown kind may be of that kind: it can rule the criterion out, and never in. */
function onScans(facts: RefractorinessFacts, kind: ScanKind, unanswered: readonly Answer[], decide: (seen: Seen) => Answer): Finding {
  const scans = facts.scans.filter((scan) => scan.recorded && (scan.kind === kind || scan.kind === 'NOT_KNOWN'));
  const answers = scans.map((scan): Answer => {
    const judgements = facts.lesions.flatMap((history) =>
      history.scans.filter((one) => one.scan === scan).map(({ judgement }) => judgement),
    );
    const there = judgements.filter((judgement) => judgement !== 'NOT_YET_SEEN');
    const open = there.length === 0 || there.some((judgement) => judgement !== 'AVID' && judgement !== 'NON_AVID');
    const decided = decide({ avid: there.includes('AVID'), nonAvid: there.includes('NON_AVID'), open });
    return scan.kind === kind || decided === 'NOT_MET' ? decided : 'INSUFFICIENT_DATA';
  });
  const state = facts.biochemicalOnly.length > 0 ? 'NOT_MET' : anyOf([...answers, ...unanswered]);
  const shown = facts.lesions.flatMap(({ lesion, scans: judged }) =>
    judged.filter(({ scan }) => answers[scans.indexOf(scan)] === state).flatMap((one) => uptakeProofs(lesion, one)),
  );
  const none = kind === 'DIAGNOSTIC' ? ('DIAGNOSTIC_SCAN_NOT_RECORDED' as const) : ('POST_THERAPY_SCAN_NOT_RECORDED' as const);
  return {
    state,
    because: [...shown, ...facts.biochemicalOnly],
    missing: () => [
      ...basicGaps(facts),
      ...(scans.every((scan) => scan.kind !== kind) || unanswered.length > 0 ? [{ code: none, entryId: null, values: {} }] : []),
      ...scanKindGaps(facts),
      ...facts.lesions.flatMap(({ lesion, scans: judged }) =>
        judged.filter(({ scan }) => scans.includes(scan)).flatMap((one) => scanGaps(lesion, one)),
      ),
    ],
    flags: uptakeCaveats(facts),
  };
}

function scanKindGaps(facts: RefractorinessFacts): Gap[] {
  return facts.scans
    .filter(({ recorded, kind }) => recorded && kind === 'NOT_KNOWN')
    .map(({ reportId, takenOn }) => ({ code: 'SCAN_KIND', entryId: reportId, values: values({ date: takenOn }) }));
}

/** Without an activity given to treat, the strong criteria cannot be asked. */
function diagnosable(facts: RefractorinessFacts, finding: Finding): Finding {
  return facts.therapies.length === 0 ? { ...finding, state: 'NOT_DIAGNOSABLE', because: facts.given.map(givenProof) } : finding;
}
