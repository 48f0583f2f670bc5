/** The categories of a stage as the file holds them, without their letters. */
export interface StageCategories {
  t: string | null;
  n: string | null;
  m: string | null;
}

/**
 * The TNM categories in one line; a category that is not known stays a question, `null` when none is known.
 *
 * @example formatStage({ t: '4a', n: '1b', m: null }) // "T4a N1b M?"
 */
export function formatStage({ t, n, m }: StageCategories): string | null {
  if (t === null && n === null && m === null) return null;
  return `T${t ?? '?'} N${n ?? '?'} M${m ?? '?'}`;
}
