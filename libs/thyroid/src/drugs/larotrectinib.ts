import type { ThyroidDrug } from './drug.js';

const AS_OF = '2026-11-24';
const LAR = 'https://www.medicines.org.uk/emc/product/13153/smpc/print';
const PDQ = 'NCI PDQ thyroid cancer treatment, https://www.cancer.gov/types/thyroid/hp/thyroid-treatment-pdq';

/** Larotrectinib: NTRK-fusion solid tumours without a satisfactory alternative. */
export const LAROTRECTINIB: ThyroidDrug = {
  code: 'LAROTRECTINIB',
  name: 'larotrectinib',
  startingDose: '100 mg bid',
  doseLevels: ['75 mg bid', '50 mg bid', '100 mg qd'],
  source: LAR,
  asOf: AS_OF,
  antiangiogenic: false,
  target: 'NTRK',
  licences: [
    { jurisdiction: 'EU', state: 'LICENSED', indication: 'NTRK_FUSION_NO_SATISFACTORY_OPTION', basis: 'READ', source: LAR, asOf: AS_OF },
  ],
  checks: [
    { code: 'MOLECULAR_TARGET_CONFIRMED', when: 'BEFORE_START', basis: 'READ', source: LAR },
    { code: 'LIVER_FUNCTION', when: 'BEFORE_START', basis: 'READ', source: LAR },
    { code: 'LIVER_FUNCTION', when: 'UNDER_TREATMENT', basis: 'READ', source: LAR },
  ],
  interactions: [{ code: 'CYP3A4_STRONG_INHIBITOR_HALVE_DOSE', basis: 'READ', source: LAR }],
  adverseEffects: [
    { code: 'ALT_RAISED', percent: 3, grades: 'THREE_AND_FOUR', basis: 'READ', source: PDQ },
    { code: 'ANAEMIA', percent: 2, grades: 'THREE_AND_FOUR', basis: 'READ', source: PDQ },
    { code: 'NEUTROPENIA', percent: 2, grades: 'THREE_AND_FOUR', basis: 'READ', source: PDQ },
  ],
  efficacy: [],
  verify: [{ code: 'DOSE_LEVELS', value: 'the reduction levels are from the US label; the EU levels were not read' }],
};
