import type { Lesion, Treatment } from '@consilium/tumour-board';
import { type Proof, values } from '../answer/assessment.js';
import type { JudgedScan, LesionUptakeHistory } from '../radioiodine/lesion-uptake.js';

/** Most criteria show the same uptakes, so that the proof of each is made once. */
const made = new WeakMap<JudgedScan, Proof[]>();

/** Proof of an uptake, or of its absence, and of the report it was read from. */
export function uptakeProofs(lesion: Lesion, judged: JudgedScan): Proof[] {
  const known = made.get(judged);
  if (known !== undefined) return known;
  const proofs = makeProofs(lesion, judged);
  made.set(judged, proofs);
  return proofs;
}

function makeProofs(lesion: Lesion, { scan, judgement }: JudgedScan): Proof[] {
  const finding = scan.findings.get(lesion.id);
  if (finding === undefined || (judgement !== 'AVID' && judgement !== 'NON_AVID')) return [];
  const code = judgement === 'AVID' ? 'UPTAKE_PRESENT' : 'UPTAKE_ABSENT';
  const shown: Proof = {
    section: 'lesions',
    entryId: lesion.id,
    partId: finding.uptakeId,
    code,
    values: values({ lesion: lesion.label, date: scan.takenOn }),
  };
  if (scan.reportId === null) return [shown];
  const modality = scan.kind === 'POST_THERAPY' ? 'RAI_POST_THERAPY' : scan.kind === 'DIAGNOSTIC' ? 'RAI_DIAGNOSTIC' : 'OTHER';
  return [
    shown,
    { section: 'reports', entryId: scan.reportId, partId: null, code: 'SCAN_REPORT', values: values({ modality, date: scan.takenOn }) },
  ];
}

export function givenProof(treatment: Treatment): Proof {
  return {
    section: 'treatments',
    entryId: treatment.id,
    partId: null,
    code: treatment.purpose === 'DIAGNOSTIC' ? 'RADIOIODINE_DIAGNOSTIC_ONLY' : 'RADIOIODINE_GIVEN',
    values: values({ date: treatment.startedOn, megabecquerel: treatment.activity?.megabecquerel ?? null }),
  };
}

/** Proof from the scans that show a lesion as `wanted`. */
export function proofsOf(histories: readonly LesionUptakeHistory[], wanted: 'AVID' | 'NON_AVID'): Proof[] {
  return histories
    .filter(({ uptake }) => uptake === wanted)
    .flatMap(({ lesion, scans }) =>
      scans.filter(({ judgement }) => judgement === wanted).flatMap((judged) => uptakeProofs(lesion, judged)),
    );
}
