import type { ThyroidDrug } from './drug.js';

const AS_OF = '2026-11-24';
const SOR = 'EMA SmPC via https://rxreasoner.com/monographs/nexavar/usage';
const SOR2 =
  'EMA SmPC annex via https://pdfslide.org/documents/bilaga-i-produktresum-dtc-srskilt-vid-hypoparatyroidism-i-anamnesen-jmfrt.html';
const SMPC_R = 'SmPC schedule not retrieved';
const A25X = 'ATA 2025 full text as transcribed (Thyroid 2025;35:841-985, PMC13090833)';
const PDQ = 'NCI PDQ thyroid cancer treatment, https://www.cancer.gov/types/thyroid/hp/thyroid-treatment-pdq';

/** Sorafenib: progressive, locally advanced or metastatic, radioiodine-refractory differentiated thyroid cancer. */
export const SORAFENIB: ThyroidDrug = {
  code: 'SORAFENIB',
  name: 'sorafenib',
  startingDose: '400 mg bid',
  doseLevels: ['600 mg/day', '200 mg bid', '200 mg qd'],
  source: SOR,
  asOf: AS_OF,
  antiangiogenic: true,
  target: null,
  licences: [
    { jurisdiction: 'EU', state: 'LICENSED', indication: 'PROGRESSIVE_RAI_REFRACTORY_DTC', basis: 'READ', source: SOR, asOf: AS_OF },
  ],
  checks: [
    { code: 'BLOOD_PRESSURE', when: 'BEFORE_START', basis: 'READ', source: SOR },
    { code: 'CALCIUM', when: 'BEFORE_START', basis: 'READ', source: SOR2 },
    { code: 'BLOOD_PRESSURE', when: 'UNDER_TREATMENT', basis: 'READ', source: SOR },
    { code: 'HAND_FOOT_SKIN', when: 'UNDER_TREATMENT', basis: 'READ', source: SOR },
    { code: 'BLEEDING', when: 'UNDER_TREATMENT', basis: 'READ', source: SOR },
    { code: 'CALCIUM', when: 'UNDER_TREATMENT', basis: 'READ', source: SOR2 },
    { code: 'TSH', when: 'UNDER_TREATMENT', basis: 'READ', source: SOR2 },
  ],
  interactions: [
    { code: 'CYP3A4_INDUCER_AVOID', basis: 'RECALLED', source: SMPC_R },
    { code: 'WARFARIN_CHECK_INR', basis: 'RECALLED', source: SMPC_R },
  ],
  adverseEffects: [
    { code: 'HAND_FOOT_SYNDROME', percent: 76.3, grades: 'ANY', basis: 'SECONDARY', source: A25X },
    { code: 'DIARRHOEA', percent: 68.6, grades: 'ANY', basis: 'SECONDARY', source: A25X },
    { code: 'ALOPECIA', percent: 67.1, grades: 'ANY', basis: 'SECONDARY', source: A25X },
    { code: 'RASH', percent: 50.2, grades: 'ANY', basis: 'SECONDARY', source: A25X },
    { code: 'HAND_FOOT_SYNDROME', percent: 20.3, grades: 'THREE_AND_FOUR', basis: 'SECONDARY', source: A25X },
    { code: 'TSH_RISE', percent: 33.3, grades: 'ANY', basis: 'READ', source: SOR2 },
  ],
  efficacy: [
    {
      trial: 'DECISION (NCT00984282)',
      months: 10.8,
      controlMonths: 5.8,
      hazardRatio: 0.59,
      confidenceLevelPercent: null,
      basis: 'READ',
      source: PDQ,
    },
  ],
  verify: [],
};
