/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActivityUnit =
  | 'GBq'
  | 'MBq'
  | 'mCi';

export type AgendaItemState =
  | 'DEFERRED'
  | 'DISCUSSED'
  | 'IN_DISCUSSION'
  | 'LISTED'
  | 'NOT_REACHED'
  | 'REMOVED';

export type Analyte =
  | 'ALT'
  | 'AST'
  | 'BODY_WEIGHT'
  | 'CALCIUM'
  | 'DIASTOLIC_PRESSURE'
  | 'FREE_T4'
  | 'OTHER'
  | 'QTC'
  | 'SYSTOLIC_PRESSURE'
  | 'THYROGLOBULIN'
  | 'THYROGLOBULIN_ANTIBODIES'
  | 'TSH'
  | 'URINARY_IODINE'
  | 'URINE_PROTEIN';

export type BallotState =
  | 'CLOSED'
  | 'OPEN'
  | 'REVEALED'
  | 'VOIDED';

export type CaseState =
  | 'CLOSED'
  | 'DRAFT'
  | 'IN_IMPLEMENTATION'
  | 'IN_PREPARATION'
  | 'LISTED'
  | 'OUTCOME_PENDING'
  | 'READY'
  | 'RECOMMENDED'
  | 'REFERRED_UP'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type Comparator =
  | 'ABOVE'
  | 'BELOW'
  | 'EQUAL';

export type DiseaseBasis =
  | 'BIOCHEMICAL'
  | 'STRUCTURAL';

export type DiseaseCourse =
  | 'PROGRESSION'
  | 'RESPONSE'
  | 'STABLE';

export type DiseasePhase =
  | 'LOCOREGIONAL'
  | 'METASTATIC';

export type EventKind =
  | 'AGENDA_CHANGED'
  | 'ATTENDANCE_CHANGED'
  | 'BALLOT_CLOSED'
  | 'BALLOT_OPENED'
  | 'BALLOT_REVEALED'
  | 'CASE_CHANGED'
  | 'CASE_MOVED'
  | 'CRITERION_ANSWERED'
  | 'DECISION_RECORDED'
  | 'ITEM_OPENED'
  | 'MEETING_CHANGED'
  | 'PROGRAMME_ACKNOWLEDGED'
  | 'PROGRAMME_ISSUED'
  | 'RECOMMENDATION_DRAFTED'
  | 'RECOMMENDATION_SIGNED'
  | 'VOTE_CAST';

export type Histology =
  | 'DIFFERENTIATED_HIGH_GRADE'
  | 'DIFFERENTIATED_NOT_SPECIFIED'
  | 'FOLLICULAR'
  | 'ONCOCYTIC'
  | 'OTHER'
  | 'PAPILLARY'
  | 'PAPILLARY_TALL_CELL'
  | 'POORLY_DIFFERENTIATED';

export type InformationState =
  | 'INFORMED_NO_OBJECTION'
  | 'NOT_RECORDED'
  | 'OPPOSED'
  | 'SIGNED_CONSENT';

export type LesionRole =
  | 'NON_TARGET'
  | 'TARGET';

export type LesionSite =
  | 'BONE'
  | 'BRAIN'
  | 'LIVER'
  | 'LUNG'
  | 'MEDIASTINAL_NODE'
  | 'NECK_NODE'
  | 'OTHER'
  | 'SOFT_TISSUE'
  | 'THYROID_BED';

export type MeetingState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'LOCKED'
  | 'OPEN'
  | 'PAUSED'
  | 'PLANNED'
  | 'PUBLISHED';

export type Modality =
  | 'BONE_SCAN'
  | 'CT'
  | 'FDG_PET'
  | 'MRI'
  | 'OTHER'
  | 'RAI_DIAGNOSTIC'
  | 'RAI_POST_THERAPY'
  | 'ULTRASOUND';

export type MolecularResult =
  | 'DETECTED'
  | 'NOT_DETECTED'
  | 'REQUESTED';

export type Motive =
  | 'DIAGNOSTIC_ADVICE'
  | 'PROGRESSION'
  | 'SECOND_OPINION'
  | 'STOP_OF_TREATMENT'
  | 'THERAPEUTIC_PROPOSAL'
  | 'TOXICITY';

export type Preparation =
  | 'NONE'
  | 'RH_TSH'
  | 'WITHDRAWAL';

export type Provenance =
  | 'IMPORTED'
  | 'PUBLISHED'
  | 'RECORDED'
  | 'SYNTHETIC';

export type RadioiodinePurpose =
  | 'ABLATION'
  | 'DIAGNOSTIC'
  | 'THERAPY';

export type ReadinessOwner =
  | 'COORDINATOR'
  | 'NURSE'
  | 'REFERRING_DOCTOR';

export type ReadinessState =
  | 'DONE'
  | 'MISSING'
  | 'NOT_APPLICABLE'
  | 'STALE'
  | 'WAIVED';

export type RefusalCode =
  | 'ALREADY_CHANGED'
  | 'ANOTHER_ITEM_OPEN'
  | 'BALLOT_CLOSED'
  | 'BALLOT_OPEN'
  | 'CASE_CHANGED'
  | 'IDENTITY_CONFLICT'
  | 'INVALID_INPUT'
  | 'KEY_REUSED'
  | 'LIST_LOCKED'
  | 'MEETING_NOT_OPEN'
  | 'NOT_FOUND'
  | 'NOT_PERMITTED'
  | 'NOT_PRESENT'
  | 'NOT_READY'
  | 'NOT_SEATED'
  | 'QUORUM_NOT_REACHED'
  | 'RECUSED'
  | 'SIGN_IN_REFUSED'
  | 'STEP_NOT_ALLOWED'
  | 'TOO_MANY_ATTEMPTS';

export type ReportKind =
  | 'IMAGING'
  | 'LABORATORY'
  | 'MOLECULAR'
  | 'OPERATIVE'
  | 'OTHER'
  | 'PATHOLOGY';

export type ResponseCategory =
  | 'CR'
  | 'NE'
  | 'PD'
  | 'PR'
  | 'SD';

export type Role =
  | 'ADMINISTRATOR'
  | 'CHAIR'
  | 'COORDINATOR'
  | 'DATA_PROTECTION'
  | 'NURSE'
  | 'OBSERVER'
  | 'QUALITY'
  | 'REFERRING_DOCTOR'
  | 'SPECIALIST';

export type SecondReading =
  | 'DONE'
  | 'NOT_DONE'
  | 'REQUESTED';

export type Sex =
  | 'FEMALE'
  | 'MALE'
  | 'OTHER'
  | 'UNKNOWN';

export type Specialty =
  | 'ENDOCRINOLOGY'
  | 'INTERVENTIONAL_RADIOLOGY'
  | 'MEDICAL_ONCOLOGY'
  | 'NUCLEAR_MEDICINE'
  | 'PATHOLOGY'
  | 'RADIATION_ONCOLOGY'
  | 'RADIOLOGY'
  | 'SURGERY';

export type StopReason =
  | 'COMPLETED'
  | 'OTHER'
  | 'PATIENT_WISH'
  | 'PROGRESSION'
  | 'TOXICITY';

export type ThreatenedStructure =
  | 'AIRWAY'
  | 'MAJOR_VESSEL'
  | 'OESOPHAGUS'
  | 'SPINAL_CORD'
  | 'WEIGHT_BEARING_BONE';

export type Tracer =
  | 'FDG'
  | 'RADIOIODINE';

export type TreatmentIntent =
  | 'CURATIVE'
  | 'PALLIATIVE';

export type TreatmentKind =
  | 'LOCAL_ABLATION'
  | 'OTHER'
  | 'RADIOIODINE'
  | 'RADIOTHERAPY'
  | 'SURGERY'
  | 'SYSTEMIC';

export type TshState =
  | 'STIMULATED_RH_TSH'
  | 'STIMULATED_WITHDRAWAL'
  | 'SUPPRESSED';

export type UptakeFinding =
  | 'ABSENT'
  | 'EQUIVOCAL'
  | 'PRESENT';

export type Urgency =
  | 'ROUTINE'
  | 'SOON'
  | 'URGENT';

type RefusalParts_AlreadyChanged_Fragment = { __typename: 'AlreadyChanged', currentVersion: number, code: RefusalCode, message: string };

type RefusalParts_AnotherItemOpen_Fragment = { __typename: 'AnotherItemOpen', code: RefusalCode, message: string };

type RefusalParts_BallotClosed_Fragment = { __typename: 'BallotClosed', code: RefusalCode, message: string };

type RefusalParts_BallotOpen_Fragment = { __typename: 'BallotOpen', code: RefusalCode, message: string };

type RefusalParts_CaseChanged_Fragment = { __typename: 'CaseChanged', currentVersion: number, code: RefusalCode, message: string };

type RefusalParts_IdentityConflict_Fragment = { __typename: 'IdentityConflict', code: RefusalCode, message: string };

type RefusalParts_InvalidInput_Fragment = { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ __typename: 'FieldProblem', path: string, code: string, values: Record<string, string | number> }> };

type RefusalParts_KeyReused_Fragment = { __typename: 'KeyReused', code: RefusalCode, message: string };

type RefusalParts_ListLocked_Fragment = { __typename: 'ListLocked', code: RefusalCode, message: string };

type RefusalParts_MeetingNotOpen_Fragment = { __typename: 'MeetingNotOpen', code: RefusalCode, message: string };

type RefusalParts_NotFound_Fragment = { __typename: 'NotFound', code: RefusalCode, message: string };

type RefusalParts_NotPermitted_Fragment = { __typename: 'NotPermitted', code: RefusalCode, message: string };

type RefusalParts_NotPresent_Fragment = { __typename: 'NotPresent', code: RefusalCode, message: string };

type RefusalParts_NotReady_Fragment = { __typename: 'NotReady', code: RefusalCode, message: string, items: Array<{ __typename: 'ReadinessItem', key: string, owner: ReadinessOwner }> };

type RefusalParts_NotSeated_Fragment = { __typename: 'NotSeated', code: RefusalCode, message: string };

type RefusalParts_QuorumNotReached_Fragment = { __typename: 'QuorumNotReached', code: RefusalCode, message: string, quorum: { __typename: 'Quorum', missingSpecialties: Array<Specialty>, shortBy: number } };

type RefusalParts_Recused_Fragment = { __typename: 'Recused', code: RefusalCode, message: string };

type RefusalParts_SignInRefused_Fragment = { __typename: 'SignInRefused', code: RefusalCode, message: string };

type RefusalParts_StepNotAllowed_Fragment = { __typename: 'StepNotAllowed', reason: string, code: RefusalCode, message: string };

type RefusalParts_TooManyAttempts_Fragment = { __typename: 'TooManyAttempts', code: RefusalCode, message: string };

export type RefusalPartsFragment =
  | RefusalParts_AlreadyChanged_Fragment
  | RefusalParts_AnotherItemOpen_Fragment
  | RefusalParts_BallotClosed_Fragment
  | RefusalParts_BallotOpen_Fragment
  | RefusalParts_CaseChanged_Fragment
  | RefusalParts_IdentityConflict_Fragment
  | RefusalParts_InvalidInput_Fragment
  | RefusalParts_KeyReused_Fragment
  | RefusalParts_ListLocked_Fragment
  | RefusalParts_MeetingNotOpen_Fragment
  | RefusalParts_NotFound_Fragment
  | RefusalParts_NotPermitted_Fragment
  | RefusalParts_NotPresent_Fragment
  | RefusalParts_NotReady_Fragment
  | RefusalParts_NotSeated_Fragment
  | RefusalParts_QuorumNotReached_Fragment
  | RefusalParts_Recused_Fragment
  | RefusalParts_SignInRefused_Fragment
  | RefusalParts_StepNotAllowed_Fragment
  | RefusalParts_TooManyAttempts_Fragment
;

export type AuditTrailQueryVariables = Exact<{
  boardId: string | number;
  before?: number | null | undefined;
}>;


export type AuditTrailQuery = { auditTrail: Array<{ __typename: 'AuditEntry', sequence: number, at: string, actor: string, action: string, subject: string, hash: string }> };

export type CaseListQueryVariables = Exact<{
  boardId: string | number;
  states?: Array<CaseState> | CaseState | null | undefined;
  search?: string | null | undefined;
  after?: string | number | null | undefined;
}>;


export type CaseListQuery = { cases: Array<{ __typename: 'CaseSummary', id: string, boardId: string, state: CaseState, version: number, question: string | null, urgency: Urgency | null, histology: Histology | null, updatedAt: string, citation: string | null, patient: { __typename: 'Patient', id: string, pseudonym: string, sex: Sex, ageYears: number | null, language: string, synthetic: boolean, identity: { __typename: 'Identity', family: string, given: string, birthDate: string, identifiers: Array<{ __typename: 'Identifier', system: string, value: string }> } | null }, referringDoctor: { __typename: 'Person', id: string, name: string, organisation: string | null }, readiness: { __typename: 'ReadinessSummary', done: number, total: number, blockingOpen: number, worst: { __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> } | null, open: Array<{ __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> }> }, meeting: { __typename: 'MeetingRef', id: string, title: string, startsAt: string, timeZone: string, state: MeetingState, agendaItemId: string, position: number } | null }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { home: { __typename: 'Home', cases: Array<{ __typename: 'CaseSummary', id: string, boardId: string, state: CaseState, version: number, question: string | null, urgency: Urgency | null, histology: Histology | null, updatedAt: string, citation: string | null, patient: { __typename: 'Patient', id: string, pseudonym: string, sex: Sex, ageYears: number | null, language: string, synthetic: boolean, identity: { __typename: 'Identity', family: string, given: string, birthDate: string, identifiers: Array<{ __typename: 'Identifier', system: string, value: string }> } | null }, referringDoctor: { __typename: 'Person', id: string, name: string, organisation: string | null }, readiness: { __typename: 'ReadinessSummary', done: number, total: number, blockingOpen: number, worst: { __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> } | null, open: Array<{ __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> }> }, meeting: { __typename: 'MeetingRef', id: string, title: string, startsAt: string, timeZone: string, state: MeetingState, agendaItemId: string, position: number } | null }>, meetings: Array<{ __typename: 'Meeting', id: string, title: string, startsAt: string, timeZone: string, state: MeetingState, version: number, board: { __typename: 'Board', id: string }, chair: { __typename: 'Seat', id: string }, agenda: Array<{ __typename: 'AgendaItem', id: string, meetingId: string, position: number, plannedMinutes: number, state: AgendaItemState, summary: { __typename: 'CaseSummary', id: string, boardId: string, state: CaseState, version: number, question: string | null, urgency: Urgency | null, histology: Histology | null, updatedAt: string, citation: string | null, patient: { __typename: 'Patient', id: string, pseudonym: string, sex: Sex, ageYears: number | null, language: string, synthetic: boolean, identity: { __typename: 'Identity', family: string, given: string, birthDate: string, identifiers: Array<{ __typename: 'Identifier', system: string, value: string }> } | null }, referringDoctor: { __typename: 'Person', id: string, name: string, organisation: string | null }, readiness: { __typename: 'ReadinessSummary', done: number, total: number, blockingOpen: number, worst: { __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> } | null, open: Array<{ __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> }> }, meeting: { __typename: 'MeetingRef', id: string, title: string, startsAt: string, timeZone: string, state: MeetingState, agendaItemId: string, position: number } | null } }> }>, openBallots: Array<{ __typename: 'Ballot', id: string, agendaItemId: string, meetingId: string, round: number, state: BallotState, myVote: { __typename: 'CastVote', id: string, castAt: string } | null, eligible: Array<{ __typename: 'Seat', id: string }>, responses: Array<{ __typename: 'BallotResponse', seatId: string }> }>, toSign: Array<{ __typename: 'AgendaItem', id: string, meetingId: string, position: number, plannedMinutes: number, state: AgendaItemState, draft: { __typename: 'RecommendationDraft', version: number, problems: Array<{ __typename: 'FieldProblem', path: string }> } | null, summary: { __typename: 'CaseSummary', id: string, boardId: string, state: CaseState, version: number, question: string | null, urgency: Urgency | null, histology: Histology | null, updatedAt: string, citation: string | null, patient: { __typename: 'Patient', id: string, pseudonym: string, sex: Sex, ageYears: number | null, language: string, synthetic: boolean, identity: { __typename: 'Identity', family: string, given: string, birthDate: string, identifiers: Array<{ __typename: 'Identifier', system: string, value: string }> } | null }, referringDoctor: { __typename: 'Person', id: string, name: string, organisation: string | null }, readiness: { __typename: 'ReadinessSummary', done: number, total: number, blockingOpen: number, worst: { __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> } | null, open: Array<{ __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> }> }, meeting: { __typename: 'MeetingRef', id: string, title: string, startsAt: string, timeZone: string, state: MeetingState, agendaItemId: string, position: number } | null } }>, programmes: Array<{ __typename: 'CareProgramme', id: string, caseId: string, version: number, issuedAt: string, outdated: boolean, acknowledgements: Array<{ __typename: 'Acknowledgement', person: { __typename: 'Person', id: string } }> }> } };

export type HomeMeetingFragment = { __typename: 'Meeting', id: string, title: string, startsAt: string, timeZone: string, state: MeetingState, version: number, board: { __typename: 'Board', id: string }, chair: { __typename: 'Seat', id: string }, agenda: Array<{ __typename: 'AgendaItem', id: string, meetingId: string, position: number, plannedMinutes: number, state: AgendaItemState, summary: { __typename: 'CaseSummary', id: string, boardId: string, state: CaseState, version: number, question: string | null, urgency: Urgency | null, histology: Histology | null, updatedAt: string, citation: string | null, patient: { __typename: 'Patient', id: string, pseudonym: string, sex: Sex, ageYears: number | null, language: string, synthetic: boolean, identity: { __typename: 'Identity', family: string, given: string, birthDate: string, identifiers: Array<{ __typename: 'Identifier', system: string, value: string }> } | null }, referringDoctor: { __typename: 'Person', id: string, name: string, organisation: string | null }, readiness: { __typename: 'ReadinessSummary', done: number, total: number, blockingOpen: number, worst: { __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> } | null, open: Array<{ __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> }> }, meeting: { __typename: 'MeetingRef', id: string, title: string, startsAt: string, timeZone: string, state: MeetingState, agendaItemId: string, position: number } | null } }> };

export type HomeItemFragment = { __typename: 'AgendaItem', id: string, meetingId: string, position: number, plannedMinutes: number, state: AgendaItemState, summary: { __typename: 'CaseSummary', id: string, boardId: string, state: CaseState, version: number, question: string | null, urgency: Urgency | null, histology: Histology | null, updatedAt: string, citation: string | null, patient: { __typename: 'Patient', id: string, pseudonym: string, sex: Sex, ageYears: number | null, language: string, synthetic: boolean, identity: { __typename: 'Identity', family: string, given: string, birthDate: string, identifiers: Array<{ __typename: 'Identifier', system: string, value: string }> } | null }, referringDoctor: { __typename: 'Person', id: string, name: string, organisation: string | null }, readiness: { __typename: 'ReadinessSummary', done: number, total: number, blockingOpen: number, worst: { __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> } | null, open: Array<{ __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> }> }, meeting: { __typename: 'MeetingRef', id: string, title: string, startsAt: string, timeZone: string, state: MeetingState, agendaItemId: string, position: number } | null } };

export type HomeBallotFragment = { __typename: 'Ballot', id: string, agendaItemId: string, meetingId: string, round: number, state: BallotState, myVote: { __typename: 'CastVote', id: string, castAt: string } | null, eligible: Array<{ __typename: 'Seat', id: string }>, responses: Array<{ __typename: 'BallotResponse', seatId: string }> };

export type HomeProgrammeFragment = { __typename: 'CareProgramme', id: string, caseId: string, version: number, issuedAt: string, outdated: boolean, acknowledgements: Array<{ __typename: 'Acknowledgement', person: { __typename: 'Person', id: string } }> };

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { about: { __typename: 'About', demo: boolean, version: string }, demoPeople: Array<{ __typename: 'DemoPerson', id: string, name: string, role: Role, specialty: Specialty | null, organisation: string }> };

export type SignInMutationVariables = Exact<{
  login: string;
  password: string;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SignInRefused', code: RefusalCode, message: string }
    | { __typename: 'SignedIn', me: { __typename: 'Me', person: { __typename: 'Person', id: string } } }
    | { __typename: 'TooManyAttempts', code: RefusalCode, message: string, retryAfterSeconds: number }
   };

export type SignInAsDemoPersonMutationVariables = Exact<{
  personId: string | number;
}>;


export type SignInAsDemoPersonMutation = { signInAsDemoPerson:
    | { __typename: 'SignInRefused', code: RefusalCode, message: string }
    | { __typename: 'SignedIn', me: { __typename: 'Me', person: { __typename: 'Person', id: string } } }
    | { __typename: 'TooManyAttempts', code: RefusalCode, message: string, retryAfterSeconds: number }
   };

type SignInAnswer_SignInRefused_Fragment = { __typename: 'SignInRefused', code: RefusalCode, message: string };

type SignInAnswer_SignedIn_Fragment = { __typename: 'SignedIn', me: { __typename: 'Me', person: { __typename: 'Person', id: string } } };

type SignInAnswer_TooManyAttempts_Fragment = { __typename: 'TooManyAttempts', code: RefusalCode, message: string, retryAfterSeconds: number };

export type SignInAnswerFragment =
  | SignInAnswer_SignInRefused_Fragment
  | SignInAnswer_SignedIn_Fragment
  | SignInAnswer_TooManyAttempts_Fragment
;

export type EventBatchPartsFragment = { __typename: 'EventBatch', cursor: string, events: Array<{ __typename: 'BoardEvent', cursor: string, kind: EventKind, boardId: string, caseId: string | null, meetingId: string | null, agendaItemId: string | null, ballotId: string | null, at: string }> };

export type BoardEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BoardEventsSubscription = { boardEvents: { __typename: 'EventBatch', cursor: string, events: Array<{ __typename: 'BoardEvent', cursor: string, kind: EventKind, boardId: string, caseId: string | null, meetingId: string | null, agendaItemId: string | null, ballotId: string | null, at: string }> } };

export type EventsSinceQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EventsSinceQuery = { eventsSince: { __typename: 'EventBatch', cursor: string, events: Array<{ __typename: 'BoardEvent', cursor: string, kind: EventKind, boardId: string, caseId: string | null, meetingId: string | null, agendaItemId: string | null, ballotId: string | null, at: string }> } };

export type CaseFilePartsFragment = { __typename: 'CaseFile', referral: { __typename: 'Referral', question: string | null, motive: Motive | null, urgency: Urgency | null, synthesis: string | null, information: InformationState, informedOn: string | null, generalPractitioner: string | null, previousAdvice: string | null }, diagnosis: { __typename: 'Diagnosis', histology: Histology | null, histologyDetail: string | null, diagnosedOn: string | null, t: string | null, n: string | null, m: string | null, tnmVersion: string | null, ageAtDiagnosis: number | null, phase: DiseasePhase | null, symptoms: string | null }, performance: Array<{ __typename: 'PerformanceStatus', id: string, provenance: Provenance, enteredInError: boolean, ecog: number, assessedOn: string }>, treatments: Array<{ __typename: 'Treatment', id: string, provenance: Provenance, enteredInError: boolean, kind: TreatmentKind, startedOn: string | null, endedOn: string | null, ongoing: boolean, description: string | null, site: string | null, intent: TreatmentIntent | null, purpose: RadioiodinePurpose | null, preparation: Preparation | null, tshAtActivity: number | null, doseGray: number | null, fractions: number | null, technique: string | null, drug: string | null, dose: string | null, stopReason: StopReason | null, bestResponse: ResponseCategory | null, activity: { __typename: 'Activity', megabecquerel: number, enteredValue: string, enteredUnit: ActivityUnit } | null }>, laboratory: Array<{ __typename: 'LabResult', id: string, provenance: Provenance, enteredInError: boolean, analyte: Analyte, name: string | null, takenOn: string, unit: string, assay: string | null, laboratory: string | null, tshState: TshState | null, upperLimit: number | null, result: { __typename: 'CensoredValue', comparator: Comparator, value: number } }>, reports: Array<{ __typename: 'Report', id: string, provenance: Provenance, enteredInError: boolean, kind: ReportKind, modality: Modality | null, performedOn: string | null, author: string | null, organisation: string | null, regions: string | null, conclusion: string | null, iodinatedContrast: boolean | null, secondReading: SecondReading | null, treatmentId: string | null }>, lesions: Array<{ __typename: 'Lesion', id: string, provenance: Provenance, enteredInError: boolean, label: string, site: LesionSite, role: LesionRole | null, firstSeenOn: string | null, treatedLocally: boolean | null, threatens: Array<ThreatenedStructure> | null, measurements: Array<{ __typename: 'Measurement', id: string, reportId: string | null, takenOn: string, millimetres: number, sliceMillimetres: number | null }>, uptakes: Array<{ __typename: 'Uptake', id: string, reportId: string | null, takenOn: string | null, tracer: Tracer, finding: UptakeFinding, suvMax: number | null }> }>, molecular: Array<{ __typename: 'MolecularFinding', id: string, provenance: Provenance, enteredInError: boolean, gene: string, alteration: string | null, result: MolecularResult, method: string | null, reportedOn: string | null, reportId: string | null }>, diseaseStatus: Array<{ __typename: 'DiseaseStatus', id: string, provenance: Provenance, enteredInError: boolean, course: DiseaseCourse, basis: DiseaseBasis, assessedOn: string | null, reportId: string | null, remark: string | null }>, comorbidities: Array<{ __typename: 'Comorbidity', id: string, provenance: Provenance, enteredInError: boolean, description: string }>, medicines: Array<{ __typename: 'Medicine', id: string, provenance: Provenance, enteredInError: boolean, name: string, dose: string | null }>, patientVoice: { __typename: 'PatientVoice', wishes: string | null, understanding: string | null, dailyLife: string | null, language: string | null, trustedPerson: string | null, metInPerson: boolean | null, recordedBy: string | null, recordedOn: string | null } };

export type PatientPartsFragment = { __typename: 'Patient', id: string, pseudonym: string, sex: Sex, ageYears: number | null, language: string, synthetic: boolean, identity: { __typename: 'Identity', family: string, given: string, birthDate: string, identifiers: Array<{ __typename: 'Identifier', system: string, value: string }> } | null };

export type CaseSummaryPartsFragment = { __typename: 'CaseSummary', id: string, boardId: string, state: CaseState, version: number, question: string | null, urgency: Urgency | null, histology: Histology | null, updatedAt: string, citation: string | null, patient: { __typename: 'Patient', id: string, pseudonym: string, sex: Sex, ageYears: number | null, language: string, synthetic: boolean, identity: { __typename: 'Identity', family: string, given: string, birthDate: string, identifiers: Array<{ __typename: 'Identifier', system: string, value: string }> } | null }, referringDoctor: { __typename: 'Person', id: string, name: string, organisation: string | null }, readiness: { __typename: 'ReadinessSummary', done: number, total: number, blockingOpen: number, worst: { __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> } | null, open: Array<{ __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> }> }, meeting: { __typename: 'MeetingRef', id: string, title: string, startsAt: string, timeZone: string, state: MeetingState, agendaItemId: string, position: number } | null };

export type ReadinessItemPartsFragment = { __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { me: { __typename: 'Me', person: { __typename: 'Person', id: string, name: string, organisation: string | null }, seats: Array<{ __typename: 'MySeat', id: string, role: Role, specialty: Specialty | null, countsForQuorum: boolean, permissions: Array<string>, board: { __typename: 'Board', id: string, name: string, network: string, timeZone: string, packId: string } }> } | null, eventsSince: { __typename: 'EventBatch', cursor: string } };

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { about: { __typename: 'About', version: string, demo: boolean, clinicalAssist: boolean, packVersion: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type PaletteCasesQueryVariables = Exact<{
  boardId: string | number;
  search?: string | null | undefined;
}>;


export type PaletteCasesQuery = { cases: Array<{ __typename: 'CaseSummary', id: string, boardId: string, state: CaseState, version: number, question: string | null, urgency: Urgency | null, histology: Histology | null, updatedAt: string, citation: string | null, patient: { __typename: 'Patient', id: string, pseudonym: string, sex: Sex, ageYears: number | null, language: string, synthetic: boolean, identity: { __typename: 'Identity', family: string, given: string, birthDate: string, identifiers: Array<{ __typename: 'Identifier', system: string, value: string }> } | null }, referringDoctor: { __typename: 'Person', id: string, name: string, organisation: string | null }, readiness: { __typename: 'ReadinessSummary', done: number, total: number, blockingOpen: number, worst: { __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> } | null, open: Array<{ __typename: 'ReadinessItem', key: string, state: ReadinessState, blocking: boolean, owner: ReadinessOwner, dueOn: string | null, reason: string | null, findings: Array<{ __typename: 'Finding', code: string, values: Record<string, string | number> }> }> }, meeting: { __typename: 'MeetingRef', id: string, title: string, startsAt: string, timeZone: string, state: MeetingState, agendaItemId: string, position: number } | null }> };

export type PaletteMeetingsQueryVariables = Exact<{
  boardId: string | number;
}>;


export type PaletteMeetingsQuery = { meetings: Array<{ __typename: 'Meeting', id: string, title: string, startsAt: string, timeZone: string, state: MeetingState }> };

export const RefusalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StepNotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuorumNotReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quorum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missingSpecialties"}},{"kind":"Field","name":{"kind":"Name","value":"shortBy"}}]}}]}}]}}]} as unknown as DocumentNode<RefusalPartsFragment, unknown>;
export const PatientPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageYears"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<PatientPartsFragment, unknown>;
export const ReadinessItemPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadinessItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"blocking"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]} as unknown as DocumentNode<ReadinessItemPartsFragment, unknown>;
export const CaseSummaryPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseSummaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"histology"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referringDoctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"blockingOpen"}},{"kind":"Field","name":{"kind":"Name","value":"worst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessItemParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageYears"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadinessItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"blocking"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]} as unknown as DocumentNode<CaseSummaryPartsFragment, unknown>;
export const HomeItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseSummaryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageYears"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadinessItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"blocking"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseSummaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"histology"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referringDoctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"blockingOpen"}},{"kind":"Field","name":{"kind":"Name","value":"worst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessItemParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<HomeItemFragment, unknown>;
export const HomeMeetingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeMeeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"board"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeItem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageYears"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadinessItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"blocking"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseSummaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"histology"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referringDoctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"blockingOpen"}},{"kind":"Field","name":{"kind":"Name","value":"worst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessItemParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseSummaryParts"}}]}}]}}]} as unknown as DocumentNode<HomeMeetingFragment, unknown>;
export const HomeBallotFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeBallot"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ballot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemId"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"myVote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seatId"}}]}}]}}]} as unknown as DocumentNode<HomeBallotFragment, unknown>;
export const HomeProgrammeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeProgramme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareProgramme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<HomeProgrammeFragment, unknown>;
export const SignInAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignInAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<SignInAnswerFragment, unknown>;
export const EventBatchPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventBatchParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemId"}},{"kind":"Field","name":{"kind":"Name","value":"ballotId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<EventBatchPartsFragment, unknown>;
export const CaseFilePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"motive"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"synthesis"}},{"kind":"Field","name":{"kind":"Name","value":"information"}},{"kind":"Field","name":{"kind":"Name","value":"informedOn"}},{"kind":"Field","name":{"kind":"Name","value":"generalPractitioner"}},{"kind":"Field","name":{"kind":"Name","value":"previousAdvice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"histology"}},{"kind":"Field","name":{"kind":"Name","value":"histologyDetail"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosedOn"}},{"kind":"Field","name":{"kind":"Name","value":"t"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"m"}},{"kind":"Field","name":{"kind":"Name","value":"tnmVersion"}},{"kind":"Field","name":{"kind":"Name","value":"ageAtDiagnosis"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"symptoms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"performance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"enteredInError"}},{"kind":"Field","name":{"kind":"Name","value":"ecog"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"treatments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"enteredInError"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"ongoing"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"megabecquerel"}},{"kind":"Field","name":{"kind":"Name","value":"enteredValue"}},{"kind":"Field","name":{"kind":"Name","value":"enteredUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preparation"}},{"kind":"Field","name":{"kind":"Name","value":"tshAtActivity"}},{"kind":"Field","name":{"kind":"Name","value":"doseGray"}},{"kind":"Field","name":{"kind":"Name","value":"fractions"}},{"kind":"Field","name":{"kind":"Name","value":"technique"}},{"kind":"Field","name":{"kind":"Name","value":"drug"}},{"kind":"Field","name":{"kind":"Name","value":"dose"}},{"kind":"Field","name":{"kind":"Name","value":"stopReason"}},{"kind":"Field","name":{"kind":"Name","value":"bestResponse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"laboratory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"enteredInError"}},{"kind":"Field","name":{"kind":"Name","value":"analyte"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"takenOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"assay"}},{"kind":"Field","name":{"kind":"Name","value":"laboratory"}},{"kind":"Field","name":{"kind":"Name","value":"tshState"}},{"kind":"Field","name":{"kind":"Name","value":"upperLimit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"enteredInError"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"performedOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"regions"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"iodinatedContrast"}},{"kind":"Field","name":{"kind":"Name","value":"secondReading"}},{"kind":"Field","name":{"kind":"Name","value":"treatmentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lesions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"enteredInError"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeenOn"}},{"kind":"Field","name":{"kind":"Name","value":"treatedLocally"}},{"kind":"Field","name":{"kind":"Name","value":"threatens"}},{"kind":"Field","name":{"kind":"Name","value":"measurements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"takenOn"}},{"kind":"Field","name":{"kind":"Name","value":"millimetres"}},{"kind":"Field","name":{"kind":"Name","value":"sliceMillimetres"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uptakes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"takenOn"}},{"kind":"Field","name":{"kind":"Name","value":"tracer"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"suvMax"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"molecular"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"enteredInError"}},{"kind":"Field","name":{"kind":"Name","value":"gene"}},{"kind":"Field","name":{"kind":"Name","value":"alteration"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diseaseStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"enteredInError"}},{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comorbidities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"enteredInError"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"enteredInError"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patientVoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wishes"}},{"kind":"Field","name":{"kind":"Name","value":"understanding"}},{"kind":"Field","name":{"kind":"Name","value":"dailyLife"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"trustedPerson"}},{"kind":"Field","name":{"kind":"Name","value":"metInPerson"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}}]}}]}}]} as unknown as DocumentNode<CaseFilePartsFragment, unknown>;
export const AuditTrailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"boardId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditTrail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"boardId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"boardId"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]}}]} as unknown as DocumentNode<AuditTrailQuery, AuditTrailQueryVariables>;
export const CaseListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"boardId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"boardId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"boardId"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseSummaryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageYears"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadinessItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"blocking"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseSummaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"histology"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referringDoctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"blockingOpen"}},{"kind":"Field","name":{"kind":"Name","value":"worst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessItemParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<CaseListQuery, CaseListQueryVariables>;
export const HomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseSummaryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeMeeting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openBallots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeBallot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toSign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeItem"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeProgramme"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageYears"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadinessItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"blocking"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseSummaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"histology"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referringDoctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"blockingOpen"}},{"kind":"Field","name":{"kind":"Name","value":"worst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessItemParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseSummaryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeMeeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"board"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeItem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeBallot"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ballot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemId"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"myVote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seatId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeProgramme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareProgramme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const DemoPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemoPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demoPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}}]}}]} as unknown as DocumentNode<DemoPeopleQuery, DemoPeopleQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"login"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"login"},"value":{"kind":"Variable","name":{"kind":"Name","value":"login"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignInAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignInAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignInAsDemoPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInAsDemoPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInAsDemoPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignInAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignInAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<SignInAsDemoPersonMutation, SignInAsDemoPersonMutationVariables>;
export const BoardEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"BoardEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boardEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventBatchParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventBatchParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemId"}},{"kind":"Field","name":{"kind":"Name","value":"ballotId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<BoardEventsSubscription, BoardEventsSubscriptionVariables>;
export const EventsSinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsSince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventsSince"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventBatchParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventBatchParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemId"}},{"kind":"Field","name":{"kind":"Name","value":"ballotId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<EventsSinceQuery, EventsSinceQueryVariables>;
export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"countsForQuorum"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"board"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"network"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"packId"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventsSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
export const AboutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"About"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"clinicalAssist"}},{"kind":"Field","name":{"kind":"Name","value":"packVersion"}}]}}]}}]} as unknown as DocumentNode<AboutQuery, AboutQueryVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const PaletteCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"boardId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"boardId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"boardId"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseSummaryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PatientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageYears"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadinessItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"blocking"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseSummaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"histology"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PatientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referringDoctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"blockingOpen"}},{"kind":"Field","name":{"kind":"Name","value":"worst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessItemParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<PaletteCasesQuery, PaletteCasesQueryVariables>;
export const PaletteMeetingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteMeetings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"boardId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"boardId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"boardId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<PaletteMeetingsQuery, PaletteMeetingsQueryVariables>;