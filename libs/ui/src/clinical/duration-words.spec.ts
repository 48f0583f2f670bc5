import { textIn } from '../text.js';
import { changeWords, durationWords } from './duration-words.js';

describe('a doubling time in words', () => {
  it.each([
    [25.6, '26 days', '26 jours'],
    [280, '9.2 months', '9,2 mois'],
    [730, '24 months', '24 mois'],
    [1500, '4.1 years', '4,1 ans'],
  ])('%d days', (days, english, french) => {
    expect(durationWords(days, textIn('en'))).toBe(english);
    expect(durationWords(days, textIn('fr'))).toBe(french);
  });

  it('says decline as halving, and no change as no change', () => {
    expect(changeWords(280, textIn('en'))).toBe('doubles in 9.2 months');
    expect(changeWords(-280, textIn('en'))).toBe('halves in 9.2 months');
    expect(changeWords(null, textIn('en'))).toBe('no change');
  });
});
