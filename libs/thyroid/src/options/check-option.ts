import type { Option, OptionDetails, OptionProblem } from '@consilium/tumour-board';
import { findDrug } from '../drugs/drugs.js';
import { parseDose } from '../drugs/dose.js';

/** Months between controls under monitoring (EURACAN leaflet; ATA 2015 R92; ATA 2025 R60). */
export const MONITORING_INTERVAL_MONTHS = { minimum: 3, maximum: 12 } as const;

/** What can be measured at a control under monitoring (EURACAN leaflet, sections 2 and 5). */
export const MONITORING_MEASURES = [
  'CLINICAL_EXAMINATION',
  'TSH',
  'THYROGLOBULIN',
  'THYROGLOBULIN_ANTIBODIES',
  'CALCIUM',
  'ULTRASOUND',
  'CT',
  'MRI',
  'FDG_PET',
  'BONE_SCAN',
] as const;
export type MonitoringMeasure = (typeof MONITORING_MEASURES)[number];

/** The details that belong to each option: those it cannot stand without, and those that it may add. */
export const OPTION_DETAILS: Readonly<Record<Option, { required: (keyof OptionDetails)[]; optional: (keyof OptionDetails)[] }>> = {
  MONITORING: { required: ['intervalMonths', 'measures'], optional: ['remark'] },
  SURGERY: { required: ['site', 'intent'], optional: ['remark'] },
  LOCAL_TREATMENT: { required: ['technique'], optional: ['lesionId', 'site', 'intent', 'remark'] },
  TARGETED_THERAPY: { required: ['drug', 'startingDose'], optional: ['remark'] },
  TRIAL: { required: ['trialNumber'], optional: ['remark'] },
  RADIOIODINE_AGAIN: { required: [], optional: ['drug', 'remark'] },
  CHEMOTHERAPY: { required: ['drug'], optional: ['startingDose', 'remark'] },
  SUPPORTIVE_CARE: { required: [], optional: ['remark'] },
  MORE_INVESTIGATIONS: { required: ['remark'], optional: [] },
  REFER_UP: { required: ['remark'], optional: [] },
  STOP_OR_PAUSE: { required: [], optional: ['drug', 'remark'] },
  NO_RECOMMENDATION: { required: [], optional: ['remark'] },
};

/** ClinicalTrials.gov, EU CT (CTIS), EudraCT and ISRCTN registry numbers. */
const TRIAL_NUMBER = /^(NCT\d{8}|20\d{2}-\d{6}-\d{2}(-\d{2})?|ISRCTN\d{8})$/;

/**
 * What an option still lacks before it can be voted or signed, one problem per detail; empty when it can stand.
 *
 * @example checkOption('MONITORING', { ...NO_DETAILS, intervalMonths: 2, measures: ['TSH'] }) // → intervalMonths OUT_OF_RANGE
 */
export function checkOption(option: Option, details: OptionDetails): OptionProblem[] {
  const missing = OPTION_DETAILS[option].required.filter((detail) => isBlank(details[detail]));
  const problems: OptionProblem[] = missing.map((detail) => ({ detail, code: 'REQUIRED' }));
  if (option === 'LOCAL_TREATMENT' && isBlank(details.lesionId) && isBlank(details.site))
    problems.push({ detail: 'lesionId', code: 'REQUIRED' });
  return [...problems, ...valueProblems(option, details)];
}

function valueProblems(option: Option, { intervalMonths, measures, drug, startingDose, trialNumber }: OptionDetails): OptionProblem[] {
  switch (option) {
    case 'MONITORING': {
      const { minimum, maximum } = MONITORING_INTERVAL_MONTHS;
      const known: readonly string[] = MONITORING_MEASURES;
      return [
        ...(intervalMonths !== null && !(intervalMonths >= minimum && intervalMonths <= maximum) ? [outOfRange('intervalMonths')] : []),
        ...(measures.some((measure) => !known.includes(measure)) ? [unknownCode('measures')] : []),
      ];
    }
    case 'TARGETED_THERAPY': {
      if (isBlank(drug)) return [];
      const known = findDrug(drug ?? '');
      if (known === null) return [unknownCode('drug')];
      return startingDose === null || isBlank(startingDose) ? [] : doseProblems(startingDose, known.startingDose);
    }
    case 'TRIAL':
      return trialNumber !== null && !isBlank(trialNumber) && !TRIAL_NUMBER.test(trialNumber.trim().toUpperCase())
        ? [unknownCode('trialNumber')]
        : [];
    default:
      return [];
  }
}

/** A lower dose than the label's is the doctor's to choose; a higher one, or one that cannot be read, is stopped here. */
function doseProblems(entered: string, label: string): OptionProblem[] {
  const dose = parseDose(entered);
  if (dose === null) return [unknownCode('startingDose')];
  const highest = parseDose(label);
  return highest !== null && dose.milligramsPerDay > highest.milligramsPerDay ? [outOfRange('startingDose')] : [];
}

const outOfRange = (detail: keyof OptionDetails): OptionProblem => ({ detail, code: 'OUT_OF_RANGE' });
const unknownCode = (detail: keyof OptionDetails): OptionProblem => ({ detail, code: 'UNKNOWN_CODE' });

function isBlank(value: OptionDetails[keyof OptionDetails]): boolean {
  return value === null || (Array.isArray(value) ? value.length === 0 : String(value).trim() === '');
}
