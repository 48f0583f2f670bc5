import { ActionIcon, Checkbox } from '@mantine/core';
import type { Option, RecommendedOption } from '@consilium/tumour-board';
import { MAXIMUM_OPTIONS } from '@consilium/tumour-board';
import { detailErrors, FieldError, Icon, OptionFields, OptionSelect, useText, type LesionChoice } from '@consilium/ui';
import { changeOption, chooseOption, moveUp, removeAt } from './change-content.js';

export interface OptionsEditorProps {
  options: readonly RecommendedOption[];
  onChange: (options: readonly RecommendedOption[]) => void;
  lesions: readonly LesionChoice[];
  errors: Readonly<Record<string, string>>;
}

/** The ranked options, each one sentence with fields in it: "First, targeted therapy with … starting at …". */
export function OptionsEditor({ options, onChange, lesions, errors }: OptionsEditorProps) {
  const { t } = useText();
  const add = (option: Option) => onChange(chooseOption(options, options.length, option));
  return (
    <div className="recommendation-options">
      {options.length > 0 && (
        <ol>
          {options.map((option, index) => (
            <li key={index}>
              <OptionRow
                option={option}
                index={index}
                lesions={lesions}
                errors={errors}
                onChoose={(chosen) => onChange(chooseOption(options, index, chosen))}
                onChange={(change) => onChange(changeOption(options, index, change))}
                onMoveUp={() => onChange(moveUp(options, index))}
                onRemove={() => onChange(removeAt(options, index))}
              />
            </li>
          ))}
        </ol>
      )}
      {options.length < MAXIMUM_OPTIONS && (
        <div className="recommendation-add">
          <span className="recommendation-rank">{t(options.length === 0 ? 'recommendation.first' : 'recommendation.otherwise')}</span>
          <OptionSelect
            key={options.length}
            id="options"
            label={t(options.length === 0 ? 'recommendation.option' : 'recommendation.addAlternative')}
            value={null}
            onChange={add}
          />
        </div>
      )}
      <FieldError>{errors['options']}</FieldError>
    </div>
  );
}

interface OptionRowProps {
  option: RecommendedOption;
  index: number;
  lesions: readonly LesionChoice[];
  errors: Readonly<Record<string, string>>;
  onChoose: (option: Option) => void;
  onChange: (change: Partial<RecommendedOption>) => void;
  onMoveUp: () => void;
  onRemove: () => void;
}

function OptionRow({ option: chosen, index, lesions, errors, onChoose, onChange, onMoveUp, onRemove }: OptionRowProps) {
  const { t } = useText();
  const path = `options[${index}]`;
  const rank = index + 1;
  return (
    <div className="recommendation-option" role="group" aria-label={`${t('recommendation.option')} ${rank}`}>
      <span className="recommendation-rank">{t(index === 0 ? 'recommendation.first' : 'recommendation.otherwise')}</span>
      <div className="recommendation-flow">
        <OptionSelect
          id={`${path}.option`}
          label={`${t('recommendation.option')} ${rank}`}
          value={chosen.option}
          onChange={onChoose}
          error={errors[`${path}.option`]}
        />
        <OptionFields
          path={`${path}.details`}
          option={chosen.option}
          details={chosen.details}
          onChange={(details) => onChange({ details })}
          lesions={lesions}
          errors={detailErrors(errors, `${path}.details`)}
        />
        {chosen.option !== 'TRIAL' && (
          <Checkbox
            label={t('recommendation.trialPreferred')}
            checked={chosen.trialPreferred}
            onChange={(event) => onChange({ trialPreferred: event.currentTarget.checked })}
          />
        )}
      </div>
      <span className="recommendation-row-actions">
        {index > 0 && (
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('recommendation.moveUp', { rank })} onClick={onMoveUp}>
            <Icon name="up" />
          </ActionIcon>
        )}
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('recommendation.removeOption', { rank })} onClick={onRemove}>
          <Icon name="cross" />
        </ActionIcon>
      </span>
    </div>
  );
}
