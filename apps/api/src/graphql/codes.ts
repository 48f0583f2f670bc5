import {
  ACTIVITY_UNITS,
  AGENDA_ITEM_STATES,
  ANALYTES,
  ATTENDANCE_MODES,
  BALLOT_STATES,
  CASE_STATES,
  CHANNELS,
  CONSENSUS_LABELS,
  COMPARATORS,
  CRITERION_STATES,
  DEFERRAL_REASONS,
  DEVIATION_REASONS,
  DISEASE_BASES,
  DISEASE_COURSES,
  DISEASE_PHASES,
  GUIDELINE_RELATIONS,
  HISTOLOGIES,
  INFORMATION_STATES,
  LESION_ROLES,
  LESION_SITES,
  LOCAL_TECHNIQUES,
  MEETING_STATES,
  MODALITIES,
  MOLECULAR_RESULTS,
  MOTIVES,
  OPTIONS,
  OUTCOME_KINDS,
  PATIENT_CHOICES,
  PREPARATIONS,
  PROVENANCES,
  QUORUM_STATES,
  RADIOIODINE_PURPOSES,
  READINESS_STATES,
  REPORT_KINDS,
  RESPONSE_CATEGORIES,
  ROLES,
  SECOND_READINGS,
  SPECIALTIES,
  STANDINGS,
  THREATENED_STRUCTURES,
  STOP_REASONS,
  TOLD_TOPICS,
  TRACERS,
  TREATMENT_INTENTS,
  TREATMENT_KINDS,
  TSH_STATES,
  UPTAKES,
  URGENCIES,
  VOTE_KINDS,
} from '@consilium/tumour-board';
import { UPDATE_REASONS } from '@consilium/wording';
import { registerEnumType } from '@nestjs/graphql';
import { EVENT_KINDS } from '../live/new-event.js';

/** Registers a list of codes of the core as a GraphQL enumeration of the same name. */
function codesOf<const Codes extends readonly string[]>(name: string, codes: Codes): { [Code in Codes[number]]: Code } {
  const object = Object.fromEntries(codes.map((code) => [code, code])) as { [Code in Codes[number]]: Code };
  registerEnumType(object, { name });
  return object;
}

export const Role = codesOf('Role', ROLES);
export type Role = keyof typeof Role;
export const Specialty = codesOf('Specialty', SPECIALTIES);
export type Specialty = keyof typeof Specialty;
export const CaseState = codesOf('CaseState', CASE_STATES);
export type CaseState = keyof typeof CaseState;
export const Sex = codesOf('Sex', ['FEMALE', 'MALE', 'OTHER', 'UNKNOWN']);
export type Sex = keyof typeof Sex;
export const Motive = codesOf('Motive', MOTIVES);
export type Motive = keyof typeof Motive;
export const Urgency = codesOf('Urgency', URGENCIES);
export type Urgency = keyof typeof Urgency;
export const InformationState = codesOf('InformationState', INFORMATION_STATES);
export type InformationState = keyof typeof InformationState;
export const Histology = codesOf('Histology', HISTOLOGIES);
export type Histology = keyof typeof Histology;
export const DiseasePhase = codesOf('DiseasePhase', DISEASE_PHASES);
export type DiseasePhase = keyof typeof DiseasePhase;
export const Provenance = codesOf('Provenance', PROVENANCES);
export type Provenance = keyof typeof Provenance;
export const TreatmentKind = codesOf('TreatmentKind', TREATMENT_KINDS);
export type TreatmentKind = keyof typeof TreatmentKind;
export const RadioiodinePurpose = codesOf('RadioiodinePurpose', RADIOIODINE_PURPOSES);
export type RadioiodinePurpose = keyof typeof RadioiodinePurpose;
export const Preparation = codesOf('Preparation', PREPARATIONS);
export type Preparation = keyof typeof Preparation;
export const TreatmentIntent = codesOf('TreatmentIntent', TREATMENT_INTENTS);
export type TreatmentIntent = keyof typeof TreatmentIntent;
export const StopReason = codesOf('StopReason', STOP_REASONS);
export type StopReason = keyof typeof StopReason;
export const ResponseCategory = codesOf('ResponseCategory', RESPONSE_CATEGORIES);
export type ResponseCategory = keyof typeof ResponseCategory;
export const ActivityUnit = codesOf('ActivityUnit', ACTIVITY_UNITS);
export type ActivityUnit = keyof typeof ActivityUnit;
export const Comparator = codesOf('Comparator', COMPARATORS);
export type Comparator = keyof typeof Comparator;
export const Analyte = codesOf('Analyte', ANALYTES);
export type Analyte = keyof typeof Analyte;
export const TshState = codesOf('TshState', TSH_STATES);
export type TshState = keyof typeof TshState;
export const ReportKind = codesOf('ReportKind', REPORT_KINDS);
export type ReportKind = keyof typeof ReportKind;
export const Modality = codesOf('Modality', MODALITIES);
export type Modality = keyof typeof Modality;
export const SecondReading = codesOf('SecondReading', SECOND_READINGS);
export type SecondReading = keyof typeof SecondReading;
export const LesionSite = codesOf('LesionSite', LESION_SITES);
export type LesionSite = keyof typeof LesionSite;
export const LesionRole = codesOf('LesionRole', LESION_ROLES);
export type LesionRole = keyof typeof LesionRole;
export const UptakeFinding = codesOf('UptakeFinding', UPTAKES);
export type UptakeFinding = keyof typeof UptakeFinding;
export const Tracer = codesOf('Tracer', TRACERS);
export type Tracer = keyof typeof Tracer;
export const MolecularResult = codesOf('MolecularResult', MOLECULAR_RESULTS);
export type MolecularResult = keyof typeof MolecularResult;
export const DiseaseCourse = codesOf('DiseaseCourse', DISEASE_COURSES);
export type DiseaseCourse = keyof typeof DiseaseCourse;
export const DiseaseBasis = codesOf('DiseaseBasis', DISEASE_BASES);
export type DiseaseBasis = keyof typeof DiseaseBasis;
export const ReadinessState = codesOf('ReadinessState', READINESS_STATES);
export type ReadinessState = keyof typeof ReadinessState;
export const ReadinessOwner = codesOf('ReadinessOwner', ['COORDINATOR', 'REFERRING_DOCTOR', 'NURSE']);
export type ReadinessOwner = keyof typeof ReadinessOwner;
export const CriterionState = codesOf('CriterionState', CRITERION_STATES);
export type CriterionState = keyof typeof CriterionState;
export const MeetingState = codesOf('MeetingState', MEETING_STATES);
export type MeetingState = keyof typeof MeetingState;
export const Channel = codesOf('Channel', CHANNELS);
export type Channel = keyof typeof Channel;
export const AgendaItemState = codesOf('AgendaItemState', AGENDA_ITEM_STATES);
export type AgendaItemState = keyof typeof AgendaItemState;
export const AttendanceMode = codesOf('AttendanceMode', ATTENDANCE_MODES);
export type AttendanceMode = keyof typeof AttendanceMode;
export const QuorumState = codesOf('QuorumState', QUORUM_STATES);
export type QuorumState = keyof typeof QuorumState;
export const BallotState = codesOf('BallotState', BALLOT_STATES);
export type BallotState = keyof typeof BallotState;
export const VoteKind = codesOf('VoteKind', VOTE_KINDS);
export type VoteKind = keyof typeof VoteKind;
export const Option = codesOf('Option', OPTIONS);
export type Option = keyof typeof Option;
export const LocalTechnique = codesOf('LocalTechnique', LOCAL_TECHNIQUES);
export type LocalTechnique = keyof typeof LocalTechnique;
export const Consensus = codesOf('Consensus', CONSENSUS_LABELS);
export type Consensus = keyof typeof Consensus;
export const OutcomeKind = codesOf('OutcomeKind', OUTCOME_KINDS);
export type OutcomeKind = keyof typeof OutcomeKind;
export const GuidelineRelation = codesOf('GuidelineRelation', GUIDELINE_RELATIONS);
export type GuidelineRelation = keyof typeof GuidelineRelation;
export const DeferralReason = codesOf('DeferralReason', DEFERRAL_REASONS);
export type DeferralReason = keyof typeof DeferralReason;
export const Standing = codesOf('Standing', STANDINGS);
export type Standing = keyof typeof Standing;
export const PatientChoice = codesOf('PatientChoice', PATIENT_CHOICES);
export type PatientChoice = keyof typeof PatientChoice;
export const DeviationReason = codesOf('DeviationReason', DEVIATION_REASONS);
export type DeviationReason = keyof typeof DeviationReason;
export const ToldTopic = codesOf('ToldTopic', TOLD_TOPICS);
export type ToldTopic = keyof typeof ToldTopic;
export const EventKind = codesOf('EventKind', EVENT_KINDS);
export type EventKind = keyof typeof EventKind;
export const ReadinessNoteKind = codesOf('ReadinessNoteKind', ['NOT_APPLICABLE', 'WAIVED', 'OWNER']);
export type ReadinessNoteKind = keyof typeof ReadinessNoteKind;
export const AttendanceKind = codesOf('AttendanceKind', ['JOINED', 'LEFT']);
export type AttendanceKind = keyof typeof AttendanceKind;
export const ThreatenedStructure = codesOf('ThreatenedStructure', THREATENED_STRUCTURES);
export type ThreatenedStructure = keyof typeof ThreatenedStructure;
export const UpdateReason = codesOf('UpdateReason', UPDATE_REASONS);
export type UpdateReason = keyof typeof UpdateReason;
export const ReadabilityVerdict = codesOf('ReadabilityVerdict', ['PASS', 'WARN', 'BLOCK']);
export type ReadabilityVerdict = keyof typeof ReadabilityVerdict;
