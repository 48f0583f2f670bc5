import type { ThyroidDrug } from './drug.js';

const AS_OF = '2026-11-24';
const ENT = 'https://prescriberpoint.com/therapies/rozlytrek-c7c71b0';
const SMPC_R = 'SmPC schedule not retrieved';
const PDQ = 'NCI PDQ thyroid cancer treatment, https://www.cancer.gov/types/thyroid/hp/thyroid-treatment-pdq';

/** Entrectinib: NTRK-fusion solid tumours. Its doses were not retrieved from the label, so none is offered. */
export const ENTRECTINIB: ThyroidDrug = {
  code: 'ENTRECTINIB',
  name: 'entrectinib',
  startingDose: '',
  doseLevels: [],
  source: ENT,
  asOf: AS_OF,
  antiangiogenic: false,
  target: 'NTRK',
  licences: [
    {
      jurisdiction: 'EU',
      state: 'LICENSED',
      indication: 'NTRK_FUSION_NO_SATISFACTORY_OPTION',
      basis: 'RECALLED',
      source: ENT,
      asOf: AS_OF,
    },
  ],
  checks: [
    { code: 'MOLECULAR_TARGET_CONFIRMED', when: 'BEFORE_START', basis: 'RECALLED', source: SMPC_R },
    { code: 'CARDIAC_FUNCTION', when: 'BEFORE_START', basis: 'RECALLED', source: SMPC_R },
    { code: 'ECG_QTC', when: 'BEFORE_START', basis: 'RECALLED', source: SMPC_R },
    { code: 'NEUROLOGICAL_SYMPTOMS', when: 'UNDER_TREATMENT', basis: 'RECALLED', source: SMPC_R },
  ],
  interactions: [{ code: 'CYP3A4_STRONG_INHIBITOR_CAUTION', basis: 'RECALLED', source: SMPC_R }],
  adverseEffects: [
    { code: 'TASTE_CHANGE', percent: 41, grades: 'ANY', basis: 'READ', source: PDQ },
    { code: 'FATIGUE', percent: 28, grades: 'ANY', basis: 'READ', source: PDQ },
    { code: 'DIZZINESS', percent: 26, grades: 'ANY', basis: 'READ', source: PDQ },
    { code: 'CONSTIPATION', percent: 23, grades: 'ANY', basis: 'READ', source: PDQ },
    { code: 'DIARRHOEA', percent: 22, grades: 'ANY', basis: 'READ', source: PDQ },
  ],
  efficacy: [],
  verify: [
    { code: 'STARTING_DOSE', value: '600 mg qd' },
    { code: 'DOSE_LEVELS', value: '400 mg qd, 200 mg qd' },
    { code: 'LICENCE', value: 'EU indication not read' },
  ],
};
