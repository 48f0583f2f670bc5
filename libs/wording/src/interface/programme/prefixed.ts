/**
 * The words of a list as messages of an area, each key with the same beginning, so that the list is written once.
 *
 * @example prefixed('update_', { RELAPSE: 'relapse' }) // { update_RELAPSE: 'relapse' }
 */
export function prefixed<Prefix extends string, Words extends Record<string, string>>(
  prefix: Prefix,
  words: Words,
): { [Key in keyof Words & string as `${Prefix}${Key}`]: string } {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [prefix + key, word])) as {
    [Key in keyof Words & string as `${Prefix}${Key}`]: string;
  };
}
