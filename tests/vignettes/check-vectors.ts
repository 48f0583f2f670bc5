import { differences } from './compare.js';
import { KINETICS_GROUPS } from './groups/kinetics-groups.js';
import { OTHER_GROUPS } from './groups/other-groups.js';
import { QUANTITY_GROUPS } from './groups/quantity-groups.js';
import { RECIST_GROUPS } from './groups/recist-groups.js';
import { REFRACTORINESS_GROUPS } from './groups/refractoriness-groups.js';
import type { Group, Vector } from './vector.js';

const GROUPS: Readonly<Record<string, Group>> = {
  ...QUANTITY_GROUPS,
  ...REFRACTORINESS_GROUPS,
  ...KINETICS_GROUPS,
  ...RECIST_GROUPS,
  ...OTHER_GROUPS,
};

export interface Outcome {
  id: string;
  group: string;
  input: unknown;
  expected: unknown;
  got: unknown;
  /** Empty when the answer is as expected. */
  differences: string[];
}

/** Asks the rules what a vector asks. A group that is not known here, or an error, is a difference like any other. */
export function checkVector(vector: Vector): Outcome {
  const { id, group: name, input, expected } = vector;
  const ask = Object.hasOwn(GROUPS, name) ? GROUPS[name] : undefined;
  if (ask === undefined) return { id, group: name, input, expected, got: null, differences: [`no rule answers the group ${name}`] };
  try {
    const got = ask(input, vector);
    return { id, group: name, input, expected, got, differences: differences(expected, got) };
  } catch (error) {
    return {
      id,
      group: name,
      input,
      expected,
      got: null,
      differences: [`failed: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
}
