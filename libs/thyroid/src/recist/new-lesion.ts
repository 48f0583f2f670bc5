export const NEW_LESION_READINGS = ['PD', 'NOT_PD', 'REASSESS'] as const;
export type NewLesionReading = (typeof NEW_LESION_READINGS)[number];

/**
 * A lesion that had gone and is back: progression when the response before was a confirmed complete one, or when the other
 * criteria say so; otherwise not (EORTC, "does a new lesion always result in PD").
 */
export function reappearedLesion(afterConfirmedCompleteResponse: boolean, otherwiseProgression: boolean): NewLesionReading {
  return afterConfirmedCompleteResponse || otherwiseProgression ? 'PD' : 'NOT_PD';
}

/**
 * A lesion seen for the first time. An equivocal one is looked at again, and the progression back-dated once confirmed. A
 * node of less than 15 mm, grown from a normal size and the only evidence, is looked at again as well (EORTC).
 */
export function firstSeenLesion(
  certainty: 'UNEQUIVOCAL' | 'EQUIVOCAL',
  node: { millimetres: number; onlyEvidence: boolean } | null = null,
): NewLesionReading {
  if (certainty === 'EQUIVOCAL') return 'REASSESS';
  if (node === null) return 'PD';
  if (node.millimetres < 10) return 'NOT_PD';
  return node.millimetres < 15 && node.onlyEvidence ? 'REASSESS' : 'PD';
}

export const FDG_READINGS = ['PD', 'NOT_PD', 'FOLLOW_UP_CT_NEEDED'] as const;
export type FdgReading = (typeof FDG_READINGS)[number];

/**
 * A focus on FDG-PET as a new lesion: progression when the baseline PET was negative there; without a baseline PET the CT
 * decides, and one that does not confirm it is repeated.
 */
export function fdgNewLesion(
  baseline: 'NEGATIVE' | 'POSITIVE' | null,
  followUp: 'NEGATIVE' | 'POSITIVE',
  ct: 'NEW_SITE_CONFIRMED' | 'NOT_CONFIRMED' | 'KNOWN_SITE_NOT_PROGRESSING' | null,
): FdgReading {
  if (followUp === 'NEGATIVE') return 'NOT_PD';
  if (baseline === 'NEGATIVE') return 'PD';
  if (ct === 'NEW_SITE_CONFIRMED') return 'PD';
  return ct === 'KNOWN_SITE_NOT_PROGRESSING' || baseline === 'POSITIVE' ? 'NOT_PD' : 'FOLLOW_UP_CT_NEEDED';
}
