import { Radio } from '@mantine/core';
import type { OptionDetails, RecommendedOption } from '@consilium/tumour-board';
import { detailErrors, OptionFields, optionSentence, OptionSelect, useText, type LesionChoice, type LesionLabel } from '@consilium/ui';
import { planOther, planRanked, type DecisionDraft } from './decision-draft.js';

export interface PlanFieldProps {
  draft: DecisionDraft;
  onChange: (draft: DecisionDraft) => void;
  options: readonly RecommendedOption[];
  lesions: readonly LesionChoice[];
  lesionLabel: LesionLabel;
  errors: Readonly<Record<string, string>>;
}

/** The plan: one of the board's options in a tap, or another one; its details can be fitted to the patient. */
export function PlanField({ draft, onChange, options, lesions, lesionLabel, errors }: PlanFieldProps) {
  const text = useText();
  const { t } = text;
  function choose(value: string) {
    const ranked = options.find(({ rank }) => String(rank) === value);
    onChange(ranked ? planRanked(draft, ranked) : planOther(draft, null));
  }
  return (
    <div className="decision-plan">
      <Radio.Group label={t('decision.plan')} value={String(draft.plan)} onChange={choose}>
        <div className="decision-cards">
          {options.map((ranked) => (
            <Radio.Card key={ranked.rank} value={String(ranked.rank)} className="decision-card">
              <Radio.Indicator />
              <span>
                <span className="c-dim">{t(ranked.rank === 1 ? 'decision.planRank' : 'decision.planAlternative')}</span>
                <strong>{optionSentence(ranked.option, ranked.details, text, lesionLabel)}</strong>
              </span>
            </Radio.Card>
          ))}
          <Radio.Card value="OTHER" className="decision-card">
            <Radio.Indicator />
            <strong>{t('decision.planOther')}</strong>
          </Radio.Card>
        </div>
      </Radio.Group>
      {draft.plan === 'OTHER' && (
        <OptionSelect
          id="plannedOption"
          label={t('decision.planOtherWhich')}
          value={draft.option}
          error={errors['plannedOption']}
          onChange={(option) => onChange(planOther(draft, option))}
        />
      )}
      {draft.option && draft.details && (
        <div className="decision-details" role="group" aria-label={t('decision.details')}>
          <span className="c-dim decision-details-label">{t('decision.details')}</span>
          <OptionFields
            path="plannedDetails"
            option={draft.option}
            details={draft.details}
            onChange={(details: OptionDetails) => onChange({ ...draft, details })}
            lesions={lesions}
            errors={detailErrors(errors, 'plannedDetails')}
          />
        </div>
      )}
    </div>
  );
}
