import { type Finding, type Proof, values } from '../answer/assessment.js';
import type { LesionUptakeHistory } from '../radioiodine/lesion-uptake.js';
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
    because: [...shown.flatMap(lossProofs), ...facts.biochemicalOnly],
    missing: () => [
      ...basicGaps(facts),
      ...lesionGaps(facts.lesions),
      ...facts.lesions.filter(({ lost, uptake }) => lost === 'INSUFFICIENT_DATA' && uptake === 'NON_AVID').flatMap(earlierGaps),
      ...purposeGaps(facts),
    ],
    flags: uptakeCaveats(facts),
  };
}

/** A lesion that no scan could have shown cannot have lost its uptake between two of them. */
function lossProofs({ lesion, scans, uptake }: LesionUptakeHistory): Proof[] {
  if (uptake !== 'NEVER_SCANNED') return scans.flatMap((judged) => uptakeProofs(lesion, judged));
  return [
    {
      section: 'lesions',
      entryId: lesion.id,
      partId: null,
      code: 'LESION_SEEN_AFTER_SCANS',
      values: values({ lesion: lesion.label, date: lesion.firstSeenOn }),
    },
  ];
}
