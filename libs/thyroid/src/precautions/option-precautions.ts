import type { CaseFile, DayDate, Option } from '@consilium/tumour-board';
import { findDrug } from '../drugs/drugs.js';
import type { ThyroidDrug } from '../drugs/drug.js';
import {
  antiangiogenicRunning,
  brainMetastases,
  priorNeckRadiotherapy,
  recentContrast,
  recentSurgery,
  refractoryBySome,
  severalBoneMetastases,
  threatens,
  threatensOrT4,
} from './disease-risks.js';
import { bloodPressureRaised, bodyWeightUnder50, calciumToCheck, liverEnzymesRaised, proteinuria, qtcProlonged } from './measured-risks.js';
import { antiresorptive, arterialHistory, interactions, targetNotShown } from './medicine-risks.js';
import { PRECAUTION_STATES, type PrecautionCheck, type PrecautionCode, type PrecautionFinding } from './precaution.js';

/** One thing to weigh before this option for this patient. */
export interface Precaution extends PrecautionFinding {
  code: PrecautionCode;
}

type Checks = Partial<Record<PrecautionCode, PrecautionCheck>>;

/** Airway, vessels, wounds, blood pressure: what an antiangiogenic drug can turn into bleeding, fistula or an event. */
const ANTIANGIOGENIC: Checks = {
  AIRWAY_OR_OESOPHAGUS_THREATENED: threatensOrT4(['AIRWAY', 'OESOPHAGUS'], /^[cp]?T?4/i),
  MAJOR_VESSEL_THREATENED: threatensOrT4(['MAJOR_VESSEL'], /^[cp]?T?4b/i),
  PRIOR_NECK_RADIOTHERAPY: priorNeckRadiotherapy,
  BRAIN_METASTASES: brainMetastases,
  RECENT_SURGERY: recentSurgery,
  BLOOD_PRESSURE_RAISED: bloodPressureRaised,
  QTC_PROLONGED: qtcProlonged,
  PROTEINURIA: proteinuria,
  CALCIUM_TO_CHECK: calciumToCheck,
  ARTERIAL_OR_CARDIAC_HISTORY: arterialHistory,
  ANTIRESORPTIVE_DENTAL_CHECK: antiresorptive,
};

const BONE: Checks = {
  SPINAL_CORD_THREATENED: threatens(['SPINAL_CORD']),
  FRACTURE_RISK: threatens(['WEIGHT_BEARING_BONE']),
  SEVERAL_BONE_METASTASES_CONSIDER_ANTIRESORPTIVE: severalBoneMetastases,
};

/**
 * What this patient's case file says to each precaution of an option, most pressing first. Without a drug, targeted therapy
 * is checked as for an antiangiogenic one, the usual first line.
 *
 * @example optionPrecautions('TARGETED_THERAPY', 'LENVATINIB', file, '2026-01-31').filter(({ state }) => state === 'PRESENT')
 */
export function optionPrecautions(option: Option, drugCode: string | null, file: CaseFile, now: DayDate): Precaution[] {
  const checks = Object.entries(checksFor(option, drugCode === null ? null : findDrug(drugCode))) as [PrecautionCode, PrecautionCheck][];
  return checks
    .map(([code, check]) => ({ code, ...check(file, now) }))
    .sort((a, b) => PRECAUTION_STATES.indexOf(a.state) - PRECAUTION_STATES.indexOf(b.state));
}

function checksFor(option: Option, drug: ThyroidDrug | null): Checks {
  switch (option) {
    case 'TARGETED_THERAPY':
      return { ...(drug === null || drug.antiangiogenic ? ANTIANGIOGENIC : {}), ...(drug === null ? {} : drugChecks(drug)) };
    case 'SURGERY':
      return { ANTIANGIOGENIC_RUNNING_HOLD_AROUND_SURGERY: antiangiogenicRunning, ...BONE };
    case 'LOCAL_TREATMENT':
      return { ANTIANGIOGENIC_RUNNING_HOLD_AROUND_SURGERY: antiangiogenicRunning, PRIOR_NECK_RADIOTHERAPY: priorNeckRadiotherapy, ...BONE };
    case 'RADIOIODINE_AGAIN':
      return { REFRACTORY_BY_SOME_DEFINITION: refractoryBySome, IODINATED_CONTRAST_RECENT: recentContrast };
    case 'MONITORING':
      return { AIRWAY_OR_OESOPHAGUS_THREATENED: threatens(['AIRWAY', 'OESOPHAGUS']), BRAIN_METASTASES: brainMetastases, ...BONE };
    default:
      return {};
  }
}

/** What the label of one drug asks for on top, as far as it was read. */
function drugChecks(drug: ThyroidDrug): Checks {
  const asks = (code: string) =>
    drug.checks.some((check) => check.code === code && check.when === 'BEFORE_START' && check.basis !== 'RECALLED');
  return {
    ...(drug.target === null ? {} : { MOLECULAR_TARGET_NOT_SHOWN: targetNotShown(drug.target) }),
    ...(asks('LIVER_FUNCTION') ? { LIVER_ENZYMES_RAISED: liverEnzymesRaised } : {}),
    ...(asks('BLOOD_PRESSURE') ? { BLOOD_PRESSURE_RAISED: bloodPressureRaised } : {}),
    ...(asks('ECG_QTC') ? { QTC_PROLONGED: qtcProlonged } : {}),
    ...(asks('BODY_WEIGHT') ? { BODY_WEIGHT_UNDER_50_KG: bodyWeightUnder50 } : {}),
    ...(drug.interactions.length > 0 ? { DRUG_INTERACTION: interactions(drug) } : {}),
  };
}
