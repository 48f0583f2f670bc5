import type { Schedule } from '@consilium/thyroid';
import type { Text } from '@consilium/ui';

type Phase = Schedule['phases'][number];

/**
 * When something is done, in words, stretch by stretch.
 *
 * @example lenvatinib and blood pressure → "after 7 days, every 14 days, until month 2; then every month"
 */
export function phaseWords(phases: readonly Phase[], text: Pick<Text, 't'>): string {
  return phases
    .map((phase, index) => [index > 0 ? text.t('clinical.thenOnwards') : null, onePhase(phase, text)].filter(Boolean).join(' '))
    .join('; ');
}

function onePhase({ from, every, untilMonths }: Phase, { t }: Pick<Text, 't'>): string {
  const start = 'days' in from ? (from.days === 0 ? t('clinical.fromStart') : t('clinical.afterDays', { count: from.days })) : null;
  const rhythm =
    'days' in every
      ? t('clinical.everyDays', { count: every.days })
      : every.months === every.atMostMonths
        ? t('clinical.everyMonths', { count: every.months })
        : t('clinical.everyMonthsRange', { from: every.months, to: every.atMostMonths });
  return [start, rhythm, untilMonths === null ? null : t('clinical.untilMonth', { count: untilMonths })].filter(Boolean).join(', ');
}
