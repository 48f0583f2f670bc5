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
export type { Answer } from './answer/kleene.js';
export { recentProgression, RECENT_PROGRESSION_MONTHS } from './course/recent-progression.js';
export { doseLevels, nextLowerDose } from './drugs/dose-level.js';
export type { NextDose } from './drugs/dose-level.js';
export { followUpSchedule } from './follow-up/follow-up-schedule.js';
export type { FollowUpItem } from './follow-up/follow-up-schedule.js';
export {
  FOLLOW_UP_CODES,
  KINASE_INHIBITOR_VISITS,
  LENVATINIB_BLOOD_PRESSURE,
  SELPERCATINIB_LIVER_FUNCTION,
  TREATMENT_IMAGING,
} from './follow-up/schedules.js';
export type { FollowUpCode, Schedule } from './follow-up/schedules.js';
export { doublingTime, EXCLUSION_REASONS, KINETICS_REASONS, KINETICS_STATES, MINIMUM_VALUES } from './kinetics/doubling-time.js';
export type { DoublingTime, ExclusionReason, KineticsReason, KineticsState, ThyroglobulinValue } from './kinetics/doubling-time.js';
export {
  MIYAUCHI_CATEGORIES,
  miyauchiCategory,
  ROESSING_CATEGORIES,
  roessingCategory,
  SABRA_CATEGORIES,
  sabraCategory,
} from './kinetics/growth-category.js';
export type { GrowthCategory, MiyauchiCategory, RoessingCategory, SabraCategory } from './kinetics/growth-category.js';
export { DAYS_PER_MONTH, DAYS_PER_YEAR, fitGrowth, specificGrowthRate, velocityPerYear } from './kinetics/growth.js';
export type { Growth, TimedValue } from './kinetics/growth.js';
export { thyroglobulinKinetics } from './kinetics/thyroglobulin.js';
export type { ThyroglobulinKinetics } from './kinetics/thyroglobulin.js';
export { lesionGrowth, LUNG_DOUBLING_REASONS, lungDoubling, meanDoubling, volumeGrowth } from './kinetics/volume-doubling-time.js';
export type { LungDoubling, LungDoublingReason } from './kinetics/volume-doubling-time.js';
export { optionPrecautions } from './precautions/option-precautions.js';
export type { Precaution } from './precautions/option-precautions.js';
export { PRECAUTION_CODES, PRECAUTION_STATES } from './precautions/precaution.js';
export type { PrecautionCode, PrecautionProof, PrecautionState } from './precautions/precaution.js';
export { SCAN_JUDGEMENTS } from './radioiodine/lesion-uptake.js';
export type { ScanJudgement } from './radioiodine/lesion-uptake.js';
export type { ScanKind } from './radioiodine/radioiodine-scan.js';
export { bestResponse, confirmedBestResponse, DEFAULT_WINDOWS } from './recist/best-response.js';
export type { BestResponse, BestResponseWindows, DatedResponse } from './recist/best-response.js';
export { lesionTable } from './recist/lesion-table.js';
export type { LesionTable, RecistVisit } from './recist/lesion-table.js';
export { MEASURABILITIES, measurability } from './recist/measurability.js';
export type { Measurability, MeasuredLesion } from './recist/measurability.js';
export { FDG_READINGS, fdgNewLesion, firstSeenLesion, NEW_LESION_READINGS, reappearedLesion } from './recist/new-lesion.js';
export type { FdgReading, NewLesionReading } from './recist/new-lesion.js';
export { NEW_LESION_ANSWERS, NON_TARGET_RESPONSES, OVERALL_RESPONSES, overallResponse } from './recist/overall-response.js';
export type { NewLesionAnswer, NonTargetResponse, OverallResponse } from './recist/overall-response.js';
export { organOf, selectTargets } from './recist/select-targets.js';
export { allGone, sumOfTargets, TARGET_RESPONSES, targetResponse } from './recist/target-response.js';
export type { TargetLesion, TargetResponse, TargetSize } from './recist/target-response.js';
export { progressedWithinWindow } from './refractoriness/progression-window.js';
export { RESPONSE_LIMITS, RESPONSE_TO_TREATMENT, responseToTreatment, TSH_GOALS, tshGoal } from './response/response-category.js';
export type { InitialTreatment, ResponseInput, ResponseToTreatment, TshGoal } from './response/response-category.js';
export { histologyScope, isAggressive } from './staging/histology.js';
export { TNM8_STAGES, tnm8Stage } from './staging/tnm8-stage.js';
export type { Tnm8Stage } from './staging/tnm8-stage.js';
export {
  CTCAE_TERMS,
  CTCAE_VERSION,
  dailyLifeGrade,
  DAILY_LIFE_IMPACTS,
  diarrhoeaGrade,
  hypertensionGrade,
  proteinuriaGrade,
  qtcGrade,
  weightLossGrade,
} from './toxicity/ctcae.js';
export type { CtcaeGrade, CtcaeTerm, DailyLifeImpact } from './toxicity/ctcae.js';
export { BLOOD_PRESSURE_ACTIONS, lenvatinibBloodPressureAction } from './toxicity/lenvatinib-blood-pressure.js';
export type { BloodPressureAction, BloodPressureSituation } from './toxicity/lenvatinib-blood-pressure.js';
export { SURGERY_HOLD_WARNINGS, surgeryHoldWarnings } from './toxicity/surgery-hold.js';
export type { SurgeryHoldWarning } from './toxicity/surgery-hold.js';
