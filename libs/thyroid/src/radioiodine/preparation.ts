import type { Treatment } from '@consilium/tumour-board';

export const PREPARATION_QUALITIES = ['ADEQUATE', 'INADEQUATE', 'NOT_KNOWN'] as const;
export type PreparationQuality = (typeof PREPARATION_QUALITIES)[number];

/** TSH in mIU/L from which a patient off levothyroxine counts as stimulated (J Thyroid Res 2012:670180). */
export const STIMULATED_TSH = 30;

/**
 * Whether thyroid tissue was stimulated enough for an absent uptake to mean something: recombinant TSH was given, or
 * TSH had reached 30 mIU/L.
 *
 * @example preparationQuality({ preparation: 'WITHDRAWAL', tshAtActivity: 12 }) // → 'INADEQUATE'
 * @example preparationQuality({ preparation: 'WITHDRAWAL', tshAtActivity: null }) // → 'NOT_KNOWN'
 */
export function preparationQuality({ preparation, tshAtActivity }: Pick<Treatment, 'preparation' | 'tshAtActivity'>): PreparationQuality {
  if (preparation === 'RH_TSH') return 'ADEQUATE';
  if (tshAtActivity !== null) return tshAtActivity >= STIMULATED_TSH ? 'ADEQUATE' : 'INADEQUATE';
  return preparation === 'NONE' ? 'INADEQUATE' : 'NOT_KNOWN';
}
