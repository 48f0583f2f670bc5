import { textIn } from '@consilium/ui';
import { proofWords } from './proof-words.js';

const said = (values: Record<string, string | number>) => proofWords({ values }, textIn('en'));

describe('what a precaution rests on, in words', () => {
  it.each([
    [{ lesion: 'neck mass', threatens: 'AIRWAY, OESOPHAGUS' }, 'neck mass: airway, oesophagus'],
    [{ lesion: 'neck mass' }, 'neck mass'],
    [{ value: '<150', unit: 'mmHg', date: '2026-01-12' }, '<150\u202fmmHg, 12 Jan 2026'],
    [
      { text: 'omeprazole', interaction: 'PROTON_PUMP_INHIBITOR_TAKE_WITH_FOOD' },
      'omeprazole, Proton-pump inhibitor: take the drug with food.',
    ],
    [{ ruleSet: 'ATA_2015_R91' }, 'refractory by ATA 2015'],
    [{ t: '4a' }, 'T category 4a at diagnosis'],
    [{ gene: 'RET', result: 'NOT_DETECTED' }, 'RET not detected'],
    [{}, ''],
  ])('%o', (values, words) => expect(said(values as Record<string, string>)).toBe(words));
});
