import type { RecommendationContent, VotedContext } from '@consilium/tumour-board';
import type { Text } from '@consilium/ui';

type Voted = Pick<VotedContext, 'consensus' | 'plurality'>;

/** Why the rule asks for a rationale, in words; empty where it asks for none. The rule itself is `needsRationale`. */
export function rationaleReasons(content: RecommendationContent, voted: Voted, { t, words }: Pick<Text, 't' | 'words'>): string[] {
  if (content.outcome === 'REFERRED_UP') return [t('recommendation.becauseReferred')];
  if (content.outcome === 'DEFERRED') return content.deferralReason === 'OTHER' ? [t('recommendation.becauseOther')] : [];
  const first = content.options.find(({ rank }) => rank === 1)?.option;
  const departs = first !== undefined && voted.plurality.length > 0 && !voted.plurality.includes(first);
  const plurality = voted.plurality.map((option) => words.option[option]).join(', ');
  return [
    voted.consensus === 'SPLIT' && t('recommendation.becauseSplit'),
    content.guidelineRelation === 'OFF_GUIDELINE' && t('recommendation.becauseOffGuideline'),
    departs && t('recommendation.becauseDeparts', { plurality }),
  ].filter((reason): reason is string => reason !== false);
}
