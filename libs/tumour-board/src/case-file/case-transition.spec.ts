import { type Role, ROLES } from '../people/role.js';
import type { ReadinessItem } from '../readiness/readiness-item.js';
import { emptyCaseFile } from './case-file.js';
import { CASE_STATES, type CaseState } from './case-state.js';
import { CASE_TRANSITIONS, caseStateAfterSigning, nextCaseStates, transitionCase } from './case-transition.js';

const referred = emptyCaseFile();
referred.referral = {
  ...referred.referral,
  question: 'Surgery of the neck recurrence before a targeted therapy?',
  motive: 'PROGRESSION',
  urgency: 'ROUTINE',
  information: 'INFORMED_NO_OBJECTION',
};
const item = (state: ReadinessItem['state'], blocking = true): ReadinessItem => ({
  key: 'IMAGING',
  state,
  blocking,
  owner: 'COORDINATOR',
  findings: [],
  dueOn: null,
});
const reason = 'bleeding, cannot wait for the scan';
type Input = Parameters<typeof transitionCase>[0];
const step = (from: CaseState, to: CaseState, roles: Role[], parts: Partial<Input> = {}) => {
  const input = { from, to, roles, file: referred, readiness: [item('DONE')], reason: null, identity: { identifiers: 2 }, ...parts };
  const ruling = transitionCase(input);
  return ruling.accepted ? null : ruling.code;
};

describe('the table of case transitions', () => {
  it('reaches every state from DRAFT', () => {
    const reached = new Set<CaseState>(['DRAFT']);
    for (const from of reached) for (const way of CASE_TRANSITIONS) if (way.from === from) reached.add(way.to);
    expect([...reached].sort()).toEqual([...CASE_STATES].sort());
  });

  it('leads out of every state but the last ones, and somebody can take every step', () => {
    const without = CASE_STATES.filter((state) => !CASE_TRANSITIONS.some((way) => way.from === state));
    expect(without).toEqual(['CLOSED', 'WITHDRAWN', 'REFERRED_UP']);
    for (const state of CASE_STATES) {
      for (const way of CASE_TRANSITIONS.filter(({ from }) => from === state)) expect(nextCaseStates(state, ROLES)).toContain(way.to);
    }
  });

  it('refuses every step that it does not name', () => {
    for (const from of CASE_STATES) {
      for (const to of CASE_STATES) {
        if (CASE_TRANSITIONS.some((way) => way.from === from && way.to === to)) continue;
        expect(step(from, to, [...ROLES], { reason })).toBe('NO_SUCH_TRANSITION');
      }
    }
  });
});

describe('a case', () => {
  it('walks from draft to implementation by the person whose step it is', () => {
    const walk: [CaseState, CaseState, Role][] = [
      ['DRAFT', 'SUBMITTED', 'REFERRING_DOCTOR'],
      ['SUBMITTED', 'IN_PREPARATION', 'COORDINATOR'],
      ['IN_PREPARATION', 'READY', 'COORDINATOR'],
      ['READY', 'LISTED', 'COORDINATOR'],
      ['LISTED', 'OUTCOME_PENDING', 'CHAIR'],
      ['OUTCOME_PENDING', 'RECOMMENDED', 'CHAIR'],
      ['RECOMMENDED', 'IN_IMPLEMENTATION', 'REFERRING_DOCTOR'],
      ['IN_IMPLEMENTATION', 'CLOSED', 'COORDINATOR'],
    ];
    for (const [from, to, role] of walk) {
      expect(step(from, to, [role])).toBeNull();
      expect(step(from, to, ['SPECIALIST', 'NURSE', 'OBSERVER', 'ADMINISTRATOR'])).toBe('NOT_PERMITTED');
    }
  });

  it('is not submitted without two identifiers, nor without its question', () => {
    expect(step('DRAFT', 'SUBMITTED', ['REFERRING_DOCTOR'], { identity: { identifiers: 1 } })).toBe('IDENTITY_INCOMPLETE');
    expect(step('DRAFT', 'SUBMITTED', ['REFERRING_DOCTOR'], { identity: { identifiers: Number.NaN } })).toBe('IDENTITY_INCOMPLETE');
    const input = {
      from: 'DRAFT',
      to: 'SUBMITTED',
      roles: ['REFERRING_DOCTOR'],
      readiness: [],
      reason: null,
      identity: { identifiers: 2 },
    } as const;
    expect(transitionCase({ ...input, file: emptyCaseFile() })).toMatchObject({
      code: 'SUBMISSION_INCOMPLETE',
      problems: [
        { path: 'referral.question' },
        { path: 'referral.motive' },
        { path: 'referral.urgency' },
        { path: 'referral.information' },
      ],
    });
  });

  it('is ready when nothing that blocks is open, or when the chair takes it as it is', () => {
    const ready = (roles: Role[], readiness: ReadinessItem[], why: string | null = null) =>
      step('IN_PREPARATION', 'READY', roles, { readiness, reason: why });
    for (const open of ['MISSING', 'STALE'] as const) {
      expect(ready(['COORDINATOR'], [item(open)], reason)).toBe('NOT_READY');
      expect(ready(['COORDINATOR'], [item(open, false)])).toBeNull();
      expect(ready(['CHAIR'], [item(open)])).toBe('REASON_REQUIRED');
      expect(ready(['CHAIR'], [item(open)], reason)).toBeNull();
      expect(ready(['CHAIR', 'COORDINATOR'], [item(open)], reason)).toBeNull();
      expect(ready(['CHAIR', 'COORDINATOR'], [item(open)])).toBe('NOT_READY');
    }
    expect(ready(['COORDINATOR'], [item('WAIVED'), item('NOT_APPLICABLE')])).toBeNull();
    expect(ready(['COORDINATOR'], [])).toBe('NOT_READY');
  });

  it('does not come before the board against the will of the patient', () => {
    for (const information of ['OPPOSED', 'NOT_RECORDED'] as const) {
      const file = { ...referred, referral: { ...referred.referral, information } };
      expect(step('READY', 'LISTED', ['COORDINATOR'], { file })).toBe('PATIENT_NOT_INFORMED');
    }
  });

  it('is returned and withdrawn with a reason only, and not withdrawn once the meeting has begun', () => {
    expect(step('SUBMITTED', 'RETURNED', ['COORDINATOR'], { reason: 'no' })).toBe('REASON_REQUIRED');
    expect(step('SUBMITTED', 'RETURNED', ['COORDINATOR'], { reason: 'pathology report is of another patient' })).toBeNull();
    expect(step('LISTED', 'WITHDRAWN', ['REFERRING_DOCTOR'])).toBe('REASON_REQUIRED');
    expect(step('OUTCOME_PENDING', 'WITHDRAWN', ['REFERRING_DOCTOR', 'CHAIR', 'COORDINATOR'], { reason })).toBe('NO_SUCH_TRANSITION');
  });

  it('comes back to the board after a deferral or an advice without quorum', () => {
    expect(caseStateAfterSigning('RECOMMENDATION', 'QUORATE')).toBe('RECOMMENDED');
    expect(caseStateAfterSigning('RECOMMENDATION', 'ADVICE')).toBe('IN_PREPARATION');
    expect(caseStateAfterSigning('DEFERRED', 'QUORATE')).toBe('IN_PREPARATION');
    expect(caseStateAfterSigning('REFERRED_UP', 'QUORATE')).toBe('REFERRED_UP');
    expect(caseStateAfterSigning('REFERRED_UP', 'ADVICE')).toBe('IN_PREPARATION');
  });
});
