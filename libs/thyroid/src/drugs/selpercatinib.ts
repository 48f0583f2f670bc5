import type { ThyroidDrug } from './drug.js';

const AS_OF = '2026-11-24';
const SEL = 'EMA SmPC 2024 via https://rxreasoner.com/monographs/retsevmo/usage';
const SEL2 = 'Precautions via https://uat.mimsdev.com/hongkong/drug/info/retsevmo/special-precautions';
const SMPC_R = 'SmPC schedule not retrieved';
const PDQ = 'NCI PDQ thyroid cancer treatment, https://www.cancer.gov/types/thyroid/hp/thyroid-treatment-pdq';

/** Selpercatinib: advanced RET-fusion thyroid cancer. Doses from 50 kg; below 50 kg see `dose-level.ts`. */
export const SELPERCATINIB: ThyroidDrug = {
  code: 'SELPERCATINIB',
  name: 'selpercatinib',
  startingDose: '160 mg bid',
  doseLevels: ['120 mg bid', '80 mg bid', '40 mg bid'],
  source: SEL,
  asOf: AS_OF,
  antiangiogenic: false,
  target: 'RET',
  licences: [{ jurisdiction: 'EU', state: 'LICENSED', indication: 'ADVANCED_RET_FUSION', basis: 'READ', source: SEL, asOf: AS_OF }],
  checks: [
    { code: 'MOLECULAR_TARGET_CONFIRMED', when: 'BEFORE_START', basis: 'READ', source: SEL },
    { code: 'BODY_WEIGHT', when: 'BEFORE_START', basis: 'READ', source: SEL },
    { code: 'LIVER_FUNCTION', when: 'BEFORE_START', basis: 'READ', source: SEL2 },
    { code: 'BLOOD_PRESSURE', when: 'BEFORE_START', basis: 'READ', source: SEL2 },
    { code: 'ECG_QTC', when: 'BEFORE_START', basis: 'READ', source: SEL2 },
    { code: 'ELECTROLYTES', when: 'BEFORE_START', basis: 'READ', source: SEL2 },
    { code: 'LIVER_FUNCTION', when: 'UNDER_TREATMENT', basis: 'READ', source: SEL2 },
    { code: 'BLOOD_PRESSURE', when: 'UNDER_TREATMENT', basis: 'READ', source: SEL2 },
    { code: 'ECG_QTC', when: 'UNDER_TREATMENT', basis: 'READ', source: SEL2 },
    { code: 'ELECTROLYTES', when: 'UNDER_TREATMENT', basis: 'READ', source: SEL2 },
    { code: 'LUNG_SYMPTOMS', when: 'UNDER_TREATMENT', basis: 'READ', source: SEL2 },
    { code: 'TSH', when: 'UNDER_TREATMENT', basis: 'READ', source: SEL2 },
  ],
  interactions: [
    { code: 'CYP3A4_STRONG_INHIBITOR_HALVE_DOSE', basis: 'READ', source: SEL },
    { code: 'CYP3A4_INDUCER_AVOID', basis: 'READ', source: SEL },
    { code: 'PROTON_PUMP_INHIBITOR_TAKE_WITH_FOOD', basis: 'READ', source: SEL },
    { code: 'ANTACID_TWO_HOURS_APART', basis: 'READ', source: SEL },
    { code: 'H2_BLOCKER_TWO_HOURS_BEFORE_OR_TEN_AFTER', basis: 'RECALLED', source: SMPC_R },
  ],
  adverseEffects: [
    { code: 'DRY_MOUTH', percent: 46, grades: 'ANY', basis: 'READ', source: PDQ },
    { code: 'HYPERTENSION', percent: 43, grades: 'ANY', basis: 'READ', source: PDQ },
    { code: 'DIARRHOEA', percent: 38, grades: 'ANY', basis: 'READ', source: PDQ },
    { code: 'FATIGUE', percent: 38, grades: 'ANY', basis: 'READ', source: PDQ },
    { code: 'AST_RAISED', percent: 35, grades: 'ANY', basis: 'READ', source: PDQ },
    { code: 'NAUSEA', percent: 35, grades: 'ANY', basis: 'READ', source: PDQ },
    { code: 'CONSTIPATION', percent: 35, grades: 'ANY', basis: 'READ', source: PDQ },
  ],
  efficacy: [],
  verify: [
    {
      code: 'LICENCE',
      value: 'earlier EU wording asked for prior sorafenib and/or lenvatinib; whether the newest label does is uncertain',
    },
  ],
};
