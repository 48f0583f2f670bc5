/** One medical word with its plain meaning. */
export interface GlossaryEntry {
  /** As the list of words shows it. */
  term: string;
  /** Every written form that a star can follow: plural, capital at the start of a sentence not counted. */
  forms: readonly string[];
  plain: string;
}
