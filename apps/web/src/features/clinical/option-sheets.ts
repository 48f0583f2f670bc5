import type { Option } from '@consilium/tumour-board';

/** The options that the case file can say something about; the others are ways to come back or to pass on. */
export const SHOWN_OPTIONS = [
  'MONITORING',
  'SURGERY',
  'LOCAL_TREATMENT',
  'TARGETED_THERAPY',
  'TRIAL',
  'RADIOIODINE_AGAIN',
  'CHEMOTHERAPY',
] as const satisfies readonly Option[];
export type ShownOption = (typeof SHOWN_OPTIONS)[number];

/** The name of an option's sheet in the address. */
export function optionSheet(option: ShownOption): string {
  return `option-${option}`;
}

export function isOptionSheet(sheet: string | null): boolean {
  return sheet !== null && optionOfSheet(sheet) !== null;
}

/** The option that a sheet of the address is about; `null` when it is none of ours. */
export function optionOfSheet(sheet: string): ShownOption | null {
  return SHOWN_OPTIONS.find((option) => optionSheet(option) === sheet) ?? null;
}
