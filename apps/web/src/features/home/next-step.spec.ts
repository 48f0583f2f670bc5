import { CASE_STATES } from '@consilium/tumour-board';
import { nextStep, turnOf } from './next-step.js';

const complete = { readiness: { open: [] }, meeting: null };
const programme = { id: 'p1', version: 1, outdated: false, acknowledgements: [] };
const acknowledged = { ...programme, acknowledgements: [{ person: { id: 'me' } }] };

describe('next step of the referring doctor', () => {
  it('knows one for every state', () => {
    for (const state of CASE_STATES) expect(nextStep({ ...complete, state }, [], 'me').kind).toBeTruthy();
  });

  it('asks for what the doctor owes before it says that the case waits', () => {
    const readiness = {
      open: [
        { key: 'PATIENT_VOICE', owner: 'NURSE' as const },
        { key: 'IMAGING', owner: 'REFERRING_DOCTOR' as const },
      ],
    };
    expect(nextStep({ ...complete, readiness, state: 'LISTED' }, [], 'me')).toEqual({ kind: 'OWED', item: 'IMAGING' });
    const others = { open: readiness.open.slice(0, 1) };
    expect(turnOf(nextStep({ ...complete, readiness: others, state: 'IN_PREPARATION' }, [], 'me'))).toBe('OTHERS');
  });

  it('leads from the recommendation to an acknowledged programme', () => {
    expect(nextStep({ ...complete, state: 'RECOMMENDED' }, [], 'me').kind).toBe('DECIDE');
    const carriedOut = { ...complete, state: 'IN_IMPLEMENTATION' as const };
    expect(nextStep(carriedOut, [], 'me').kind).toBe('PROGRAMME');
    expect(nextStep(carriedOut, [programme], 'me')).toEqual({ kind: 'ACKNOWLEDGE', programmeId: 'p1' });
    expect(nextStep(carriedOut, [acknowledged], 'me').kind).toBe('WAIT_CARRIED_OUT');
  });

  it('looks at the latest programme only', () => {
    const renewed = { ...acknowledged, id: 'p2', version: 2 };
    const outdated = { ...acknowledged, outdated: true };
    const carriedOut = { ...complete, state: 'IN_IMPLEMENTATION' as const };
    expect(nextStep(carriedOut, [outdated, renewed], 'me').kind).toBe('WAIT_CARRIED_OUT');
    expect(nextStep(carriedOut, [renewed, { ...outdated, version: 3 }], 'me').kind).toBe('RENEW');
  });
});
