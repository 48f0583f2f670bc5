import type { ThyroidDrug } from './drug.js';

const AS_OF = '2026-11-24';
const DT = 'ATA 2025 summary citing Lancet Oncol 2026;27:994-1003 (NCT04940052, PMID 42442381)';

/** Dabrafenib with trametinib: previously treated BRAF V600E disease. Its doses were not retrieved, so none is offered. */
export const DABRAFENIB_TRAMETINIB: ThyroidDrug = {
  code: 'DABRAFENIB_TRAMETINIB',
  name: 'dabrafenib + trametinib',
  startingDose: '',
  doseLevels: [],
  source: DT,
  asOf: AS_OF,
  antiangiogenic: false,
  target: 'BRAF',
  licences: [
    { jurisdiction: 'EU', state: 'NOT_KNOWN', indication: 'BRAF_V600E_RAI_REFRACTORY_DTC', basis: 'SECONDARY', source: DT, asOf: AS_OF },
  ],
  checks: [{ code: 'MOLECULAR_TARGET_CONFIRMED', when: 'BEFORE_START', basis: 'SECONDARY', source: DT }],
  interactions: [],
  adverseEffects: [
    { code: 'FEVER', percent: 48, grades: 'ANY', basis: 'SECONDARY', source: DT },
    { code: 'SEROUS_RETINOPATHY', percent: 7, grades: 'ANY', basis: 'SECONDARY', source: DT },
  ],
  efficacy: [
    {
      trial: 'NCT04940052',
      months: 12.8,
      controlMonths: 3.7,
      hazardRatio: 0.38,
      confidenceLevelPercent: null,
      basis: 'SECONDARY',
      source: DT,
    },
  ],
  verify: [
    { code: 'STARTING_DOSE', value: 'not retrieved' },
    { code: 'DOSE_LEVELS', value: 'not retrieved' },
    { code: 'LICENCE', value: 'no EU approval for thyroid cancer was found' },
  ],
};
