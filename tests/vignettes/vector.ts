/** One test vector as the data file states it. */
export interface Vector {
  id: string;
  group: string;
  input: unknown;
  expected: Record<string, unknown>;
  basis: string;
  source: string[];
  note?: string;
}

/** What a group of vectors asks of the rules: the answer, under the names that its expectations use. */
export type Answers = Record<string, unknown>;
export type Group = (input: unknown, vector: Vector) => Answers;

/** Types the input of a group at its one entrance. */
export function group<Input>(answer: (input: Input, vector: Vector) => Answers): Group {
  return (input, vector) => answer(input as Input, vector);
}
