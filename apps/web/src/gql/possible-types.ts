export const possibleTypes: Record<string, string[]> = {
  "AcknowledgeProgrammeResult": [
    "KeyReused",
    "NotFound",
    "NotPermitted",
    "ProgrammeAcknowledged",
    "StepNotAllowed"
  ],
  "AmendCaseFileResult": [
    "CaseChanged",
    "CaseFileAmended",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "NotPermitted",
    "StepNotAllowed"
  ],
  "AmendIdentityResult": [
    "IdentityAmended",
    "IdentityConflict",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "NotPermitted"
  ],
  "AnswerCriterionResult": [
    "CaseChanged",
    "CriterionAnswered",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "NotPermitted"
  ],
  "CastVoteResult": [
    "BallotClosed",
    "CaseChanged",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "NotPermitted",
    "NotPresent",
    "NotSeated",
    "Recused",
    "VoteCast"
  ],
  "CloseBallotResult": [
    "BallotWasClosed",
    "KeyReused",
    "NotFound",
    "NotPermitted",
    "StepNotAllowed"
  ],
  "CreateCaseResult": [
    "CaseCreated",
    "IdentityConflict",
    "InvalidInput",
    "KeyReused",
    "NotPermitted"
  ],
  "DraftRecommendationResult": [
    "AlreadyChanged",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "NotPermitted",
    "RecommendationDrafted",
    "StepNotAllowed"
  ],
  "EditAgendaResult": [
    "AgendaEdited",
    "AlreadyChanged",
    "InvalidInput",
    "KeyReused",
    "ListLocked",
    "NotFound",
    "NotPermitted",
    "StepNotAllowed"
  ],
  "FinishItemResult": [
    "AlreadyChanged",
    "BallotOpen",
    "ItemFinished",
    "KeyReused",
    "NotFound",
    "NotPermitted",
    "StepNotAllowed"
  ],
  "ImportCaseResult": [
    "CaseImported",
    "IdentityConflict",
    "InvalidInput",
    "KeyReused",
    "NotPermitted"
  ],
  "ImportPreviewResult": [
    "ImportPreview",
    "InvalidInput",
    "NotPermitted"
  ],
  "IssueProgrammeResult": [
    "AlreadyChanged",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "NotPermitted",
    "ProgrammeIssued",
    "StepNotAllowed"
  ],
  "MoveCaseResult": [
    "CaseChanged",
    "CaseMoved",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "NotPermitted",
    "NotReady",
    "StepNotAllowed"
  ],
  "MoveMeetingResult": [
    "AlreadyChanged",
    "KeyReused",
    "MeetingMoved",
    "NotFound",
    "NotPermitted",
    "StepNotAllowed"
  ],
  "NoteReadinessResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "NotPermitted",
    "ReadinessNoted"
  ],
  "OpenBallotResult": [
    "BallotOpened",
    "CaseChanged",
    "KeyReused",
    "MeetingNotOpen",
    "NotFound",
    "NotPermitted",
    "StepNotAllowed"
  ],
  "OpenItemResult": [
    "AlreadyChanged",
    "AnotherItemOpen",
    "ItemOpened",
    "KeyReused",
    "MeetingNotOpen",
    "NotFound",
    "NotPermitted",
    "StepNotAllowed"
  ],
  "PlanMeetingResult": [
    "InvalidInput",
    "KeyReused",
    "MeetingPlanned",
    "NotPermitted"
  ],
  "ProgrammePreviewResult": [
    "InvalidInput",
    "NotFound",
    "NotPermitted",
    "ProgrammePreview",
    "StepNotAllowed"
  ],
  "RecordAttendanceResult": [
    "AttendanceRecorded",
    "KeyReused",
    "MeetingNotOpen",
    "NotFound",
    "NotPermitted",
    "NotSeated"
  ],
  "RecordDecisionResult": [
    "AlreadyChanged",
    "DecisionRecorded",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "NotPermitted",
    "StepNotAllowed"
  ],
  "RecuseResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "NotPermitted",
    "NotSeated",
    "RecusalRecorded",
    "StepNotAllowed"
  ],
  "Refusal": [
    "AlreadyChanged",
    "AnotherItemOpen",
    "BallotClosed",
    "BallotOpen",
    "CaseChanged",
    "IdentityConflict",
    "InvalidInput",
    "KeyReused",
    "ListLocked",
    "MeetingNotOpen",
    "NotFound",
    "NotPermitted",
    "NotPresent",
    "NotReady",
    "NotSeated",
    "QuorumNotReached",
    "Recused",
    "SignInRefused",
    "StepNotAllowed",
    "TooManyAttempts"
  ],
  "RevealBallotResult": [
    "BallotOpen",
    "BallotRevealed",
    "KeyReused",
    "NotFound",
    "NotPermitted",
    "StepNotAllowed"
  ],
  "SignInResult": [
    "SignInRefused",
    "SignedIn",
    "TooManyAttempts"
  ],
  "SignRecommendationResult": [
    "AlreadyChanged",
    "BallotOpen",
    "CaseChanged",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "NotPermitted",
    "QuorumNotReached",
    "RecommendationSigned",
    "StepNotAllowed"
  ]
};
