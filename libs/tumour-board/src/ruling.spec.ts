import { isReason, MAXIMUM_REASON } from './ruling.js';

describe('a mandatory reason', () => {
  it('needs ten characters that say something', () => {
    expect(isReason('cord compression since Monday')).toBe(true);
    expect(isReason('1234567890')).toBe(true);
    expect(isReason('123456789')).toBe(false);
    expect(isReason('   urgent      ')).toBe(false);
    expect(isReason('')).toBe(false);
    expect(isReason(null)).toBe(false);
    expect(isReason(undefined)).toBe(false);
  });

  it('is no report, and no text that cannot be stored', () => {
    expect(isReason('x'.repeat(MAXIMUM_REASON))).toBe(true);
    expect(isReason('x'.repeat(MAXIMUM_REASON + 1))).toBe(false);
    expect(isReason('urgent for the airway\u0000')).toBe(false);
    expect(isReason('two lines\nof a good reason')).toBe(true);
  });
});
