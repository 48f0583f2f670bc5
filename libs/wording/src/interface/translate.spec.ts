import { placeholders } from '../catalogue/message.js';
import { INTERFACE } from './index.js';
import { refusalText } from './refusal-text.js';
import { hasKey, translate, translator } from './translate.js';

describe('the interface texts', () => {
  it('speaks both languages', () => {
    expect(translate('en', 'common.by', { name: 'Dr Roy' })).toBe('by Dr Roy');
    expect(translator('fr')('common.by', { name: 'Dr Roy' })).toBe('par Dr Roy');
  });

  it('counts as each language counts', () => {
    expect(translate('en', 'common.inDays', { count: 0 })).toBe('in 0 days');
    expect(translate('en', 'common.inDays', { count: 1 })).toBe('in 1 day');
    expect(translate('fr', 'common.inDays', { count: 0 })).toBe('dans 0 jour');
    expect(translate('fr', 'common.inDays', { count: 2 })).toBe('dans 2 jours');
  });

  it('asks the compiler for the values that a sentence names', () => {
    // @ts-expect-error a value is missing
    expect(translate('en', 'common.by')).toBe('by {name}');
    // @ts-expect-error no such key
    expect(translate('en', 'common.nonsense')).toBe('common.nonsense');
  });

  it('tells computed keys that exist from those that do not', () => {
    expect(hasKey('refusals.BALLOT_CLOSED')).toBe(true);
    expect(hasKey('refusals.NONSENSE')).toBe(false);
    expect(hasKey('common.toString')).toBe(false);
    expect(hasKey('constructor.name')).toBe(false);
  });

  it('shows a refusal without a sentence as its code', () => {
    expect(refusalText('BALLOT_CLOSED', 'fr')).toContain('clos');
    expect(refusalText('SOMETHING_NEW', 'en')).toBe('SOMETHING_NEW');
  });

  it('names the same values in both languages, and leaves no text empty', () => {
    for (const [area, texts] of Object.entries(INTERFACE.en)) {
      for (const [key, english] of Object.entries(texts)) {
        const french = INTERFACE.fr[area as keyof typeof INTERFACE.fr][key];
        if (typeof english === 'string') {
          const pair = { key: `${area}.${key}`, names: placeholders(String(french)).sort() };
          expect(pair).toEqual({ key: `${area}.${key}`, names: placeholders(english).sort() });
          expect(`${key}: ${english.trim()}`).not.toBe(`${key}: `);
          expect(`${key}: ${String(french).trim()}`).not.toBe(`${key}: `);
        }
      }
    }
  });
});
