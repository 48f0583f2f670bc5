import { OPTIONS, type TumourPack } from '@consilium/tumour-board';
import { THYROID_DRUGS } from './drugs/drugs.js';
import { checkOption } from './options/check-option.js';
import { READINESS_POLICY } from './readiness/readiness-policy.js';
import { REFRACTORINESS_RULE_SETS } from './refractoriness/assess-case.js';

/** Radioiodine-refractory thyroid cancer of follicular origin, as treated in the EURACAN endocrine network. */
export const rairThyroidPack: TumourPack = {
  id: 'RAIR_THYROID',
  version: '0.1.0',
  ruleSets: REFRACTORINESS_RULE_SETS.map(({ packed }) => packed),
  options: OPTIONS,
  drugs: [...THYROID_DRUGS],
  checkOption,
  readiness: READINESS_POLICY,
};
