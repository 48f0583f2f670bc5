import type { RankedChoice } from '@consilium/tumour-board';
import { findDrug } from '@consilium/thyroid';
import { codeText, formatDose } from '@consilium/wording';
import type { Text } from '../text.js';

/** The name of a drug of the pack; what the pack does not know stays as it was written. */
export function drugName(code: string): string {
  return findDrug(code)?.name ?? code;
}

/**
 * What an option specifies, as parts of one line, in the order a doctor would say them.
 *
 * @param lesionLabel the name of a lesion of the case file, `null` when it is not at hand
 * @example targeted therapy → ["lenvatinib 24 mg once a day"]; monitoring → ["every 6 months", "TSH, thyroglobulin"]
 */
export function detailWords(
  { details, trialPreferred }: Pick<RankedChoice, 'details' | 'trialPreferred'>,
  text: Pick<Text, 't' | 'words' | 'language'>,
  lesionLabel: (lesionId: string) => string | null = () => null,
): string[] {
  const { t, words, language } = text;
  const lesion = details.lesionId === null ? null : lesionLabel(details.lesionId);
  return [
    details.technique && words.localTechnique[details.technique],
    details.drug && [drugName(details.drug), details.startingDose && formatDose(details.startingDose, language)].filter(Boolean).join(' '),
    details.intervalMonths !== null && t('vote.everyMonths', { count: details.intervalMonths }),
    details.measures.length > 0 && details.measures.map((code) => codeText('measure', code, language)).join(', '),
    lesion ?? (details.lesionId && !details.site ? t('vote.lesionOfFile') : null),
    details.site,
    details.intent && words.intent[details.intent],
    details.trialNumber,
    details.remark,
    trialPreferred && t('vote.trialPreferred'),
  ].filter((part): part is string => typeof part === 'string' && part !== '');
}
