import { may, PERMISSIONS, permissionsOf, scopeOf, type Permission } from './permission.js';
import { ROLES, type Role } from './role.js';

const CLINICAL: Permission[] = PERMISSIONS.filter((permission) =>
  /^(patient|case|caseFile|criterion|recommendation|decision|programme|vote|ballot|readiness)\./.test(permission),
);

describe('permission', () => {
  it('lets the coordinator neither vote, sign, nor waive what blocks', () => {
    for (const permission of [
      'vote.cast',
      'recommendation.sign',
      'recommendation.amend',
      'readiness.waive',
      'case.bypassReadiness',
    ] as const) {
      expect(may(['COORDINATOR'], permission)).toBe(false);
    }
  });

  it('shows the administrator no clinical data', () => {
    expect(CLINICAL.filter((permission) => may(['ADMINISTRATOR'], permission))).toEqual([]);
    expect(CLINICAL.filter((permission) => may(['DATA_PROTECTION'], permission))).toEqual([]);
  });

  it('shows observers and quality the case but never who the patient is', () => {
    for (const role of ['OBSERVER', 'QUALITY'] as const) {
      expect(may([role], 'case.read')).toBe(true);
      expect(may([role], 'patient.identity.read')).toBe(false);
    }
  });

  it('lets only chair and specialist vote, only the chair run the ballot and sign', () => {
    const holders = (permission: Permission) => ROLES.filter((role) => may([role], permission));
    expect(holders('vote.cast')).toEqual(['CHAIR', 'SPECIALIST']);
    for (const permission of [
      'ballot.open',
      'ballot.close',
      'ballot.reveal',
      'recommendation.sign',
      'agenda.openItem',
      'meeting.open',
    ] as const) {
      expect(holders(permission)).toEqual(['CHAIR']);
    }
    expect(holders('decision.record')).toEqual(['REFERRING_DOCTOR']);
    expect(holders('programme.issue')).toEqual(['REFERRING_DOCTOR']);
  });

  it("limits the referring doctor to own patients, save the list of the board's people", () => {
    const wide = PERMISSIONS.filter((permission) => scopeOf('REFERRING_DOCTOR', permission) === 'board');
    expect(wide).toEqual(['people.read']);
    expect(scopeOf('COORDINATOR', 'case.read')).toBe('board');
  });

  it('lets the nurse write the voice of the patient and nothing else of the file', () => {
    expect(may(['NURSE'], 'caseFile.amendVoice')).toBe(true);
    expect(may(['NURSE'], 'caseFile.amend')).toBe(false);
  });

  it('adds up the roles of one person and grants nothing to nobody', () => {
    expect(permissionsOf([])).toEqual(new Set());
    const both = permissionsOf(['COORDINATOR', 'SPECIALIST']);
    expect(both.has('meeting.plan') && both.has('vote.cast')).toBe(true);
    expect(both).toEqual(new Set([...permissionsOf(['COORDINATOR']), ...permissionsOf(['SPECIALIST'])]));
  });

  it('refuses what it does not know, inherited property names included', () => {
    for (const unknown of ['vote.read', '', 'toString', 'constructor', '__proto__']) {
      for (const role of ROLES) expect(may([role], unknown as Permission)).toBe(false);
      expect(may([unknown as Role], 'case.read')).toBe(false);
    }
  });

  it('grants every permission to somebody', () => {
    expect(PERMISSIONS.filter((permission) => !may(ROLES, permission))).toEqual([]);
  });
});
