import type { FlagCode } from '../answer/codes.js';
import { cumulativeStanding } from '../quantity/cumulative-activity.js';
import type { RefractorinessFacts } from './facts.js';

/** Lower end of the empiric therapeutic range, 3.7–7.4 GBq (ATA 2025). */
const EMPIRIC_MEGABECQUEREL = 3_700;

/** What bears on any answer about uptake. */
export function uptakeCaveats(facts: RefractorinessFacts): FlagCode[] {
  const absences = facts.lesions.flatMap(({ scans }) =>
    scans.filter(({ judgement }) => judgement === 'WEAK_ABSENCE' || judgement === 'NON_AVID'),
  );
  const weak = absences.filter(({ judgement }) => judgement === 'WEAK_ABSENCE');
  const avid = facts.lesions.some(({ uptake }) => uptake === 'AVID');
  const nonAvid = facts.lesions.some(({ uptake }) => uptake === 'NON_AVID');
  return flags({
    TSH_STIMULATION_INADEQUATE: weak.some(({ scan }) => scan.preparation === 'INADEQUATE'),
    PREPARATION_NOT_RECORDED: absences.some(({ scan }) => scan.preparation === 'NOT_KNOWN'),
    IODINE_CONTAMINATION_POSSIBLE: weak.some(({ scan }) => scan.washout === 'LIKELY_CONTAMINATED'),
    CONTRAST_WASHOUT_BORDERLINE: absences.some(({ scan }) => scan.washout === 'BORDERLINE'),
    SCAN_PREDATES_LESION: facts.lesions.some(({ uptake }) => uptake === 'NEVER_SCANNED'),
    NO_POST_THERAPY_SCAN: facts.scans.some(({ recorded }) => !recorded),
    POST_THERAPY_SCAN_MISSING: therapiesWithoutPostTherapyScan(facts).length > 0,
    MIXED_UPTAKE_CONSIDER_MULTIMODAL: avid && nonAvid,
    UPTAKE_REGAINED: facts.lesions.some(({ regained }) => regained),
    BIOCHEMICAL_ONLY_NO_STRUCTURAL_DISEASE: facts.biochemicalOnly.length > 0,
  });
}

/** What bears on any answer about progression. */
export function courseCaveats(facts: RefractorinessFacts): FlagCode[] {
  const standing = cumulativeStanding(facts.cumulative);
  return flags({
    BIOCHEMICAL_ONLY_NO_STRUCTURAL_DISEASE: facts.biochemicalOnly.length > 0,
    BIOCHEMICAL_PROGRESSION_IMAGE: facts.biochemicalProgression.length > 0 && !facts.structuralProgressionJudged,
    ACTIVITY_BELOW_EMPIRIC_RANGE: facts.therapies.some(
      ({ activity }) => activity !== null && activity.megabecquerel < EMPIRIC_MEGABECQUEREL,
    ),
    CUMULATIVE_ACTIVITY_ABOVE_THRESHOLD: standing === 'ABOVE',
    CUMULATIVE_ACTIVITY_AT_THRESHOLD: standing === 'AT_THRESHOLD',
    CUMULATIVE_ACTIVITY_NOT_KNOWN: standing === 'NOT_KNOWN' && facts.given.length > 0,
  });
}

/** Therapies that were scanned, but not as far as known after the therapeutic activity itself. */
export function therapiesWithoutPostTherapyScan(facts: RefractorinessFacts): RefractorinessFacts['therapies'] {
  return facts.therapies.filter((therapy) => {
    const scans = facts.scans.filter(({ treatment, recorded }) => recorded && treatment?.id === therapy.id);
    return scans.length > 0 && scans.every(({ kind }) => kind !== 'POST_THERAPY');
  });
}

function flags(raised: Partial<Record<FlagCode, boolean>>): FlagCode[] {
  return (Object.keys(raised) as FlagCode[]).filter((code) => raised[code] === true);
}
