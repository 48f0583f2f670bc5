export { EVIDENCE_CODES, FLAG_CODES, MISSING_CODES } from './answer/codes.js';
export type { EvidenceCode, FlagCode, MissingCode } from './answer/codes.js';
export { allOf, anyOf } from './answer/kleene.js';
export { ADVERSE_EFFECT_CODES, BASES, DRUG_CHECK_CODES, DRUG_INTERACTION_CODES, LICENCE_STATES } from './drugs/drug.js';
export type {
  AdverseEffect,
  AdverseEffectCode,
  Basis,
  DrugCheck,
  DrugCheckCode,
  DrugInteraction,
  DrugInteractionCode,
  Efficacy,
  Licence,
  LicenceState,
  MolecularTarget,
  Sourced,
  ThyroidDrug,
  ToVerify,
} from './drugs/drug.js';
export { parseDose } from './drugs/dose.js';
export type { Dose } from './drugs/dose.js';
export { findDrug, THYROID_DRUGS } from './drugs/drugs.js';
export { checkOption, MONITORING_INTERVAL_MONTHS, MONITORING_MEASURES, OPTION_DETAILS } from './options/check-option.js';
export type { MonitoringMeasure } from './options/check-option.js';
export { gigabecquerel, millicurie, parseActivity } from './quantity/activity.js';
export { parseCensored } from './quantity/censored-value.js';
export { toMilliunitsPerLitre, toNanogramsPerMillilitre, toUnitsPerMillilitre } from './quantity/concentration.js';
export {
  CUMULATIVE_STANDINGS,
  CUMULATIVE_THRESHOLD_MEGABECQUEREL,
  cumulativeActivity,
  cumulativeStanding,
  sumActivities,
} from './quantity/cumulative-activity.js';
export type { CumulativeActivity, CumulativeStanding } from './quantity/cumulative-activity.js';
export { QUANTITY_REFUSALS } from './quantity/decimal.js';
export type { Parsed, QuantityRefusal } from './quantity/decimal.js';
export { parseMillimetres } from './quantity/length.js';
export { contrastWashout, WASHOUT_STATES } from './radioiodine/contrast-washout.js';
export type { WashoutState } from './radioiodine/contrast-washout.js';
export { LESION_UPTAKES } from './radioiodine/lesion-uptake.js';
export type { LesionUptake } from './radioiodine/lesion-uptake.js';
export { PREPARATION_QUALITIES, preparationQuality } from './radioiodine/preparation.js';
export type { PreparationQuality } from './radioiodine/preparation.js';
export { rairThyroidPack } from './rair-thyroid-pack.js';
export { READINESS_POLICY } from './readiness/readiness-policy.js';
export { assessCase } from './refractoriness/assess-case.js';
export type { CaseAssessment, LesionAssessment } from './refractoriness/assess-case.js';
export type { RuleSetAssessment } from './refractoriness/rule-set.js';
