/** Radioactivity, kept exactly in megabecquerel, with the value and unit that a person entered. 1 mCi = 37 MBq by definition. */
export interface Activity {
  megabecquerel: number;
  enteredValue: string;
  enteredUnit: ActivityUnit;
}
export const ACTIVITY_UNITS = ['GBq', 'MBq', 'mCi'] as const;
export type ActivityUnit = (typeof ACTIVITY_UNITS)[number];

/** A number as a laboratory reports it: `<0.2` and `>300` are not 0.2 and 300. */
export interface CensoredValue {
  comparator: Comparator;
  value: number;
}
export const COMPARATORS = ['EQUAL', 'BELOW', 'ABOVE'] as const;
export type Comparator = (typeof COMPARATORS)[number];
