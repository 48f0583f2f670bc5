import type { DayDate, PackDrug } from '@consilium/tumour-board';

/**
 * Where a fact comes from. `READ`: the cited page was read. `SECONDARY`: read in a transcription of it. `RECALLED`: from
 * background knowledge, to be verified; it is shown as "verify" and no rule computes with it.
 */
export const BASES = ['READ', 'SECONDARY', 'RECALLED'] as const;
export type Basis = (typeof BASES)[number];

/** A dated fact with its source. */
export interface Sourced {
  basis: Basis;
  source: string;
}

export const LICENCE_STATES = ['LICENSED', 'NOT_LICENSED', 'NOT_KNOWN'] as const;
export type LicenceState = (typeof LICENCE_STATES)[number];

/** What a medicines authority lets the drug be used for in this tumour. Authorities differ and change their minds. */
export interface Licence extends Sourced {
  jurisdiction: 'EU' | 'US';
  state: LicenceState;
  /** Code of the indication, for the wording library. */
  indication: string;
  asOf: DayDate;
}

/** Something to be done before or under the drug, by code, with its timing in words of the schedule. */
export interface DrugCheck extends Sourced {
  code: DrugCheckCode;
  when: 'BEFORE_START' | 'UNDER_TREATMENT';
}
export const DRUG_CHECK_CODES = [
  'BLOOD_PRESSURE',
  'LIVER_FUNCTION',
  'URINE_PROTEIN',
  'ECG_QTC',
  'ELECTROLYTES',
  'CALCIUM',
  'TSH',
  'CARDIAC_FUNCTION',
  'DENTAL',
  'HAND_FOOT_SKIN',
  'BLEEDING',
  'LUNG_SYMPTOMS',
  'MOLECULAR_TARGET_CONFIRMED',
  'BODY_WEIGHT',
  'NEUROLOGICAL_SYMPTOMS',
] as const;
export type DrugCheckCode = (typeof DRUG_CHECK_CODES)[number];

export interface DrugInteraction extends Sourced {
  code: DrugInteractionCode;
}
export const DRUG_INTERACTION_CODES = [
  'CYP3A4_STRONG_INHIBITOR_HALVE_DOSE',
  'CYP3A4_STRONG_INHIBITOR_CAUTION',
  'CYP3A4_INDUCER_AVOID',
  'PROTON_PUMP_INHIBITOR_TAKE_WITH_FOOD',
  'ANTACID_TWO_HOURS_APART',
  'H2_BLOCKER_TWO_HOURS_BEFORE_OR_TEN_AFTER',
  'QT_PROLONGING_DRUGS_CAUTION',
  'CYP3A4_NARROW_INDEX_SUBSTRATE_CAUTION',
  'WARFARIN_CHECK_INR',
  'P_GP_SUBSTRATE_CAUTION',
] as const;
export type DrugInteractionCode = (typeof DRUG_INTERACTION_CODES)[number];

/** How often an adverse effect was seen, in per cent of patients. `grades`: any grade, or 3 and 4 only. */
export interface AdverseEffect extends Sourced {
  code: AdverseEffectCode;
  percent: number;
  grades: 'ANY' | 'THREE_AND_FOUR';
}
export const ADVERSE_EFFECT_CODES = [
  'HYPERTENSION',
  'DIARRHOEA',
  'FATIGUE',
  'APPETITE_LOSS',
  'WEIGHT_LOSS',
  'NAUSEA',
  'HAND_FOOT_SYNDROME',
  'ALOPECIA',
  'RASH',
  'DRY_MOUTH',
  'CONSTIPATION',
  'AST_RAISED',
  'ALT_RAISED',
  'ANAEMIA',
  'NEUTROPENIA',
  'LYMPHOPENIA',
  'TASTE_CHANGE',
  'DIZZINESS',
  'FEVER',
  'SEROUS_RETINOPATHY',
  'QTC_PROLONGED',
  'ARTERIAL_THROMBOSIS',
  'CARDIAC_DYSFUNCTION',
  'FISTULA_OR_PERFORATION',
  'TSH_RISE',
] as const;
export type AdverseEffectCode = (typeof ADVERSE_EFFECT_CODES)[number];

/** Median progression-free survival in months against control, and the level of the confidence interval that was published. */
export interface Efficacy extends Sourced {
  trial: string;
  months: number;
  controlMonths: number;
  hazardRatio: number;
  confidenceLevelPercent: number | null;
}

/** A fact not retrieved from its primary source: shown as "verify", never computed with. */
export interface ToVerify {
  code: 'STARTING_DOSE' | 'DOSE_LEVELS' | 'LICENCE';
  value: string;
}

/** Which molecular alteration the drug needs, if any: a gene of the case file's molecular findings. */
export type MolecularTarget = 'RET' | 'NTRK' | 'BRAF';

/** A drug of the pack as dated data. `startingDose` and `doseLevels` drive rules, so recalled doses never stand in them. */
export interface ThyroidDrug extends PackDrug {
  /** Inhibits the vessels' growth factor: bleeding, fistula, wound healing and blood pressure are its risks. */
  antiangiogenic: boolean;
  target: MolecularTarget | null;
  licences: Licence[];
  checks: DrugCheck[];
  interactions: DrugInteraction[];
  adverseEffects: AdverseEffect[];
  efficacy: Efficacy[];
  verify: ToVerify[];
}
