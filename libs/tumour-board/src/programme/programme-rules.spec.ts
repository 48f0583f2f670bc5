import { ROLES } from '../people/role.js';
import { PATIENT_CHOICES } from '../recommendation/treatment-decision.js';
import { isOutdated, mayAcknowledgeProgramme, mayIssueProgramme, type ProgrammeUpdateReason } from './programme-rules.js';

type Input = Parameters<typeof mayIssueProgramme>[0];
const issue = (parts: Partial<Input> = {}) => {
  const ruling = mayIssueProgramme({
    roles: ['REFERRING_DOCTOR'],
    recommendation: { version: 2, standing: 'QUORATE', outcome: 'RECOMMENDATION' },
    newestVersion: 2,
    decision: { recommendationVersion: 2, patientChoice: 'ACCEPTED' },
    issuedBefore: false,
    reason: null,
    ...parts,
  });
  return ruling.accepted ? null : ruling.code;
};

describe('a care programme', () => {
  it('is issued by the referring doctor from what a quorate board signed and the patient accepted', () => {
    expect(issue()).toBeNull();
    expect(issue({ roles: ROLES.filter((role) => role !== 'REFERRING_DOCTOR') })).toBe('NOT_PERMITTED');
    const choices = PATIENT_CHOICES.filter((patientChoice) => issue({ decision: { recommendationVersion: 2, patientChoice } }) === null);
    expect(choices).toEqual(['ACCEPTED', 'PARTLY']);
    expect(issue({ decision: { recommendationVersion: 2, patientChoice: 'REFUSED' } })).toBe('NOT_ACCEPTED');
  });

  it('is not issued from advice, a deferral, or what nobody signed', () => {
    expect(issue({ recommendation: null })).toBe('NOT_SIGNED');
    expect(issue({ recommendation: { version: 2, standing: 'ADVICE', outcome: 'RECOMMENDATION' } })).toBe('ADVICE_ONLY');
    expect(issue({ recommendation: { version: 2, standing: 'QUORATE', outcome: 'DEFERRED' } })).toBe('NOT_A_RECOMMENDATION');
  });

  it('is not issued from what was superseded, nor on a decision about it', () => {
    expect(issue({ newestVersion: 3 })).toBe('RECOMMENDATION_SUPERSEDED');
    expect(issue({ decision: null })).toBe('NO_DECISION');
    expect(issue({ decision: { recommendationVersion: 1, patientChoice: 'ACCEPTED' } })).toBe('NO_DECISION');
  });

  it('is issued again with a reason from the list', () => {
    expect(issue({ issuedBefore: true })).toBe('REASON_REQUIRED');
    expect(issue({ issuedBefore: true, reason: 'because' as ProgrammeUpdateReason })).toBe('REASON_REQUIRED');
    expect(issue({ issuedBefore: true, reason: 'CALENDAR' })).toBeNull();
  });

  it('is outdated once the board said something newer, and then nobody acknowledges it', () => {
    expect(isOutdated({ recommendationVersion: 2 }, 2)).toBe(false);
    expect(isOutdated({ recommendationVersion: 2 }, 3)).toBe(true);
    expect(mayAcknowledgeProgramme({ roles: ['REFERRING_DOCTOR'], newest: true, outdated: false })).toEqual({ accepted: true });
    expect(mayAcknowledgeProgramme({ roles: ['REFERRING_DOCTOR'], newest: true, outdated: true })).toEqual({
      accepted: false,
      code: 'OUTDATED',
    });
    expect(mayAcknowledgeProgramme({ roles: ['REFERRING_DOCTOR'], newest: false, outdated: false })).toEqual({
      accepted: false,
      code: 'OUTDATED',
    });
    expect(mayAcknowledgeProgramme({ roles: ['COORDINATOR', 'CHAIR'], newest: true, outdated: false })).toMatchObject({
      code: 'NOT_PERMITTED',
    });
  });
});
