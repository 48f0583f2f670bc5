import type { Role } from './role.js';

/** Everything that a person can be allowed to do, `noun.verb`. */
export const PERMISSIONS = [
  'patient.identity.read',
  'patient.identity.write',
  'case.create',
  'case.read',
  'case.submit',
  'case.return',
  'case.takeIn',
  'case.markReady',
  'case.bypassReadiness',
  'case.withdraw',
  'case.referUp',
  'case.close',
  'caseFile.amend',
  'caseFile.amendVoice',
  'caseFile.import',
  'criterion.answer',
  'readiness.chase',
  'readiness.waive',
  'readiness.markNotApplicable',
  'readiness.setOwner',
  'meeting.read',
  'meeting.plan',
  'meeting.publish',
  'meeting.lock',
  'meeting.open',
  'meeting.pause',
  'meeting.close',
  'meeting.cancel',
  'agenda.edit',
  'agenda.addLate',
  'agenda.openItem',
  'attendance.own',
  'attendance.record',
  'recusal.own',
  'ballot.open',
  'ballot.close',
  'ballot.reveal',
  'ballot.readResponses',
  'ballot.readRevealed',
  'vote.cast',
  'recommendation.draft',
  'recommendation.sign',
  'recommendation.amend',
  'recommendation.dissent',
  'recommendation.read',
  'decision.record',
  'decision.read',
  'programme.issue',
  'programme.read',
  'programme.acknowledge',
  'audit.read',
  'audit.readTechnical',
  'people.read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** How far a grant reaches: every case of the board, or only the patients whom the person treats. */
export type Scope = 'board' | 'own';

type Grants = Readonly<Partial<Record<Permission, Scope>>>;

/**
 * Who may do what: the role × permission matrix of process.md §9, and the "who" columns of §8. What is not listed is refused.
 *
 * - The observer, quality and data protection see no patient identity (`p` in the matrix): they have no `patient.identity.read`.
 * - The coordinator can neither vote nor sign; the administrator sees no clinical data.
 * - A nurse navigator is assigned to all patients of the board (`t` in the matrix): writing a patient's voice without seeing who it
 *   is would invite the wrong patient.
 * - Whoever attends is traced, in the quorum or outside it (§0.7), hence `attendance.own` beyond the voters.
 */
const MATRIX: Readonly<Record<Role, Grants>> = {
  COORDINATOR: {
    'patient.identity.read': 'board',
    'patient.identity.write': 'board',
    'case.create': 'board',
    'case.read': 'board',
    'case.return': 'board',
    'case.takeIn': 'board',
    'case.markReady': 'board',
    'case.withdraw': 'board',
    'case.close': 'board',
    'caseFile.amend': 'board',
    'caseFile.import': 'board',
    'readiness.chase': 'board',
    'readiness.markNotApplicable': 'board',
    'readiness.setOwner': 'board',
    'meeting.read': 'board',
    'meeting.plan': 'board',
    'meeting.publish': 'board',
    'meeting.lock': 'board',
    'meeting.cancel': 'board',
    'agenda.edit': 'board',
    'attendance.own': 'board',
    'attendance.record': 'board',
    'ballot.readResponses': 'board',
    'ballot.readRevealed': 'board',
    'recommendation.draft': 'board',
    'recommendation.read': 'board',
    'decision.read': 'board',
    'programme.read': 'board',
    'people.read': 'board',
  },
  CHAIR: {
    'patient.identity.read': 'board',
    'case.read': 'board',
    'case.return': 'board',
    'case.bypassReadiness': 'board',
    'case.withdraw': 'board',
    'case.referUp': 'board',
    'criterion.answer': 'board',
    'readiness.chase': 'board',
    'readiness.waive': 'board',
    'readiness.markNotApplicable': 'board',
    'readiness.setOwner': 'board',
    'meeting.read': 'board',
    'meeting.open': 'board',
    'meeting.pause': 'board',
    'meeting.close': 'board',
    'meeting.cancel': 'board',
    'agenda.edit': 'board',
    'agenda.addLate': 'board',
    'agenda.openItem': 'board',
    'attendance.own': 'board',
    'attendance.record': 'board',
    'recusal.own': 'board',
    'ballot.open': 'board',
    'ballot.close': 'board',
    'ballot.reveal': 'board',
    'ballot.readResponses': 'board',
    'ballot.readRevealed': 'board',
    'vote.cast': 'board',
    'recommendation.draft': 'board',
    'recommendation.sign': 'board',
    'recommendation.amend': 'board',
    'recommendation.dissent': 'board',
    'recommendation.read': 'board',
    'decision.read': 'board',
    'programme.read': 'board',
    'audit.read': 'board',
    'people.read': 'board',
  },
  SPECIALIST: {
    'patient.identity.read': 'board',
    'case.read': 'board',
    'criterion.answer': 'board',
    'meeting.read': 'board',
    'attendance.own': 'board',
    'recusal.own': 'board',
    'ballot.readResponses': 'board',
    'ballot.readRevealed': 'board',
    'vote.cast': 'board',
    'recommendation.dissent': 'board',
    'recommendation.read': 'board',
    'decision.read': 'board',
    'programme.read': 'board',
    'people.read': 'board',
  },
  REFERRING_DOCTOR: {
    'patient.identity.read': 'own',
    'patient.identity.write': 'own',
    'case.create': 'own',
    'case.read': 'own',
    'case.submit': 'own',
    'case.withdraw': 'own',
    'case.referUp': 'own',
    'case.close': 'own',
    'caseFile.amend': 'own',
    'caseFile.amendVoice': 'own',
    'caseFile.import': 'own',
    'criterion.answer': 'own',
    'readiness.markNotApplicable': 'own',
    'meeting.read': 'own',
    'attendance.own': 'own',
    'recommendation.read': 'own',
    'decision.record': 'own',
    'decision.read': 'own',
    'programme.issue': 'own',
    'programme.read': 'own',
    'programme.acknowledge': 'own',
    'people.read': 'board',
  },
  NURSE: {
    'patient.identity.read': 'board',
    'case.read': 'board',
    'caseFile.amendVoice': 'board',
    'readiness.markNotApplicable': 'board',
    'meeting.read': 'board',
    'attendance.own': 'board',
    'ballot.readResponses': 'board',
    'ballot.readRevealed': 'board',
    'recommendation.read': 'board',
    'decision.read': 'board',
    'programme.read': 'board',
    'people.read': 'board',
  },
  OBSERVER: {
    'case.read': 'board',
    'meeting.read': 'board',
    'attendance.own': 'board',
    'recommendation.read': 'board',
    'people.read': 'board',
  },
  QUALITY: {
    'case.read': 'board',
    'meeting.read': 'board',
    'ballot.readRevealed': 'board',
    'recommendation.read': 'board',
    'decision.read': 'board',
    'programme.read': 'board',
    'audit.read': 'board',
    'people.read': 'board',
  },
  DATA_PROTECTION: { 'audit.read': 'board', 'people.read': 'board' },
  ADMINISTRATOR: { 'audit.readTechnical': 'board', 'people.read': 'board' },
};

/** What a person with these roles may do at all; how far is asked of {@link scopeOf}. */
export function permissionsOf(roles: readonly Role[]): Set<Permission> {
  return new Set(PERMISSIONS.filter((permission) => may(roles, permission)));
}

/** Whether one of the roles grants the permission; an unknown role or permission grants nothing. */
export function may(roles: readonly Role[], permission: Permission): boolean {
  return roles.some((role) => scopeOf(role, permission) !== null);
}

/**
 * How far one role's grant reaches, `null` when it grants nothing.
 *
 * @example scopeOf('REFERRING_DOCTOR', 'case.read') // 'own'
 * @example scopeOf('ADMINISTRATOR', 'case.read')    // null
 */
export function scopeOf(role: Role, permission: Permission): Scope | null {
  if (!Object.hasOwn(MATRIX, role)) return null;
  const grants = MATRIX[role];
  return Object.hasOwn(grants, permission) ? (grants[permission] ?? null) : null;
}
