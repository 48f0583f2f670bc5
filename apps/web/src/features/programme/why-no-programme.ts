import {
  mayIssueProgramme,
  type OutcomeKind,
  type PatientChoice,
  type ProgrammeRefusal,
  type Role,
  type Standing,
} from '@consilium/tumour-board';

interface CaseInView {
  recommendations: readonly { id: string; version: number; signedAt: string; standing: Standing; content: { outcome: OutcomeKind } }[];
  decisions: readonly { recommendationId: string; recordedAt: string; patientChoice: PatientChoice }[];
}

/**
 * What stands between the case and a programme; `null` when one can be written. The rule is the server's own; the reason for a next
 * version is asked for in the form and not judged here.
 */
export function whyNoProgramme(subject: CaseInView, roles: readonly Role[]): Exclude<ProgrammeRefusal, 'REASON_REQUIRED'> | null {
  const [newest] = [...subject.recommendations].sort((a, b) => b.signedAt.localeCompare(a.signedAt));
  const [decision] = subject.decisions
    .filter(({ recommendationId }) => recommendationId === newest?.id)
    .sort((a, b) => b.recordedAt.localeCompare(a.recordedAt));
  const ruling = mayIssueProgramme({
    roles,
    recommendation: newest ? { version: newest.version, standing: newest.standing, outcome: newest.content.outcome } : null,
    newestVersion: newest?.version ?? 0,
    decision: newest && decision ? { recommendationVersion: newest.version, patientChoice: decision.patientChoice } : null,
    issuedBefore: false,
    reason: null,
  });
  return ruling.accepted || ruling.code === 'REASON_REQUIRED' ? null : ruling.code;
}
