import { type KineticsReason, MINIMUM_VALUES, type ThyroglobulinKinetics } from '@consilium/thyroid';
import { codeText } from '@consilium/wording';
import type { Text } from '../text.js';

/**
 * Why no doubling time can be told, or what to mind about the one that is, in words; with too few values also what was
 * left off, because that is what one can do something about.
 *
 * @example "3 of 4 values needed; left off: 2 taken under stimulation"
 */
export function kineticsReasons(
  { reasons, used, excluded }: Pick<ThyroglobulinKinetics, 'reasons' | 'used' | 'excluded'>,
  { language, t }: Pick<Text, 'language' | 't'>,
): string {
  const sentence = (reason: KineticsReason) =>
    codeText('kineticsReason', reason, language, {
      count: reason === 'TOO_FEW_VALUES' ? used.length + excluded.length : used.length,
      needed: MINIMUM_VALUES,
    });
  const tooFew = reasons.some((reason) => reason === 'TOO_FEW_VALUES' || reason === 'TOO_FEW_AFTER_EXCLUSION');
  const kinds = [...new Set(excluded.map(({ reason }) => reason))];
  const left = kinds.map(
    (kind) => `${excluded.filter(({ reason }) => reason === kind).length} ${codeText('exclusionReason', kind, language)}`,
  );
  return [...reasons.map(sentence), ...(tooFew && left.length > 0 ? [t('clinical.leftOff', { reason: left.join(', ') })] : [])].join('; ');
}
