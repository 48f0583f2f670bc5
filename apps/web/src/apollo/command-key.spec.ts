import { commandKey } from './command-key.js';

function counting() {
  let last = 0;
  return commandKey(() => `key-${(last += 1)}`);
}

describe('the key of an intention', () => {
  it('stays the same when the same input is tried again after a lost answer', () => {
    const key = counting();
    expect(key.for({ choice: 'SURGERY' })).toBe('key-1');
    expect(key.for({ choice: 'SURGERY' })).toBe('key-1');
  });

  it('changes with the input, so that a corrected form is never taken for the first', () => {
    const key = counting();
    key.for({ choice: 'SURGERY' });
    expect(key.for({ choice: 'MONITORING' })).toBe('key-2');
  });

  it('ends with a definite answer: the same wish later is a new one', () => {
    const key = counting();
    key.for({ reason: 'again' });
    key.answered();
    expect(key.for({ reason: 'again' })).toBe('key-2');
  });
});
