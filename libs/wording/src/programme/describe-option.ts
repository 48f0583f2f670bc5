import type { Option, OptionDetails } from '@consilium/tumour-board';
import type { Language } from '../catalogue/language.js';
import { render } from '../catalogue/message.js';
import { codeText } from '../codes/code-text.js';
import { formatDose } from '../format/dose.js';
import { words } from '../words/words.js';
import { DOCTOR_TEXTS } from './doctor/doctor-texts.js';

/**
 * An option with its details on one line, for doctors.
 *
 * @example describeOption('MONITORING', { ...NO_DETAILS, intervalMonths: 6 }, 'en') // "Monitoring, every 6 months"
 */
export function describeOption(
  option: Option,
  details: OptionDetails,
  language: Language,
  drugNames: Readonly<Record<string, string>> = {},
): string {
  const word = words(language);
  const { common } = DOCTOR_TEXTS[language];
  const parts = [
    details.technique && word.localTechnique[details.technique],
    details.site,
    details.drug && (drugNames[details.drug] ?? details.drug),
    details.startingDose && formatDose(details.startingDose, language),
    details.intervalMonths !== null && render(common.every, { months: details.intervalMonths }, language),
    ...details.measures.map((measure) => codeText('measure', measure, language)),
    details.intent && word.intent[details.intent],
    details.trialNumber,
    details.remark,
  ].filter((part) => typeof part === 'string' && part !== '');
  return [word.option[option], ...parts].join(', ');
}
