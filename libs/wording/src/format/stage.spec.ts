import { formatStage } from './stage.js';

it('writes the letters, and a question for what is not known', () => {
  expect(formatStage({ t: '4a', n: '1b', m: '0' })).toBe('T4a N1b M0');
  expect(formatStage({ t: null, n: '1a', m: null })).toBe('T? N1a M?');
  expect(formatStage({ t: null, n: null, m: null })).toBeNull();
});
