import type { RankedChoice } from '@consilium/tumour-board';
import { findDrug, MONITORING_MEASURES, type MonitoringMeasure } from '@consilium/thyroid';
import type { Text } from '../text.js';

/** The name of a drug of the pack; what the pack does not know stays as it was written. */
export function drugName(code: string): string {
  return findDrug(code)?.name ?? code;
}

/** The word for what is measured at a control. */
export function measureName(code: string, { t }: Pick<Text, 't'>): string {
  return (MONITORING_MEASURES as readonly string[]).includes(code) ? t(`vote.measure_${code as MonitoringMeasure}`) : code;
}

/**
 * What an option specifies, as parts of one line, in the order a doctor would say them.
 *
 * @param lesionLabel the name of a lesion of the case file, `null` when it is not at hand
 * @example targeted therapy → ["lenvatinib 24 mg qd"]; monitoring → ["every 6 months", "TSH, thyroglobulin"]
 */
export function detailWords(
  { details, trialPreferred }: Pick<RankedChoice, 'details' | 'trialPreferred'>,
  text: Pick<Text, 't' | 'words' | 'number'>,
  lesionLabel: (lesionId: string) => string | null = () => null,
): string[] {
  const { t, words } = text;
  const lesion = details.lesionId === null ? null : lesionLabel(details.lesionId);
  return [
    details.technique && words.localTechnique[details.technique],
    details.drug && [drugName(details.drug), details.startingDose].filter(Boolean).join(' '),
    details.intervalMonths !== null && t('vote.everyMonths', { count: details.intervalMonths }),
    details.measures.length > 0 && details.measures.map((code) => measureName(code, text)).join(', '),
    lesion ?? (details.lesionId && !details.site ? t('vote.lesionOfFile') : null),
    details.site,
    details.intent && words.intent[details.intent],
    details.trialNumber,
    details.remark,
    trialPreferred && t('vote.trialPreferred'),
  ].filter((part): part is string => typeof part === 'string' && part !== '');
}
