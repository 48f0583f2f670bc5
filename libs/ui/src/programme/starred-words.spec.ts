import { glossary, LANGUAGES } from '@consilium/wording';
import { starredPieces, wordId } from './starred-words.js';

describe('starred words', () => {
  it('are cut out with their star and lead to their term', () => {
    expect(starredPieces('The metastases* grow.', 'en')).toEqual([
      { text: 'The ' },
      { text: 'metastases*', term: 'metastasis' },
      { text: ' grow.' },
    ]);
  });

  it('of several words are taken whole', () => {
    expect(starredPieces('Join a clinical trial*, soon.', 'en')[1]).toEqual({ text: 'clinical trial*', term: 'clinical trial' });
  });

  it('that nobody explains stay plain, and so does a lonely star', () => {
    expect(starredPieces('New gizmos* (*) appear.', 'en')).toEqual([{ text: 'New gizmos* (*) appear.' }]);
  });

  it.each(LANGUAGES)('lose no letter, whatever the form (%s)', (language) => {
    for (const { term, forms } of glossary(language))
      for (const form of forms) {
        const text = `A ${form}* and ${form}*.`;
        const pieces = starredPieces(text, language);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.filter((piece) => piece.term !== undefined)).toHaveLength(2);
        expect(glossary(language).some((entry) => entry.term === pieces[1]?.term)).toBe(true);
        expect(wordId(term)).toMatch(/^word-[\p{L}\d-]+$/u);
      }
  });
});
