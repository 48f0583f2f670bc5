import type { ThyroidDrug } from './drug.js';

const AS_OF = '2026-11-24';
const CAB = 'EMA SmPC via https://rxreasoner.com/monographs/cabometyx/usage';
const CAB2 = 'Precautions via https://prdmimsweb.azurewebsites.net/malaysia/drug/info/cabometyx/special-precautions';
const SMPC_R = 'SmPC schedule not retrieved';
const COSMIC = 'COSMIC-311, https://www.pubmed.gov/36259380/';

/** Cabozantinib tablets (not interchangeable with capsules): after progression during or after earlier systemic therapy. */
export const CABOZANTINIB: ThyroidDrug = {
  code: 'CABOZANTINIB',
  name: 'cabozantinib',
  startingDose: '60 mg qd',
  doseLevels: ['40 mg qd', '20 mg qd'],
  source: CAB,
  asOf: AS_OF,
  antiangiogenic: true,
  target: null,
  licences: [
    { jurisdiction: 'EU', state: 'LICENSED', indication: 'RAI_REFRACTORY_AFTER_SYSTEMIC_THERAPY', basis: 'READ', source: CAB, asOf: AS_OF },
  ],
  checks: [
    { code: 'BLOOD_PRESSURE', when: 'BEFORE_START', basis: 'READ', source: CAB2 },
    { code: 'CALCIUM', when: 'BEFORE_START', basis: 'READ', source: CAB2 },
    { code: 'ELECTROLYTES', when: 'BEFORE_START', basis: 'READ', source: CAB2 },
    { code: 'BLOOD_PRESSURE', when: 'UNDER_TREATMENT', basis: 'READ', source: CAB2 },
    { code: 'CALCIUM', when: 'UNDER_TREATMENT', basis: 'READ', source: CAB2 },
    { code: 'ELECTROLYTES', when: 'UNDER_TREATMENT', basis: 'READ', source: CAB2 },
    { code: 'URINE_PROTEIN', when: 'UNDER_TREATMENT', basis: 'READ', source: CAB2 },
    { code: 'HAND_FOOT_SKIN', when: 'UNDER_TREATMENT', basis: 'READ', source: CAB2 },
    { code: 'BLEEDING', when: 'UNDER_TREATMENT', basis: 'READ', source: CAB2 },
    { code: 'NEUROLOGICAL_SYMPTOMS', when: 'UNDER_TREATMENT', basis: 'READ', source: CAB2 },
  ],
  interactions: [
    { code: 'CYP3A4_STRONG_INHIBITOR_CAUTION', basis: 'READ', source: CAB },
    { code: 'CYP3A4_INDUCER_AVOID', basis: 'READ', source: CAB },
    { code: 'QT_PROLONGING_DRUGS_CAUTION', basis: 'READ', source: CAB2 },
    { code: 'P_GP_SUBSTRATE_CAUTION', basis: 'RECALLED', source: SMPC_R },
  ],
  adverseEffects: [
    { code: 'HYPERTENSION', percent: 12, grades: 'THREE_AND_FOUR', basis: 'READ', source: COSMIC },
    { code: 'HAND_FOOT_SYNDROME', percent: 10, grades: 'THREE_AND_FOUR', basis: 'READ', source: COSMIC },
    { code: 'FATIGUE', percent: 9, grades: 'THREE_AND_FOUR', basis: 'READ', source: COSMIC },
  ],
  efficacy: [
    { trial: 'COSMIC-311', months: 11.0, controlMonths: 1.9, hazardRatio: 0.22, confidenceLevelPercent: 96, basis: 'READ', source: COSMIC },
  ],
  verify: [],
};
