/** Response of the target lesions. `NE`: not all could be evaluated, and those missing could change the answer. */
export const TARGET_RESPONSES = ['CR', 'PR', 'SD', 'PD', 'NE'] as const;
export type TargetResponse = (typeof TARGET_RESPONSES)[number];

/** How a target lesion was found: its size in mm, the sizes of its fragments, seen but too small to measure, or not looked at. */
export type TargetSize = number | { fragments: readonly number[] } | 'TOO_SMALL_TO_MEASURE' | null;

export interface TargetLesion {
  isNode: boolean;
  size: TargetSize;
}

/** A lesion that is there and too small to measure counts 5 mm; one that can be measured counts as measured. */
const TOO_SMALL_MILLIMETRES = 5;
/** A node below this short axis is normal again. */
const NORMAL_NODE_MILLIMETRES = 10;
const PARTIAL_RESPONSE = 0.7;
const PROGRESSION = 1.2;
const PROGRESSION_MILLIMETRES = 5;
/** Sums of decimals carry rounding noise; the limits are inclusive. */
const NOISE = 1e-9;

/** What a target lesion adds to the sum: longest diameter, short axis of a node, fragments together. `null`: not known. */
export function sizeInSum(size: TargetSize): number | null {
  if (size === null) return null;
  if (size === 'TOO_SMALL_TO_MEASURE') return TOO_SMALL_MILLIMETRES;
  return typeof size === 'number' ? size : size.fragments.reduce((sum, fragment) => sum + fragment, 0);
}

/** The sum of the diameters in mm, and how many lesions it lacks. */
export function sumOfTargets(lesions: readonly TargetLesion[]): { millimetres: number; missing: number } {
  let millimetres = 0;
  let missing = 0;
  for (const { size } of lesions) {
    const part = sizeInSum(size);
    if (part === null) missing += 1;
    else millimetres += part;
  }
  return { millimetres, missing };
}

/** All targets gone, nodes below 10 mm: then the response is complete although the sum of the nodes is not zero. */
export function allGone(lesions: readonly TargetLesion[]): boolean {
  return (
    lesions.length > 0 &&
    lesions.every(({ isNode, size }) => {
      const part = sizeInSum(size);
      return isNode ? part !== null && part < NORMAL_NODE_MILLIMETRES : part === 0;
    })
  );
}

/**
 * Response of the targets by RECIST 1.1: progression at least 20 % and 5 mm above the smallest sum so far (the baseline
 * included); partial response at least 30 % below the baseline; both limits inclusive; progression goes first.
 *
 * @param missing lesions that the current sum lacks: then only a progression already proved by the others is told
 * @example targetResponse({ baseline: 165, nadir: 63, current: 65, gone: false, missing: 0 }) // PR: +2 mm over the nadir is not progression
 */
export function targetResponse({
  baseline,
  nadir,
  current,
  gone,
  missing,
}: {
  baseline: number;
  nadir: number;
  current: number;
  gone: boolean;
  missing: number;
}): TargetResponse {
  const grown = current - nadir;
  if (grown >= PROGRESSION_MILLIMETRES - NOISE && current >= nadir * PROGRESSION - NOISE) return 'PD';
  if (missing > 0) return 'NE';
  if (gone) return 'CR';
  return current <= baseline * PARTIAL_RESPONSE + NOISE ? 'PR' : 'SD';
}
