import type { ThyroidDrug } from './drug.js';

const AS_OF = '2026-11-24';
const LEN_POS = 'EMA SmPC posology via https://rxreasoner.com/indications/I-475686';
const LEN_PREC = 'EMA SmPC 2024 precautions via https://rxreasoner.com/monographs/lenvima/precautions';
const SMPC_R = 'SmPC schedule not retrieved';
const PDQ = 'NCI PDQ thyroid cancer treatment, https://www.cancer.gov/types/thyroid/hp/thyroid-treatment-pdq';
const LEN_FDA = 'FDA label text via http://www.120ty.net/bencandy.php?aid=49545&fid=134&page=8';

/** Lenvatinib: progressive, locally advanced or metastatic, radioiodine-refractory differentiated thyroid cancer. */
export const LENVATINIB: ThyroidDrug = {
  code: 'LENVATINIB',
  name: 'lenvatinib',
  startingDose: '24 mg qd',
  doseLevels: ['20 mg qd', '14 mg qd', '10 mg qd'],
  source: LEN_POS,
  asOf: AS_OF,
  antiangiogenic: true,
  target: null,
  licences: [
    { jurisdiction: 'EU', state: 'LICENSED', indication: 'PROGRESSIVE_RAI_REFRACTORY_DTC', basis: 'READ', source: LEN_POS, asOf: AS_OF },
  ],
  checks: [
    { code: 'BLOOD_PRESSURE', when: 'BEFORE_START', basis: 'READ', source: LEN_PREC },
    { code: 'ECG_QTC', when: 'BEFORE_START', basis: 'READ', source: LEN_PREC },
    { code: 'ELECTROLYTES', when: 'BEFORE_START', basis: 'READ', source: LEN_PREC },
    { code: 'DENTAL', when: 'BEFORE_START', basis: 'READ', source: LEN_PREC },
    { code: 'LIVER_FUNCTION', when: 'BEFORE_START', basis: 'RECALLED', source: SMPC_R },
    { code: 'URINE_PROTEIN', when: 'BEFORE_START', basis: 'RECALLED', source: SMPC_R },
    { code: 'TSH', when: 'BEFORE_START', basis: 'RECALLED', source: SMPC_R },
    { code: 'BLOOD_PRESSURE', when: 'UNDER_TREATMENT', basis: 'READ', source: LEN_PREC },
    { code: 'LIVER_FUNCTION', when: 'UNDER_TREATMENT', basis: 'RECALLED', source: SMPC_R },
    { code: 'URINE_PROTEIN', when: 'UNDER_TREATMENT', basis: 'RECALLED', source: SMPC_R },
    { code: 'CALCIUM', when: 'UNDER_TREATMENT', basis: 'RECALLED', source: SMPC_R },
    { code: 'TSH', when: 'UNDER_TREATMENT', basis: 'RECALLED', source: SMPC_R },
  ],
  interactions: [
    { code: 'QT_PROLONGING_DRUGS_CAUTION', basis: 'RECALLED', source: SMPC_R },
    { code: 'CYP3A4_NARROW_INDEX_SUBSTRATE_CAUTION', basis: 'RECALLED', source: SMPC_R },
  ],
  adverseEffects: [
    { code: 'HYPERTENSION', percent: 67.8, grades: 'ANY', basis: 'READ', source: PDQ },
    { code: 'DIARRHOEA', percent: 59.4, grades: 'ANY', basis: 'READ', source: PDQ },
    { code: 'FATIGUE', percent: 59, grades: 'ANY', basis: 'READ', source: PDQ },
    { code: 'APPETITE_LOSS', percent: 50.2, grades: 'ANY', basis: 'READ', source: PDQ },
    { code: 'WEIGHT_LOSS', percent: 46.4, grades: 'ANY', basis: 'READ', source: PDQ },
    { code: 'NAUSEA', percent: 41, grades: 'ANY', basis: 'READ', source: PDQ },
    { code: 'HYPERTENSION', percent: 44, grades: 'THREE_AND_FOUR', basis: 'READ', source: LEN_FDA },
    { code: 'QTC_PROLONGED', percent: 9, grades: 'ANY', basis: 'READ', source: LEN_PREC },
    { code: 'ARTERIAL_THROMBOSIS', percent: 5, grades: 'THREE_AND_FOUR', basis: 'READ', source: LEN_PREC },
    { code: 'CARDIAC_DYSFUNCTION', percent: 3, grades: 'THREE_AND_FOUR', basis: 'READ', source: LEN_PREC },
    { code: 'FISTULA_OR_PERFORATION', percent: 2, grades: 'ANY', basis: 'READ', source: LEN_PREC },
  ],
  efficacy: [
    {
      trial: 'SELECT (NCT01321554)',
      months: 18.3,
      controlMonths: 3.6,
      hazardRatio: 0.21,
      confidenceLevelPercent: 99,
      basis: 'READ',
      source: PDQ,
    },
  ],
  verify: [],
};
