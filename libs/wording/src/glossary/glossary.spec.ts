import { LANGUAGES } from '../catalogue/language.js';
import { gradeText, longSentences, verdictOf } from '../readability/grade.js';
import { glossary, unresolvedTerms, wordsUsed } from './glossary.js';

describe('the glossary', () => {
  it('resolves starred words in any written form, the longest first', () => {
    expect(unresolvedTerms('Metastases* can grow. Ask about thyroglobulin antibodies*.', 'en')).toEqual([]);
    expect(wordsUsed('Ask about thyroglobulin antibodies*.', 'en').map(({ term }) => term)).toEqual(['thyroglobulin antibodies']);
    expect(wordsUsed('Des métastases* et une thérapie ciblée*.', 'fr').map(({ term }) => term)).toEqual(['métastase', 'thérapie ciblée']);
  });

  it('finds the starred words that nothing explains', () => {
    expect(unresolvedTerms('New gizmos* and metastases*.', 'en')).toEqual(['gizmos']);
    expect(unresolvedTerms('A pregene* is no gene*.', 'en')).toEqual(['pregene']);
    expect(unresolvedTerms('radioactive iodine * as the leaflet prints it', 'en')).toEqual([]);
  });

  it.each(LANGUAGES)('explains in plain words (%s)', (language) => {
    const tooHard = glossary(language).filter(({ plain }) => longSentences(plain).length > 0 || plain.includes('*'));
    expect(tooHard).toEqual([]);
    const all = glossary(language)
      .map(({ plain }) => plain)
      .join('\n');
    expect(verdictOf(gradeText(all, language).grade)).toBe('PASS');
  });
});
