import { isReason } from './ruling.js';

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
});
