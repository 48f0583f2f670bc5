import { decades, logDomain } from './log-axis.js';

describe('the logarithmic axis', () => {
  it('spans whole decades and at least one', () => {
    expect(logDomain([2, 340])).toEqual([1, 1000]);
    expect(logDomain([100])).toEqual([100, 1000]);
    expect(logDomain([0.04, 0.2])).toEqual([0.01, 1]);
    expect(logDomain([0])).toEqual([0.1, 10]);
  });

  it('writes powers of ten without rounding noise', () => {
    expect(decades([0.01, 1000], 6)).toEqual([0.01, 0.1, 1, 10, 100, 1000]);
    expect(decades([0.01, 1000], 3)).toEqual([0.01, 1, 100]);
  });
});
