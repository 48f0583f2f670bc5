import { FIELD_PROBLEM_CODES, READINESS_FINDINGS } from '@consilium/tumour-board';
import { EVIDENCE_CODES, FLAG_CODES, MISSING_CODES } from '../../../thyroid/src/answer/codes.js';
import {
  ADVERSE_EFFECT_CODES,
  DRUG_CHECK_CODES,
  DRUG_INTERACTION_CODES,
  LICENCE_STATES,
  type ToVerify,
} from '../../../thyroid/src/drugs/drug.js';
import { THYROID_DRUGS } from '../../../thyroid/src/drugs/drugs.js';
import { FOLLOW_UP_CODES } from '../../../thyroid/src/follow-up/schedules.js';
import { EXCLUSION_REASONS, KINETICS_REASONS } from '../../../thyroid/src/kinetics/doubling-time.js';
import { MIYAUCHI_CATEGORIES, ROESSING_CATEGORIES, SABRA_CATEGORIES } from '../../../thyroid/src/kinetics/growth-category.js';
import { LUNG_DOUBLING_REASONS } from '../../../thyroid/src/kinetics/volume-doubling-time.js';
import { MONITORING_MEASURES } from '../../../thyroid/src/options/check-option.js';
import { PRECAUTION_CODES, PRECAUTION_STATES } from '../../../thyroid/src/precautions/precaution.js';
import { rairThyroidPack } from '../../../thyroid/src/rair-thyroid-pack.js';
import { MEASURABILITIES } from '../../../thyroid/src/recist/measurability.js';
import { OVERALL_RESPONSES } from '../../../thyroid/src/recist/overall-response.js';
import { LANGUAGES } from '../catalogue/language.js';
import { codeText } from './code-text.js';
import type { CodeArea } from './code-texts.js';
import { en } from './en.js';
import { fr } from './fr.js';

const CODES: Record<CodeArea, readonly string[]> = {
  fieldProblem: FIELD_PROBLEM_CODES,
  readinessFinding: READINESS_FINDINGS,
  evidence: EVIDENCE_CODES,
  missing: MISSING_CODES,
  flag: FLAG_CODES,
  measure: MONITORING_MEASURES,
  drugCheck: DRUG_CHECK_CODES,
  drugInteraction: DRUG_INTERACTION_CODES,
  adverseEffect: ADVERSE_EFFECT_CODES,
  precaution: PRECAUTION_CODES,
  precautionState: PRECAUTION_STATES,
  criterionLogic: rairThyroidPack.ruleSets.flatMap(({ id, criteria }) => [id, ...criteria.map((criterion) => `${id}_${criterion.id}`)]),
  kineticsReason: KINETICS_REASONS,
  exclusionReason: EXCLUSION_REASONS,
  growthCategory: [...MIYAUCHI_CATEGORIES, ...ROESSING_CATEGORIES, ...SABRA_CATEGORIES],
  lungDoublingReason: LUNG_DOUBLING_REASONS,
  response: OVERALL_RESPONSES,
  measurability: MEASURABILITIES,
  licenceState: LICENCE_STATES,
  licenceIndication: [...new Set(THYROID_DRUGS.flatMap(({ licences }) => licences.map(({ indication }) => indication)))],
  followUp: FOLLOW_UP_CODES,
  toVerify: ['STARTING_DOSE', 'DOSE_LEVELS', 'LICENCE'] satisfies ToVerify['code'][],
};

describe('the sentences of codes', () => {
  it.each(Object.keys(CODES) as CodeArea[])('has one for every code of the rules, and none without a code (%s)', (area) => {
    expect(Object.keys(en[area]).sort()).toEqual([...CODES[area]].sort());
    expect(Object.keys(fr[area]).sort()).toEqual([...CODES[area]].sort());
  });

  it('writes values as the language writes them', () => {
    const grew = { lesion: 'Lung', from: 8.5, to: 14, date: '2026-03' };
    expect(codeText('evidence', 'LESION_GREW', 'en', grew)).toBe('Lung: grew from 8.5\u202fmm to 14\u202fmm, Mar 2026');
    expect(codeText('evidence', 'LESION_GREW', 'fr', grew)).toBe('Lung\u202f: a grandi de 8,5\u202fmm à 14\u202fmm, mars 2026');
    expect(codeText('evidence', 'RADIOIODINE_GIVEN', 'en', { date: '2024', megabecquerel: 3700 })).toBe(
      'Radioiodine to treat, 2024: 3.7\u202fGBq (100\u202fmCi)',
    );
    expect(codeText('readinessFinding', 'MARKER_MISSING', 'fr', { analyte: 'THYROGLOBULIN' })).toBe('Manque\u202f: Thyroglobuline.');
  });

  it('says what is not known instead of leaving a hole', () => {
    expect(codeText('evidence', 'RADIOIODINE_GIVEN', 'en')).toBe('Radioiodine to treat, date not known: activity not known');
    for (const language of LANGUAGES) {
      for (const area of Object.keys(CODES) as CodeArea[]) {
        for (const code of CODES[area]) expect(codeText(area, code, language)).not.toMatch(/[[\]|]/);
      }
    }
  });

  it('shows a code without a sentence as the code', () => {
    expect(codeText('flag', 'SOMETHING_NEW', 'fr')).toBe('SOMETHING_NEW');
    expect(codeText('flag', 'constructor', 'fr')).toBe('constructor');
  });
});
