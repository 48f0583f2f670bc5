import type { TargetResponse } from './target-response.js';

export const NON_TARGET_RESPONSES = ['CR', 'NON_CR_NON_PD', 'PD', 'NE'] as const;
export type NonTargetResponse = (typeof NON_TARGET_RESPONSES)[number];
export const NEW_LESION_ANSWERS = ['YES', 'NO', 'NOT_KNOWN'] as const;
export type NewLesionAnswer = (typeof NEW_LESION_ANSWERS)[number];
export const OVERALL_RESPONSES = ['CR', 'PR', 'SD', 'PD', 'NON_CR_NON_PD', 'NE'] as const;
export type OverallResponse = (typeof OVERALL_RESPONSES)[number];

/**
 * Overall response of one visit (RECIST 1.1, tables 1 and 2).
 *
 * @param target `null`: no target lesions at baseline
 * @param nonTarget `null`: no non-target lesions at baseline
 * @example overallResponse('CR', 'NE', 'NO') // → 'PR'
 */
export function overallResponse(
  target: TargetResponse | null,
  nonTarget: NonTargetResponse | null,
  newLesion: NewLesionAnswer,
): OverallResponse {
  if (target === 'PD' || nonTarget === 'PD' || newLesion === 'YES') return 'PD';
  if (newLesion === 'NOT_KNOWN') return 'NE';
  if (target === null) return nonTarget ?? 'NE';
  return target === 'CR' && nonTarget !== null && nonTarget !== 'CR' ? 'PR' : target;
}
