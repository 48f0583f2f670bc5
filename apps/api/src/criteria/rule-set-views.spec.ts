import { type Assessment, emptyCaseFile } from '@consilium/tumour-board';
import type { StoredAnswer } from '../case-file/case-material.js';
import { answeredCriteria, isOutdated, RULE_SETS, ruleSetViews } from './rule-set-views.js';

const TODAY = '2026-11-24';
const [ruleSet] = RULE_SETS;
const [criterion] = ruleSet!.criteria;
const file = emptyCaseFile();
const suggestion: Assessment = criterion!.assess(file, TODAY);
const answer = (changes: Partial<StoredAnswer> = {}): StoredAnswer => ({
  id: 'a',
  ruleSet: ruleSet!.id,
  ruleSetVersion: ruleSet!.version,
  criterion: criterion!.id,
  state: suggestion.state,
  suggestedState: suggestion.state,
  suggestion,
  reason: null,
  caseVersion: 1,
  sectionsSince: [],
  answeredBy: { id: 'p', name: 'Dr P', organisation: null },
  answeredAt: '2026-11-20T10:00:00Z',
  ...changes,
});

describe('an answered criterion', () => {
  it('stands while the file stands', () => {
    expect(isOutdated(answer({ suggestion: { ...suggestion, state: 'MET' } }), suggestion, 1)).toBe(false);
  });
  it('stands when the file moved on without touching it', () => {
    expect(isOutdated(answer({ sectionsSince: ['medicines'] }), suggestion, 4)).toBe(false);
  });
  it('is outdated when the rules would now say something else, or the same for other reasons', () => {
    const proof = { section: 'lesions', entryId: 'l', partId: null, code: 'X', values: {} } as const;
    expect(isOutdated(answer({ suggestion: { ...suggestion, state: 'MET' } }), suggestion, 2)).toBe(true);
    expect(isOutdated(answer({ suggestion: { ...suggestion, because: [proof] } }), suggestion, 2)).toBe(true);
  });
  it('given without assistance is outdated once a section changed that it could stand on', () => {
    const unaided = { suggestion: null, suggestedState: null };
    expect(isOutdated(answer({ ...unaided, sectionsSince: ['medicines'] }), suggestion, 2)).toBe(false);
    expect(isOutdated(answer({ ...unaided, sectionsSince: ['lesions'] }), suggestion, 2)).toBe(true);
  });
  it('counts for readiness only while it stands', () => {
    const count = (...answers: StoredAnswer[]) => answeredCriteria(ruleSetViews({ file, fileVersion: 2, answers }, TODAY)).criteriaAnswered;
    expect(count()).toBe(0);
    expect(count(answer())).toBe(1);
    expect(count(answer({ suggestion: { ...suggestion, state: 'MET' } }))).toBe(0);
  });
});
