import { needsRationale, NO_DETAILS, OPTIONS, OUTCOME_KINDS, type RecommendationContent } from '@consilium/tumour-board';
import { textIn } from '@consilium/ui';
import { rationaleReasons } from './rationale-reasons.js';
import { EMPTY_CONTENT } from './recommendation-content.js';

describe('why a rationale is asked for', () => {
  it('is said exactly when the rule asks for one', () => {
    let asked = 0;
    for (const outcome of OUTCOME_KINDS)
      for (const option of OPTIONS.slice(0, 2))
        for (const guidelineRelation of ['CONFORM', 'OFF_GUIDELINE', null] as const)
          for (const deferralReason of ['OTHER', 'MISSING_IMAGING'] as const)
            for (const consensus of ['SPLIT', 'STRONG', null] as const)
              for (const plurality of [[], ['MONITORING'] as const, ['SURGERY'] as const]) {
                const options = [{ rank: 1, option, details: NO_DETAILS, trialPreferred: false }];
                const content: RecommendationContent = { ...EMPTY_CONTENT, outcome, options, guidelineRelation, deferralReason };
                const voted = { consensus, plurality };
                const reasons = rationaleReasons(content, voted, textIn('en'));
                expect(reasons.length > 0).toBe(needsRationale(content, voted));
                if (reasons.length > 0) asked += 1;
              }
    expect(asked).toBeGreaterThan(0);
  });
});
