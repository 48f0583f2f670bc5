import { MINIMUM_VALUES, type ThyroglobulinKinetics } from '@consilium/thyroid';
import { codeText } from '@consilium/wording';
import type { Text } from '../text.js';

/** Why no doubling time can be told, or what to mind about the one that is, in words. */
export function kineticsReasons({ reasons, used }: ThyroglobulinKinetics, { language }: Pick<Text, 'language'>): string {
  const values = { count: used.length, needed: MINIMUM_VALUES };
  return reasons.map((reason) => codeText('kineticsReason', reason, language, values)).join('; ');
}
