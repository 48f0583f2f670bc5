import type { RecistVisit } from '@consilium/thyroid';
import type { Text } from '../text.js';

/**
 * Why the response of a visit is not evaluable, in words; `null` when it is.
 *
 * @param baseline the first visit: without its complete sum nothing can be compared with it
 */
export function notEvaluableReason(visit: RecistVisit, baseline: RecistVisit, { t }: Pick<Text, 't'>): string | null {
  if (visit.overall !== 'NE') return null;
  if (visit.newLesion === 'NOT_KNOWN') return t('clinical.notEvaluableNew');
  if (visit.target === 'NE')
    return baseline.missing > 0 ? t('clinical.notEvaluableBaseline') : t('clinical.notEvaluable', { count: visit.missing });
  return t(visit.nonTarget === 'NE' ? 'clinical.notEvaluableOthers' : 'clinical.notEvaluableNothing');
}
