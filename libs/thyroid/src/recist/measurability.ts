export const MEASURABILITIES = ['MEASURABLE', 'NOT_MEASURABLE', 'NOT_KNOWN'] as const;
export type Measurability = (typeof MEASURABILITIES)[number];

export interface MeasuredLesion {
  isNode: boolean;
  /** Longest diameter, or short axis of a node, in mm. */
  millimetres: number;
  modality: 'CT' | 'MRI' | 'CHEST_X_RAY' | 'CALIPER' | 'OTHER';
  sliceMillimetres: number | null;
  /** Treated locally before and not grown since. */
  treatedWithoutGrowth: boolean | null;
}

const CT_MILLIMETRES = 10;
const NODE_MILLIMETRES = 15;
const CALIPER_MILLIMETRES = 10;
const CHEST_X_RAY_MILLIMETRES = 20;

/**
 * Whether a lesion can be measured for RECIST 1.1 (Eisenhauer, EJC 2009;45:228-247): at least 10 mm on CT or MRI in slices
 * of at most 5 mm, twice the slice when thicker (which 10 mm are for 5 mm, so that one comparison holds both); nodes 15 mm in the short axis; 20 mm on a chest X-ray; 10 mm by caliper.
 * Ultrasound never. A locally treated lesion only once it has grown again.
 *
 * @example measurability({ isNode: false, millimetres: 12, modality: 'CT', sliceMillimetres: 7, treatedWithoutGrowth: false }) // NOT_MEASURABLE: 14 mm needed
 */
export function measurability({ isNode, millimetres, modality, sliceMillimetres, treatedWithoutGrowth }: MeasuredLesion): Measurability {
  if (modality === 'OTHER' || treatedWithoutGrowth === true) return 'NOT_MEASURABLE';
  const known = treatedWithoutGrowth === null ? 'NOT_KNOWN' : 'MEASURABLE';
  if (modality === 'CHEST_X_RAY') return !isNode && millimetres >= CHEST_X_RAY_MILLIMETRES ? known : 'NOT_MEASURABLE';
  if (modality === 'CALIPER') return !isNode && millimetres >= CALIPER_MILLIMETRES ? known : 'NOT_MEASURABLE';
  if (millimetres < (isNode ? NODE_MILLIMETRES : CT_MILLIMETRES)) return 'NOT_MEASURABLE';
  if (sliceMillimetres === null) return 'NOT_KNOWN';
  return millimetres >= 2 * sliceMillimetres ? known : 'NOT_MEASURABLE';
}
