import { permissionsOf, type CaseState, type Role } from '@consilium/tumour-board';
import { stepsOf } from './next-step.js';

const steps = (state: CaseState, role: Role, given: Partial<Parameters<typeof stepsOf>[0]> = {}) =>
  stepsOf({
    id: 'c1',
    state,
    permissions: [...permissionsOf([role])],
    submittable: true,
    voiceMissing: true,
    meeting: null,
    programmes: 0,
    ...given,
  });

describe('the next step with a case', () => {
  it('is to go on writing while the referral is incomplete, then to submit it', () => {
    expect(steps('DRAFT', 'REFERRING_DOCTOR', { submittable: false }).next).toEqual({
      kind: 'GO',
      place: 'EDIT',
      address: '/cases/c1/edit',
    });
    expect(steps('DRAFT', 'REFERRING_DOCTOR').next).toEqual({ kind: 'MOVE', to: 'SUBMITTED' });
  });

  it('is for the coordinator to take a submitted case in, with returning it at hand', () => {
    const { next, others } = steps('SUBMITTED', 'COORDINATOR');
    expect(next).toEqual({ kind: 'MOVE', to: 'IN_PREPARATION' });
    expect(others).toContainEqual({ kind: 'MOVE', to: 'RETURNED' });
    expect(others).not.toContainEqual(next);
  });

  it('is for the nurse to write the patient’s voice, and for an observer nothing', () => {
    expect(steps('IN_PREPARATION', 'NURSE').next).toEqual({ kind: 'GO', place: 'VOICE', address: '/cases/c1/edit/voice' });
    expect(steps('IN_PREPARATION', 'OBSERVER')).toEqual({ next: null, others: [] });
  });

  it('leads a specialist to the vote only while the meeting is open', () => {
    const at = (state: string) => steps('LISTED', 'SPECIALIST', { meeting: { id: 'm1', state } }).next;
    expect(at('LOCKED')).toEqual({ kind: 'GO', place: 'MEETING', address: '/meetings/m1' });
    expect(at('OPEN')).toEqual({ kind: 'GO', place: 'VOTE', address: '/meetings/m1/vote' });
  });

  it('never offers a step that only a meeting or a signature takes', () => {
    const offered = (['LISTED', 'OUTCOME_PENDING', 'RECOMMENDED'] as const).flatMap((state) => steps(state, 'CHAIR').others);
    expect(offered.filter((step) => step.kind === 'MOVE').map((step) => step.kind === 'MOVE' && step.to)).toEqual([
      'WITHDRAWN',
      'REFERRED_UP',
    ]);
  });
});
