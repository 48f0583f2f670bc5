import type { OptionDetails } from '@consilium/tumour-board';
import { codeText } from '@consilium/wording';
import type { Text } from '../text.js';

const SENTENCES = {
  intervalMonths: 'recommendation.problemIntervalMonths',
  measures: 'recommendation.problemMeasures',
  site: 'recommendation.problemSite',
  technique: 'recommendation.problemTechnique',
  lesionId: 'recommendation.problemLesionId',
  intent: 'recommendation.problemIntent',
  drug: 'recommendation.problemDrug',
  startingDose: 'recommendation.problemStartingDose',
  trialNumber: 'recommendation.problemTrialNumber',
  remark: 'recommendation.problemRemark',
} as const satisfies Record<keyof OptionDetails, string>;

/** What is wrong with one detail of an option, as what to do about it; `null` when the path is that of no detail. */
export function optionProblem(path: string, code: string, { t, language }: Pick<Text, 't' | 'language'>): string | null {
  const detail = /details\.(\w+)$/i.exec(path)?.[1];
  if (detail === undefined || !Object.hasOwn(SENTENCES, detail)) return null;
  if (code === 'TOO_LONG') return codeText('fieldProblem', code, language);
  if (detail === 'startingDose' && code === 'OUT_OF_RANGE') return t('recommendation.problemDoseTooHigh');
  return t(SENTENCES[detail as keyof OptionDetails]);
}

/**
 * The messages of one option's details, out of all messages of a form by path.
 *
 * @example detailErrors({ 'options[0].details.site': 'Say where' }, 'options[0].details') // { site: 'Say where' }
 */
export function detailErrors(errors: Readonly<Record<string, string>>, path: string): Partial<Record<keyof OptionDetails, string>> {
  return Object.fromEntries(
    Object.entries(errors)
      .filter(([key]) => key.startsWith(`${path}.`))
      .map(([key, message]) => [key.slice(path.length + 1), message]),
  );
}
