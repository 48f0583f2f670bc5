import { readDate } from './date-entry.js';

describe('entering a date', () => {
  it.each([
    ['2024-03-12', '2024-03-12'],
    ['12.3.2024', '2024-03-12'],
    ['12/03/2024', '2024-03-12'],
    ['12 Mar 2024', '2024-03-12'],
    ['1er août 2024', '2024-08-01'],
    ['févr. 2024', '2024-02'],
    ['juin 2023', '2023-06'],
    ['3/2024', '2024-03'],
    ['2019', '2019'],
  ])('understands %s', (entered, date) => {
    expect(readDate(entered)).toBe(date);
  });

  it.each(['', '31.2.2024', '13/2024', '12.3.24', 'spring 2024', 'marvellous', '2024-3-12x'])('refuses %s rather than guess', (entered) => {
    expect(readDate(entered)).toBeNull();
  });
});
