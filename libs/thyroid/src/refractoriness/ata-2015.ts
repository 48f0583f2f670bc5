import type { Finding } from '../answer/assessment.js';
import { type Answer, allOf, anyOf } from '../answer/kleene.js';
import type { LesionUptakeHistory } from '../radioiodine/lesion-uptake.js';
import { uptakeCaveats } from './caveats.js';
import { progressionDespiteUptake } from './despite-uptake.js';
import type { RefractorinessFacts } from './facts.js';
import { basicGaps, earlierGaps, lesionGaps } from './gaps.js';
import { loss } from './loss.js';
import { proofsOf, uptakeProofs } from './proofs.js';
import { type RefractorinessRuleSet, ruleSet } from './rule-set.js';
import { isNonAvid } from './uptake-answers.js';

/**
 * American Thyroid Association 2015, recommendation 91: structurally evident disease, properly prepared, that never
 * concentrates radioiodine (A), loses it (B), concentrates it in some lesions but not in others (C), or progresses in
 * spite of it (D). Any scan counts, diagnostic or post-therapy. ATA 2025 no longer takes class C as refractory.
 *
 * Example: uptake in one lung lesion and none in another on the same scan → C met.
 */
export const ATA_2015: RefractorinessRuleSet = ruleSet({
  id: 'ATA_2015_R91',
  version: '1',
  date: '2016-01-01',
  source: 'ATA 2015 guideline, recommendation 91 (Thyroid 2016;26:1-133, PMC4739132); pocket guide p. 29',
  criteria: { A: neverConcentrates, B: loss, C: mixed, D: (facts) => progressionDespiteUptake(facts, 'ANY_SCAN', null) },
  overall: (states, facts) => anyOf([...states, ...(facts.lesions.some(({ uptake }) => uptake === 'NON_AVID') ? (['MET'] as const) : [])]),
});

/** Whether a lesion took up nothing on any scan since it was first seen. */
export function neverAvid({ scans }: LesionUptakeHistory): Answer {
  if (scans.some(({ judgement }) => judgement === 'AVID')) return 'NOT_MET';
  const known = scans.every(({ judgement }) => judgement !== 'NOT_KNOWN');
  return known && scans.some(({ judgement }) => judgement === 'NON_AVID') ? 'MET' : 'INSUFFICIENT_DATA';
}

function neverConcentrates(facts: RefractorinessFacts): Finding {
  const scanned = facts.lesions.filter(({ uptake }) => uptake !== 'NEVER_SCANNED');
  const state = facts.biochemicalOnly.length > 0 ? 'NOT_MET' : allOf(scanned.map(neverAvid));
  const wanted = state === 'NOT_MET' ? 'AVID' : 'NON_AVID';
  return {
    state,
    because: [
      ...facts.lesions.flatMap(({ lesion, scans }) =>
        scans.filter(({ judgement }) => judgement === wanted).flatMap((judged) => uptakeProofs(lesion, judged)),
      ),
      ...facts.biochemicalOnly,
    ],
    missing: () => [...basicGaps(facts), ...lesionGaps(facts.lesions), ...scanned.flatMap(earlierGaps)],
    flags: uptakeCaveats(facts),
  };
}

function mixed(facts: RefractorinessFacts): Finding {
  const state = facts.biochemicalOnly.length > 0 ? 'NOT_MET' : mixedUptake(facts.lesions);
  return {
    state,
    because: [...proofsOf(facts.lesions, 'AVID'), ...proofsOf(facts.lesions, 'NON_AVID'), ...facts.biochemicalOnly],
    missing: () => [...basicGaps(facts), ...lesionGaps(facts.lesions)],
    flags: uptakeCaveats(facts),
  };
}

function mixedUptake(lesions: readonly LesionUptakeHistory[]): Answer {
  const answers = lesions.map(isNonAvid);
  if (answers.includes('MET') && answers.includes('NOT_MET')) return 'MET';
  return answers.length === 0 || answers.includes('INSUFFICIENT_DATA') ? 'INSUFFICIENT_DATA' : 'NOT_MET';
}
