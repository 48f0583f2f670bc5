import { NativeSelect } from '@mantine/core';
import { MAIN_OPTIONS, OPTIONS, type Option } from '@consilium/tumour-board';
import { useText } from '../text.js';

export interface OptionSelectProps {
  id?: string;
  value: Option | null;
  onChange: (option: Option) => void;
  label: string;
  error?: string;
}

/** One option of the board: the five of the mission first, then what boards also conclude. */
export function OptionSelect({ id, value, onChange, label, error }: OptionSelectProps) {
  const { t, words } = useText();
  const item = (option: Option) => ({ value: option, label: words.option[option] });
  const main: readonly Option[] = MAIN_OPTIONS;
  return (
    <NativeSelect
      id={id}
      className="c-option-select"
      aria-label={label}
      value={value ?? ''}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value as Option)}
      data={[
        { value: '', label: t('recommendation.optionChoose'), disabled: true },
        { group: t('recommendation.optionMain'), items: main.map(item) },
        { group: t('recommendation.optionMore'), items: OPTIONS.filter((option) => !main.includes(option)).map(item) },
      ]}
    />
  );
}
