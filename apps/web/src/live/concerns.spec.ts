import { concerns } from './concerns.js';

describe('concerns', () => {
  it('leaves the page of another case alone', () => {
    expect(concerns('CasePage', { caseId: 'a' }, { boardId: 'b', caseId: 'b' })).toBe(false);
  });

  it('reloads the page of this case', () => {
    expect(concerns('CasePage', { caseId: 'a' }, { boardId: 'b', caseId: 'a' })).toBe(true);
  });

  it('reloads a case when a meeting changed, for a case shows its meetings', () => {
    expect(concerns('CasePage', { caseId: 'a' }, { boardId: 'b', meetingId: 'm' })).toBe(true);
  });

  it('reloads lists of the board and not those of another', () => {
    expect(concerns('Cases', { boardId: 'b' }, { boardId: 'b', caseId: 'a' })).toBe(true);
    expect(concerns('Cases', { boardId: 'c' }, { boardId: 'b', caseId: 'a' })).toBe(false);
  });

  it('never asks again who is signed in', () => {
    expect(concerns('Session', {}, { boardId: 'b' })).toBe(false);
  });
});
