import type { ThyroidDrug } from './drug.js';

const AS_OF = '2026-11-24';
const PRA = 'https://www.ema.europa.eu/en/medicines/human/withdrawn-applications/gavreto';
const PDQ = 'NCI PDQ thyroid cancer treatment, https://www.cancer.gov/types/thyroid/hp/thyroid-treatment-pdq';

/** Pralsetinib: RET fusion; not licensed in the EU for thyroid cancer (application withdrawn on 3 November 2022). */
export const PRALSETINIB: ThyroidDrug = {
  code: 'PRALSETINIB',
  name: 'pralsetinib',
  startingDose: '400 mg qd',
  doseLevels: [],
  source: PDQ,
  asOf: AS_OF,
  antiangiogenic: false,
  target: 'RET',
  licences: [{ jurisdiction: 'EU', state: 'NOT_LICENSED', indication: 'RET_FUSION_THYROID', basis: 'READ', source: PRA, asOf: AS_OF }],
  checks: [{ code: 'MOLECULAR_TARGET_CONFIRMED', when: 'BEFORE_START', basis: 'READ', source: PDQ }],
  interactions: [],
  adverseEffects: [
    { code: 'HYPERTENSION', percent: 17, grades: 'THREE_AND_FOUR', basis: 'READ', source: PDQ },
    { code: 'NEUTROPENIA', percent: 13, grades: 'THREE_AND_FOUR', basis: 'READ', source: PDQ },
    { code: 'LYMPHOPENIA', percent: 12, grades: 'THREE_AND_FOUR', basis: 'READ', source: PDQ },
    { code: 'ANAEMIA', percent: 10, grades: 'THREE_AND_FOUR', basis: 'READ', source: PDQ },
  ],
  efficacy: [],
  verify: [{ code: 'DOSE_LEVELS', value: 'not read' }],
};
