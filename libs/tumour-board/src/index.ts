export { chainEntry, verifyChain } from './audit/chain.js';
export type { ChainEntry, ChainLink, ChainVerdict } from './audit/chain.js';
export {
  isListOpen,
  isPermutation,
  mayAddToAgenda,
  mayReorderAgenda,
  mayRemoveFromAgenda,
  mayOpenItem,
  mayFinishItem,
} from './agenda/agenda-rules.js';
export { planAgenda, hardestFirst, DEFAULT_MINUTES, BREAK_AFTER_MINUTES, BREAK_MINUTES } from './agenda/planned-minutes.js';
export type { AgendaPlan, PlannedSlot } from './agenda/planned-minutes.js';
export { canonicalJson } from './audit/canonical-json.js';
export { acceptVote, checkVote, mayVote, MAXIMUM_CHOICES, MAXIMUM_RATIONALE } from './ballot/accept-vote.js';
export type { VoteRefusal, VoteRuling } from './ballot/accept-vote.js';
export { mayOpenBallot, mayCloseBallot, mayReveal } from './ballot/ballot-transition.js';
export { canonicalVote, voteReceipt, merkleRoot } from './ballot/receipt.js';
export type { Hash, ReceiptSubject } from './ballot/receipt.js';
export { CONSENSUS_LABELS, tallyVotes, consensusOf, lastRevisions } from './ballot/tally.js';
export type { CastVote, Consensus, OptionTally, Tally } from './ballot/tally.js';
export { VOTE_KINDS, CONFIDENCES, BALLOT_STATES } from './ballot/vote.js';
export type { VoteKind, Confidence, RankedChoice, VoteContent, BallotState } from './ballot/vote.js';
export {
  CASE_FILE_SECTIONS,
  PROVENANCES,
  MOTIVES,
  URGENCIES,
  INFORMATION_STATES,
  HISTOLOGIES,
  DISEASE_PHASES,
  TREATMENT_KINDS,
  RADIOIODINE_PURPOSES,
  PREPARATIONS,
  TREATMENT_INTENTS,
  STOP_REASONS,
  RESPONSE_CATEGORIES,
  ANALYTES,
  TSH_STATES,
  REPORT_KINDS,
  MODALITIES,
  SECOND_READINGS,
  LESION_SITES,
  LESION_ROLES,
  THREATENED_STRUCTURES,
  UPTAKES,
  TRACERS,
  MOLECULAR_RESULTS,
  DISEASE_COURSES,
  DISEASE_BASES,
  emptyCaseFile,
} from './case-file/case-file.js';
export type {
  CaseFile,
  CaseFileSection,
  Provenance,
  Entry,
  Motive,
  Urgency,
  InformationState,
  Referral,
  Histology,
  Diagnosis,
  PerformanceStatus,
  TreatmentKind,
  RadioiodinePurpose,
  Preparation,
  TreatmentIntent,
  StopReason,
  Treatment,
  ResponseCategory,
  Analyte,
  TshState,
  LabResult,
  ReportKind,
  Modality,
  SecondReading,
  Report,
  LesionSite,
  LesionRole,
  ThreatenedStructure,
  UptakeFinding,
  Tracer,
  Lesion,
  Measurement,
  Uptake,
  MolecularResult,
  MolecularFinding,
  DiseaseCourse,
  DiseaseStatus,
  Comorbidity,
  Medicine,
  PatientVoice,
} from './case-file/case-file.js';
export { amendableSections, amendCaseFile } from './case-file/amend-case-file.js';
export type { Amendment } from './case-file/amend-case-file.js';
export { cumulativeActivity } from './case-file/cumulative-activity.js';
export type { CumulativeActivity } from './case-file/cumulative-activity.js';
export { checkCaseFile, checkSection, parseCaseFile } from './case-file/check-case-file.js';
export type { ParsedCaseFile } from './case-file/check-case-file.js';
export { checkSubmission } from './case-file/check-submission.js';
export { MAXIMUM_ACTIVITY, MEGABECQUEREL } from './case-file/section-check.js';
export { CASE_TRANSITIONS, transitionCase, nextCaseStates, caseStateAfterSigning } from './case-file/case-transition.js';
export type { CaseRefusal, CaseRuling, CaseTransition } from './case-file/case-transition.js';
export { CASE_STATES } from './case-file/case-state.js';
export type { CaseState } from './case-file/case-state.js';
export {
  isPartialDate,
  isDayDate,
  earliestDay,
  latestDay,
  isCertainlyBefore,
  compareDates,
  daysBetween,
  addDays,
  addMonths,
} from './case-file/partial-date.js';
export type { PartialDate, DayDate } from './case-file/partial-date.js';
export { ACTIVITY_UNITS, COMPARATORS } from './case-file/quantity.js';
export type { Activity, ActivityUnit, CensoredValue, Comparator } from './case-file/quantity.js';
export { CRITERION_STATES } from './criteria/assessment.js';
export type { CriterionState, RuleRef, Evidence, Missing, Assessment } from './criteria/assessment.js';
export { epochMicros, minutesBetween } from './instant.js';
export { MEETING_STATES, CHANNELS, AGENDA_ITEM_STATES, ATTENDANCE_MODES, QUORUM_STATES } from './meeting/meeting.js';
export type {
  MeetingState,
  Channel,
  AgendaItemState,
  AttendanceMode,
  AttendanceEvent,
  QuorumPolicy,
  QuorumState,
  Quorum,
} from './meeting/meeting.js';
export { MEETING_TRANSITIONS, transitionMeeting, nextMeetingStates } from './meeting/meeting-transition.js';
export type { MeetingFacts, MeetingRefusal, MeetingTransition } from './meeting/meeting-transition.js';
export { quorumAt, presentAt } from './meeting/quorum.js';
export type { OptionProblem, PackCriterion, PackRuleSet, PackDrug, TumourPack } from './pack/tumour-pack.js';
export { PERMISSIONS, permissionsOf, may, scopeOf } from './people/permission.js';
export type { Permission, Scope } from './people/permission.js';
export { ROLES, SPECIALTIES } from './people/role.js';
export type { Role, Specialty, Seat } from './people/role.js';
export { assessReadiness, isReady, worstItem, ALWAYS_APPLICABLE, DUE_BEFORE_MEETING } from './readiness/assess-readiness.js';
export type { ReadinessNote } from './readiness/assess-readiness.js';
export { READINESS_FINDINGS } from './readiness/item-rule.js';
export type { ReadinessFinding } from './readiness/item-rule.js';
export { PROGRAMME_UPDATE_REASONS, mayIssueProgramme, mayAcknowledgeProgramme, isOutdated } from './programme/programme-rules.js';
export type { ProgrammeUpdateReason, ProgrammeRefusal } from './programme/programme-rules.js';
export { READINESS_ITEMS, READINESS_STATES } from './readiness/readiness-item.js';
export type { ReadinessItemKey, ReadinessState, ReadinessItem } from './readiness/readiness-item.js';
export {
  checkRecommendation,
  needsRationale,
  maySign,
  canonicalRecommendation,
  recommendationHash,
  recommendationChain,
  MAXIMUM_OPTIONS,
} from './recommendation/check-recommendation.js';
export type { VotedContext, SigningRefusal, SigningRuling, SignedRecommendation } from './recommendation/check-recommendation.js';
export { checkTreatmentDecision, needsDeviationReason, isWithinRecommendation } from './recommendation/check-treatment-decision.js';
export { OPTIONS, MAIN_OPTIONS, LOCAL_TECHNIQUES, NO_DETAILS } from './recommendation/option.js';
export type { Option, LocalTechnique, OptionDetails } from './recommendation/option.js';
export { OUTCOME_KINDS, GUIDELINE_RELATIONS, DEFERRAL_REASONS, STANDINGS } from './recommendation/recommendation.js';
export type {
  OutcomeKind,
  GuidelineRelation,
  DeferralReason,
  RecommendedOption,
  RecommendedTask,
  RecommendationContent,
  Standing,
} from './recommendation/recommendation.js';
export { PATIENT_CHOICES, DEVIATION_REASONS, TOLD_TOPICS } from './recommendation/treatment-decision.js';
export type { PatientChoice, DeviationReason, ToldTopic, TreatmentDecisionContent } from './recommendation/treatment-decision.js';
export { FIELD_PROBLEM_CODES, MAXIMUM_REASON, MINIMUM_REASON, isPlainText, isReason } from './ruling.js';
export type { Values, Refused, Ruling, FieldProblem, FieldProblemCode } from './ruling.js';
