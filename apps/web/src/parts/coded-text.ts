import { hasKey, type Value } from '@consilium/wording';
import type { Text } from '@consilium/ui';

/** The sentence for a code of the API, such as `criteria.missing_SCAN_KIND`; the bare code where there is none yet. */
export function codedText(text: Pick<Text, 't'>, key: string, values: Readonly<Record<string, Value>> = {}): string {
  if (!hasKey(key)) return key.slice(key.indexOf('.') + 1).replace(/^[a-z]+_/, '');
  return (text.t as (key: string, values: Readonly<Record<string, Value>>) => string)(key, values);
}
