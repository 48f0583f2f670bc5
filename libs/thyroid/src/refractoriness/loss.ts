import type { Finding } from '../answer/assessment.js';
import { uptakeCaveats } from './caveats.js';
import type { RefractorinessFacts } from './facts.js';
import { basicGaps, earlierGaps, lesionGaps, purposeGaps } from './gaps.js';
import { uptakeProofs } from './proofs.js';
import { lostUptake } from './uptake-answers.js';

/** Loss of an uptake that was there before, after at least one treatment: leaflet S2 and ATA 2015 class B ask the same. */
export function loss(facts: RefractorinessFacts): Finding {
  const state = lostUptake(facts);
  const shown = facts.lesions.filter(({ lost }) => lost === state);
  return {
    state,
    because: [...shown.flatMap(({ lesion, scans }) => scans.flatMap((judged) => uptakeProofs(lesion, judged))), ...facts.biochemicalOnly],
    missing: [
      ...basicGaps(facts),
      ...lesionGaps(facts.lesions),
      ...facts.lesions.filter(({ lost, uptake }) => lost === 'INSUFFICIENT_DATA' && uptake === 'NON_AVID').flatMap(earlierGaps),
      ...purposeGaps(facts),
    ],
    flags: uptakeCaveats(facts),
  };
}
