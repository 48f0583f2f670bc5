import type { Option, OptionDetails, RecommendedOption } from '@consilium/tumour-board';
import { findDrug } from '@consilium/thyroid';
import { codeText, formatDose } from '@consilium/wording';
import type { Text } from '../text.js';
import { ownDetails } from './option-details.js';

export type LesionLabel = (lesionId: string) => string | null;

/**
 * One option as a doctor would say it, without a full stop.
 *
 * @param lesionLabel the name of a lesion of the case file, `null` when it is not at hand
 * @example optionSentence('MONITORING', details, text) // "Monitoring every 6 months, measuring TSH and thyroglobulin"
 */
export function optionSentence(
  option: Option,
  details: OptionDetails,
  text: Pick<Text, 't' | 'words' | 'language'>,
  lesionLabel: LesionLabel = () => null,
): string {
  const { t, words, language } = text;
  const own = ownDetails(option, details);
  const lesion = own.lesionId === null ? null : (lesionLabel(own.lesionId) ?? t('recommendation.detailLesionHint'));
  const measures = own.measures.map((code) => codeText('measure', code, language));
  const [lead, ...rest] = [
    own.technique && t('recommendation.partTechnique', { technique: words.localTechnique[own.technique] }),
    own.drug && t('recommendation.partDrug', { drug: findDrug(own.drug)?.name ?? own.drug }),
    own.intervalMonths !== null && t('recommendation.partEvery', { count: own.intervalMonths }),
    own.startingDose && t('recommendation.partDose', { dose: formatDose(own.startingDose, language) }),
    measures.length > 0 && t('recommendation.partMeasures', { list: new Intl.ListFormat(language).format(measures) }),
    lesion && t('recommendation.partLesion', { lesion }),
    own.site && t('recommendation.partSite', { site: own.site }),
    own.intent && t('recommendation.partIntent', { intent: words.intent[own.intent] }),
    own.trialNumber,
    own.remark,
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  if (lead === undefined) return words.option[option];
  const flows = own.technique || own.drug || own.intervalMonths !== null;
  return [`${words.option[option]}${flows ? ' ' : ', '}${lead}`, ...rest].join(', ');
}

/**
 * All ranked options as one sentence: what the chair’s wording begins with.
 *
 * @example "Targeted therapy with lenvatinib, starting at 24 mg once a day; otherwise monitoring every 3 months."
 */
export function optionsSentence(
  options: readonly RecommendedOption[],
  text: Pick<Text, 't' | 'words' | 'language'>,
  lesionLabel?: LesionLabel,
): string {
  const [first, ...others] = options.map(({ option, details }) => optionSentence(option, details, text, lesionLabel));
  if (first === undefined) return '';
  if (others.length === 0) return `${first}.`;
  const rest = others.map((other) => other.charAt(0).toLocaleLowerCase(text.language) + other.slice(1)).join('; ');
  return `${text.t('recommendation.summaryOfSeveral', { first, others: rest })}.`;
}
