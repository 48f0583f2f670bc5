import type {
  ActivityUnit,
  AgendaItemState,
  Analyte,
  AttendanceMode,
  BallotState,
  CaseFileSection,
  CaseState,
  Channel,
  Confidence,
  Consensus,
  CriterionState,
  DeferralReason,
  DeviationReason,
  DiseaseCourse,
  DiseaseStatus,
  GuidelineRelation,
  Histology,
  InformationState,
  LesionRole,
  LesionSite,
  LocalTechnique,
  MeetingState,
  Modality,
  MolecularResult,
  Motive,
  Diagnosis,
  Option,
  OptionProblem,
  OutcomeKind,
  PatientChoice,
  PatientVoice,
  Preparation,
  Provenance,
  QuorumState,
  RadioiodinePurpose,
  ReadinessItem,
  ReadinessItemKey,
  ReadinessState,
  ReportKind,
  ResponseCategory,
  Role,
  SecondReading,
  Specialty,
  Standing,
  StopReason,
  ToldTopic,
  ThreatenedStructure,
  Tracer,
  TreatmentIntent,
  TreatmentKind,
  TshState,
  UptakeFinding,
  Urgency,
  VoteKind,
} from '@consilium/tumour-board';

/** A word for every code of every enumeration of the core: a new code without a word does not compile. */
export interface EnumerationWords {
  activityUnit: Record<ActivityUnit, string>;
  agendaItemState: Record<AgendaItemState, string>;
  analyte: Record<Analyte, string>;
  attendanceMode: Record<AttendanceMode, string>;
  ballotState: Record<BallotState, string>;
  caseFileSection: Record<CaseFileSection, string>;
  caseState: Record<CaseState, string>;
  channel: Record<Channel, string>;
  confidence: Record<Confidence, string>;
  consensus: Record<Consensus, string>;
  criterionState: Record<CriterionState, string>;
  deferralReason: Record<DeferralReason, string>;
  deviationReason: Record<DeviationReason, string>;
  diseaseBasis: Record<DiseaseStatus['basis'], string>;
  diseaseCourse: Record<DiseaseCourse, string>;
  diseasePhase: Record<NonNullable<Diagnosis['phase']>, string>;
  /** ECOG / WHO performance status 0–4. */
  ecog: Record<0 | 1 | 2 | 3 | 4, string>;
  guidelineRelation: Record<GuidelineRelation, string>;
  histology: Record<Histology, string>;
  informationState: Record<InformationState, string>;
  intent: Record<TreatmentIntent, string>;
  lesionRole: Record<LesionRole, string>;
  lesionSite: Record<LesionSite, string>;
  localTechnique: Record<LocalTechnique, string>;
  meetingState: Record<MeetingState, string>;
  modality: Record<Modality, string>;
  molecularResult: Record<MolecularResult, string>;
  motive: Record<Motive, string>;
  option: Record<Option, string>;
  optionProblem: Record<OptionProblem['code'], string>;
  outcomeKind: Record<OutcomeKind, string>;
  patientChoice: Record<PatientChoice, string>;
  patientVoiceField: Record<keyof PatientVoice, string>;
  preparation: Record<Preparation, string>;
  provenance: Record<Provenance, string>;
  quorumState: Record<QuorumState, string>;
  radioiodinePurpose: Record<RadioiodinePurpose, string>;
  readinessItem: Record<ReadinessItemKey, string>;
  readinessOwner: Record<ReadinessItem['owner'], string>;
  readinessState: Record<ReadinessState, string>;
  reportKind: Record<ReportKind, string>;
  responseCategory: Record<ResponseCategory, string>;
  role: Record<Role, string>;
  secondReading: Record<SecondReading, string>;
  specialty: Record<Specialty, string>;
  standing: Record<Standing, string>;
  stopReason: Record<StopReason, string>;
  threatenedStructure: Record<ThreatenedStructure, string>;
  toldTopic: Record<ToldTopic, string>;
  tracer: Record<Tracer, string>;
  treatmentKind: Record<TreatmentKind, string>;
  tshState: Record<TshState, string>;
  uptake: Record<UptakeFinding, string>;
  urgency: Record<Urgency, string>;
  voteKind: Record<VoteKind, string>;
}
