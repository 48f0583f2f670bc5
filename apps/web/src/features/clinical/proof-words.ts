import { isPartialDate, type ThreatenedStructure } from '@consilium/tumour-board';
import type { PrecautionProof } from '@consilium/thyroid';
import { codeText, NARROW_SPACE } from '@consilium/wording';
import type { Text } from '@consilium/ui';
import { codedText } from '../../parts/coded-text.js';

/**
 * The entry that a precaution rests on, in words.
 *
 * @example { lesion: 'neck mass', threatens: 'AIRWAY, OESOPHAGUS' } → "neck mass: airway, oesophagus"
 */
export function proofWords({ values }: Pick<PrecautionProof, 'values'>, text: Text): string {
  const { t, words, date, language } = text;
  const say = (name: string) => (values[name] === undefined ? null : String(values[name]));
  const [lesion, structures, on, value, interaction, ruleSet, category] = [
    'lesion',
    'threatens',
    'date',
    'value',
    'interaction',
    'ruleSet',
    't',
  ].map(say);
  const threatened = structures?.split(', ').map((code) => words.threatenedStructure[code as ThreatenedStructure] ?? code);
  const result = say('result') as keyof typeof words.molecularResult | null;
  const parts = [
    lesion && threatened ? `${lesion}: ${threatened.join(', ')}` : lesion,
    say('text'),
    [say('gene'), say('alteration'), result && words.molecularResult[result]].filter(Boolean).join(' '),
    value && [value, say('unit')].filter(Boolean).join(NARROW_SPACE),
    category && t('clinical.proofT', { t: category }),
    ruleSet && t('clinical.proofRuleSet', { ruleSet: codedText(text, `criteria.ruleSet_${ruleSet}`) }),
    interaction && codeText('drugInteraction', interaction, language),
    on && (isPartialDate(on) ? date(on) : on),
  ];
  return parts.filter(Boolean).join(', ');
}
