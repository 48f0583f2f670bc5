import { checkRecommendation, NO_DETAILS, type RecommendationContent } from '@consilium/tumour-board';
import { rairThyroidPack } from '@consilium/thyroid';
import { optionsSentence, textIn } from '@consilium/ui';
import { changeOption, chooseOption, moveUp, withOptions } from './change-content.js';
import { problemMessage } from './problem-messages.js';
import { EMPTY_CONTENT, sameContent, sentContent } from './recommendation-content.js';
import { wordingProblems } from './wording-problems.js';

const en = textIn('en');
const context = { pack: rairThyroidPack, consensus: null, plurality: [] };
const options = chooseOption(chooseOption([], 0, 'SURGERY'), 1, 'MONITORING');

describe('the chair’s sentence', () => {
  it('follows the options until it is put in other words', () => {
    const first = withOptions(EMPTY_CONTENT, options, en);
    expect(first.summary).toBe(optionsSentence(first.options, en));
    const named = withOptions(first, changeOption(first.options, 0, { details: { ...NO_DETAILS, site: 'neck' } }), en);
    expect(named.summary).toContain('neck');
    const own = withOptions({ ...named, summary: 'Operate.' }, options, en);
    expect(own.summary).toBe('Operate.');
  });

  it('names the alternatives after the first', () => {
    expect(optionsSentence(options, en)).toMatch(/^Surgery; otherwise monitoring, measuring/);
  });
});

describe('ranking', () => {
  it('moves an option up and ranks anew', () => {
    const moved = withOptions(EMPTY_CONTENT, moveUp(options, 1), en).options;
    expect(moved.map(({ rank, option }) => [rank, option])).toEqual([
      [1, 'MONITORING'],
      [2, 'SURGERY'],
    ]);
  });

  it('keeps the details of an option that is chosen again, and none of another’s', () => {
    const named = changeOption(options, 0, { details: { ...NO_DETAILS, site: 'neck' } });
    expect(chooseOption(named, 0, 'SURGERY')[0]?.details.site).toBe('neck');
    expect(chooseOption(named, 0, 'SUPPORTIVE_CARE')[0]?.details.site).toBeNull();
  });
});

describe('what is saved', () => {
  const deferred: RecommendationContent = { ...EMPTY_CONTENT, outcome: 'DEFERRED', options, deferralReason: 'MISSING_IMAGING' };

  it('leaves out what the outcome has no place for', () => {
    expect(sentContent(deferred).options).toEqual([]);
    expect(sentContent({ ...deferred, outcome: 'RECOMMENDATION' })).toMatchObject({ deferralReason: null });
  });

  it('takes blanks for nothing', () => {
    expect(sentContent({ ...EMPTY_CONTENT, rationale: '  ' }).rationale).toBeNull();
    expect(sameContent({ ...EMPTY_CONTENT, summary: 'Watch. ' }, { ...EMPTY_CONTENT, summary: 'Watch.' })).toBe(true);
    expect(sameContent({ ...EMPTY_CONTENT, summary: 'Watch.' }, { ...EMPTY_CONTENT, summary: 'Treat.' })).toBe(false);
  });
});

describe('the problems of a wording', () => {
  it('names everything in one list, in the order of the screen', () => {
    const content = { ...EMPTY_CONTENT, tasks: [{ description: '', owner: '', dueOn: null }] };
    expect(wordingProblems(content, context).map(({ path }) => path)).toEqual([
      'options',
      'summary',
      'guidelineRelation',
      'trialConsidered',
      'trialReason',
      'tasks[0].description',
      'tasks[0].owner',
    ]);
  });

  it('names what is missing around an option that is itself incomplete', () => {
    const paths = wordingProblems({ ...EMPTY_CONTENT, summary: 'Operate.', options: chooseOption([], 0, 'SURGERY') }, context).map(
      ({ path }) => path,
    );
    expect(paths).toEqual(
      expect.arrayContaining(['options[0].details.site', 'options[0].details.intent', 'guidelineRelation', 'trialReason']),
    );
  });

  it.each(['en', 'fr'] as const)('says what to do for every problem that the rule finds (%s)', (language) => {
    const text = textIn(language);
    const contents: RecommendationContent[] = [
      EMPTY_CONTENT,
      {
        ...EMPTY_CONTENT,
        options: rairThyroidPack.options
          .slice(0, 6)
          .map((option, at) => ({ rank: at + 1, option, details: { ...NO_DETAILS }, trialPreferred: false })),
      },
      { ...EMPTY_CONTENT, guidelineRelation: 'CONFORM', outcome: 'DEFERRED', tasks: [{ description: '', owner: '', dueOn: null }] },
      { ...EMPTY_CONTENT, outcome: 'REFERRED_UP' },
    ];
    for (const content of contents) {
      const problems = checkRecommendation(content, context);
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) {
        const { fieldId, message } = problemMessage(problem, text);
        expect(fieldId).toBe(problem.path);
        expect(message).not.toContain(problem.path);
        expect(message).not.toMatch(/[A-Z]{3,}_|[{}]/);
      }
    }
  });
});
