import type { LocalTechnique, Option, OptionDetails } from '@consilium/tumour-board';

/** What a programme has its own texts for: finer than the option where technique or drug make the difference. */
export const PLAN_KINDS = [
  'MONITORING',
  'SURGERY',
  'RADIOTHERAPY',
  'RADIOFREQUENCY',
  'CRYOABLATION',
  'MICROWAVE',
  'CEMENTOPLASTY',
  'OTHER_LOCAL_TREATMENT',
  'LENVATINIB',
  'SORAFENIB',
  'CABOZANTINIB',
  'SELPERCATINIB',
  'LAROTRECTINIB',
  'OTHER_DRUG',
  'TRIAL',
  'RADIOIODINE_AGAIN',
  'CHEMOTHERAPY',
  'SUPPORTIVE_CARE',
  'MORE_INVESTIGATIONS',
  'REFER_UP',
  'STOP_OR_PAUSE',
  'NO_RECOMMENDATION',
] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

const TECHNIQUES: Record<LocalTechnique, PlanKind> = {
  EXTERNAL_BEAM_RADIOTHERAPY: 'RADIOTHERAPY',
  RADIOFREQUENCY: 'RADIOFREQUENCY',
  CRYOABLATION: 'CRYOABLATION',
  MICROWAVE: 'MICROWAVE',
  CEMENTOPLASTY: 'CEMENTOPLASTY',
};

const DRUGS: readonly PlanKind[] = ['LENVATINIB', 'SORAFENIB', 'CABOZANTINIB', 'SELPERCATINIB', 'LAROTRECTINIB'];

/** Which texts fit an option with its details; a technique or drug without texts of its own gets the general ones. */
export function planKindOf(option: Option, details: OptionDetails): PlanKind {
  if (option === 'LOCAL_TREATMENT') return details.technique === null ? 'OTHER_LOCAL_TREATMENT' : TECHNIQUES[details.technique];
  if (option === 'TARGETED_THERAPY') return DRUGS.find((drug) => drug === details.drug?.trim().toUpperCase()) ?? 'OTHER_DRUG';
  return option;
}

/** Plans in which the patient takes a drug at home. */
export function isDrugPlan(kind: PlanKind): boolean {
  return kind === 'OTHER_DRUG' || DRUGS.includes(kind);
}
