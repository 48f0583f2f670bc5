import { gradeText, longSentences, verdictOf } from './grade.js';
import { sentencesOf, wordsOf } from './sentences.js';
import { syllablesOf } from './syllables.js';

describe('sentences and words', () => {
  it('reads every bullet as a sentence of its own', () => {
    expect(sentencesOf('Watch for:\n- fever\n- a new lump in the neck\n• pain')).toEqual([
      'Watch for:',
      'fever',
      'a new lump in the neck',
      'pain',
    ]);
  });

  it('does not end a sentence inside a number', () => {
    expect(sentencesOf('The level was 1.5 in May. It is 2.0 now.')).toHaveLength(2);
    expect(sentencesOf('Il y a un rendez-vous. À bientôt !')).toHaveLength(2);
  });

  it('reads no word in a telephone number', () => {
    expect(wordsOf('Call 01 42 11 42 11 now')).toEqual(['Call', 'now']);
  });
});

describe('syllables', () => {
  it.each([
    ['cat', 1],
    ['team', 1],
    ['watched', 1],
    ['treated', 2],
    ['table', 2],
    ['doctor', 2],
    ['treatment', 2],
    ['tumours', 2],
    ['medicine', 3],
    ['thyroid', 2],
    ['iodine', 3],
    ['metastases', 4],
    ['radioactive', 5],
    ['don’t', 1],
  ])('hears %s', (word, syllables) => expect(syllablesOf(word, 'en')).toBe(syllables));

  it.each([
    ['chat', 1],
    ['rendez-vous', 3],
    ['maladie', 3],
    ['équipe', 2],
    ['vous', 1],
    ['médecin', 3],
    ['traitement', 3],
    ['tumeur', 2],
    ['thyroïde', 3],
    ['radiothérapie', 5],
    ['qu’elle', 1],
  ])('entend %s', (word, syllables) => expect(syllablesOf(word, 'fr')).toBe(syllables));
});

describe('the grade', () => {
  const plain = {
    en: 'The team met on Monday. They say that a rest is good for you.',
    fr: 'Les soins vont durer un mois. Vous pouvez manger de tout.',
  };
  const hard = {
    en: 'Multidisciplinary consultation recommends antiangiogenic pharmacotherapy notwithstanding considerable cardiovascular comorbidities.',
    fr: 'La concertation pluridisciplinaire recommande une pharmacothérapie antiangiogénique malgré des comorbidités cardiovasculaires considérables.',
  };

  it.each(['en', 'fr'] as const)('tells plain from hard (%s)', (language) => {
    expect(verdictOf(gradeText(plain[language], language).grade)).toBe('PASS');
    expect(verdictOf(gradeText(hard[language], language).grade)).toBe('BLOCK');
  });

  it('is the published formula: 13 words, 16 syllables, 1 sentence', () => {
    const text = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
    const { words, sentences, syllables, grade } = gradeText(text, 'en');
    expect({ words, sentences }).toEqual({ words: 13, sentences: 1 });
    expect(grade).toBeCloseTo(0.39 * 13 + 11.8 * (syllables / 13) - 15.59, 1);
    expect(grade).toBeGreaterThan(10);
  });

  it('grades nothing as nothing', () => expect(gradeText('', 'fr')).toEqual({ sentences: 0, words: 0, syllables: 0, grade: 0 }));

  it('warns above 8 and blocks above 10', () => expect([8, 8.1, 10, 10.1].map(verdictOf)).toEqual(['PASS', 'WARN', 'WARN', 'BLOCK']));

  it('finds sentences of more than twenty words', () => {
    const twenty = Array.from({ length: 20 }, () => 'go').join(' ');
    expect(longSentences(`${twenty}.`)).toEqual([]);
    expect(longSentences(`${twenty} on.`)).toHaveLength(1);
  });
});
