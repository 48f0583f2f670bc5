import { Radio, Textarea, TextInput } from '@mantine/core';
import { GUIDELINE_RELATIONS, type RecommendationContent } from '@consilium/tumour-board';
import { useText } from '@consilium/ui';

export interface GroundsEditorProps {
  content: RecommendationContent;
  onChange: (change: Partial<RecommendationContent>) => void;
  errors: Readonly<Record<string, string>>;
}

/** How the recommendation relates to the guideline, and whether a trial was considered. */
export function GroundsEditor({ content, onChange, errors }: GroundsEditorProps) {
  const { t, words } = useText();
  const considered = content.trialConsidered === null ? '' : content.trialConsidered ? 'YES' : 'NO';
  return (
    <div className="recommendation-grounds">
      <Radio.Group
        label={t('recommendation.guideline')}
        value={content.guidelineRelation ?? ''}
        error={errors['guidelineRelation']}
        onChange={(value) => onChange({ guidelineRelation: GUIDELINE_RELATIONS.find((code) => code === value) ?? null })}
      >
        <div className="recommendation-choices">
          {GUIDELINE_RELATIONS.map((code, index) => (
            <Radio
              key={code}
              id={index === 0 ? 'guidelineRelation' : undefined}
              value={code}
              label={<span className="c-sentence">{words.guidelineRelation[code]}</span>}
            />
          ))}
        </div>
      </Radio.Group>
      {content.guidelineRelation === 'CONFORM' && (
        <TextInput
          id="guidelineReference"
          label={t('recommendation.guidelineReference')}
          description={t('recommendation.guidelineReferenceHint')}
          value={content.guidelineReference ?? ''}
          error={errors['guidelineReference']}
          onChange={(event) => onChange({ guidelineReference: event.currentTarget.value || null })}
        />
      )}
      <Radio.Group
        label={t('recommendation.trial')}
        value={considered}
        error={errors['trialConsidered']}
        onChange={(value) => onChange({ trialConsidered: value === 'YES' })}
      >
        <div className="recommendation-choices">
          <Radio id="trialConsidered" value="YES" label={t('common.yes')} />
          <Radio value="NO" label={t('common.no')} />
        </div>
      </Radio.Group>
      <Textarea
        id="trialReason"
        label={t('recommendation.trialReason')}
        autosize
        minRows={1}
        value={content.trialReason ?? ''}
        error={errors['trialReason']}
        onChange={(event) => onChange({ trialReason: event.currentTarget.value || null })}
      />
    </div>
  );
}
