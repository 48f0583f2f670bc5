export const RESPONSE_TO_TREATMENT = [
  'EXCELLENT',
  'INDETERMINATE',
  'BIOCHEMICAL_INCOMPLETE',
  'STRUCTURAL_INCOMPLETE',
  'CANNOT_TELL',
] as const;
export type ResponseToTreatment = (typeof RESPONSE_TO_TREATMENT)[number];
export const TSH_GOALS = ['WITHIN_REFERENCE_RANGE', 'BELOW_REFERENCE_RANGE', 'CANNOT_TELL'] as const;
export type TshGoal = (typeof TSH_GOALS)[number];

export interface ResponseInput {
  /** Thyroglobulin in ng/mL under TSH suppression or replacement; `null`: not known. */
  nonStimulatedTg: CensoredTg | null;
  /** Thyroglobulin in ng/mL under stimulated TSH. */
  stimulatedTg: CensoredTg | null;
  antibodies: 'UNDETECTABLE' | 'DECLINING' | 'STABLE' | 'RISING' | null;
  imaging: 'NEGATIVE' | 'NONSPECIFIC' | 'STRUCTURAL' | null;
}
export interface CensoredTg {
  comparator: 'EQUAL' | 'BELOW' | 'ABOVE';
  value: number;
}

/** Limits in ng/mL: excellent below the first, biochemical incomplete above the second. */
export const RESPONSE_LIMITS = {
  THYROIDECTOMY_AND_RADIOIODINE: { nonStimulated: [0.2, 1], stimulated: [1, 10] },
  THYROIDECTOMY_ALONE: { nonStimulated: [2.5, 5], stimulated: null },
} as const;
export type InitialTreatment = keyof typeof RESPONSE_LIMITS;

type Level = 'EXCELLENT' | 'INDETERMINATE' | 'BIOCHEMICAL_INCOMPLETE' | 'CANNOT_TELL';

/**
 * Response to initial treatment by ATA 2025 (read in a checked transcription). Structural disease goes first; then the worse
 * of the markers; a marker that is not known leaves an otherwise excellent response open.
 *
 * Example: non-stimulated Tg 0.1 ng/mL, antibodies undetectable, imaging negative → excellent, TSH within the reference range.
 */
export function responseToTreatment(
  input: ResponseInput,
  treatment: InitialTreatment = 'THYROIDECTOMY_AND_RADIOIODINE',
): ResponseToTreatment {
  if (input.imaging === 'STRUCTURAL') return 'STRUCTURAL_INCOMPLETE';
  const limits = RESPONSE_LIMITS[treatment];
  const levels: Level[] = [
    ...(input.nonStimulatedTg === null ? [] : [levelOf(input.nonStimulatedTg, limits.nonStimulated)]),
    ...(input.stimulatedTg === null || limits.stimulated === null ? [] : [levelOf(input.stimulatedTg, limits.stimulated)]),
  ];
  const antibodies: Level = antibodyLevel(input.antibodies);
  if (levels.includes('BIOCHEMICAL_INCOMPLETE') || antibodies === 'BIOCHEMICAL_INCOMPLETE')
    return input.imaging === null ? 'CANNOT_TELL' : 'BIOCHEMICAL_INCOMPLETE';
  const all: Level[] = [...(levels.length === 0 ? (['CANNOT_TELL'] as const) : levels), antibodies];
  if (input.imaging === null || all.includes('CANNOT_TELL')) return 'CANNOT_TELL';
  return input.imaging === 'NONSPECIFIC' || all.includes('INDETERMINATE') ? 'INDETERMINATE' : 'EXCELLENT';
}

/** TSH goal that ATA 2025, table 9, names for a response: numbers are no longer given, the clinician sets them. */
export function tshGoal(response: ResponseToTreatment): TshGoal {
  if (response === 'CANNOT_TELL') return 'CANNOT_TELL';
  return response === 'EXCELLENT' || response === 'INDETERMINATE' ? 'WITHIN_REFERENCE_RANGE' : 'BELOW_REFERENCE_RANGE';
}

function levelOf({ comparator, value }: CensoredTg, [excellent, incomplete]: readonly [number, number]): Level {
  if (comparator === 'BELOW') return value <= excellent ? 'EXCELLENT' : 'CANNOT_TELL';
  if (comparator === 'ABOVE') return value >= incomplete ? 'BIOCHEMICAL_INCOMPLETE' : 'CANNOT_TELL';
  return value < excellent ? 'EXCELLENT' : value > incomplete ? 'BIOCHEMICAL_INCOMPLETE' : 'INDETERMINATE';
}

function antibodyLevel(antibodies: ResponseInput['antibodies']): Level {
  if (antibodies === null) return 'CANNOT_TELL';
  return antibodies === 'RISING' ? 'BIOCHEMICAL_INCOMPLETE' : antibodies === 'UNDETECTABLE' ? 'EXCELLENT' : 'INDETERMINATE';
}
