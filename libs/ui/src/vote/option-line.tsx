import type { RankedChoice } from '@consilium/tumour-board';
import { useText } from '../text.js';
import { detailWords } from './option-words.js';

export interface OptionLineProps {
  choice: Pick<RankedChoice, 'option' | 'details' | 'trialPreferred'>;
  /** The name of a lesion of the case file, where it is at hand. */
  lesionLabel?: (lesionId: string) => string | null;
}

/** One ranked option in words: "Targeted therapy: lenvatinib 24 mg once a day". */
export function OptionLine({ choice, lesionLabel }: OptionLineProps) {
  const text = useText();
  const details = detailWords(choice, text, lesionLabel);
  return (
    <span className="c-option-line">
      <strong>{text.words.option[choice.option]}</strong>
      {details.length > 0 && <span>: {details.join(' · ')}</span>}
    </span>
  );
}
