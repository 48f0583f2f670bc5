export const SURGERY_HOLD_WARNINGS = [
  'PRE_OP_HOLD_LT_7_DAYS',
  'POST_OP_RESTART_LT_14_DAYS',
  'PRE_OP_HOLD_NOT_KNOWN',
  'POST_OP_RESTART_NOT_KNOWN',
] as const;
export type SurgeryHoldWarning = (typeof SURGERY_HOLD_WARNINGS)[number];

/**
 * Warnings on how long lenvatinib was held around an operation: at least a week before an elective one, at least two weeks
 * after a major one (label summary).
 *
 * @example surgeryHoldWarnings({ daysBefore: 8, daysAfter: 12, major: true }) // → ['POST_OP_RESTART_LT_14_DAYS']
 */
export function surgeryHoldWarnings({
  daysBefore,
  daysAfter,
  major,
}: {
  daysBefore: number | null;
  daysAfter: number | null;
  major: boolean;
}): SurgeryHoldWarning[] {
  return [
    ...(daysBefore === null ? (['PRE_OP_HOLD_NOT_KNOWN'] as const) : daysBefore < 7 ? (['PRE_OP_HOLD_LT_7_DAYS'] as const) : []),
    ...(!major
      ? []
      : daysAfter === null
        ? (['POST_OP_RESTART_NOT_KNOWN'] as const)
        : daysAfter < 14
          ? (['POST_OP_RESTART_LT_14_DAYS'] as const)
          : []),
  ];
}
