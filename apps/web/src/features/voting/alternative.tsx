import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { OPTIONS, type Lesion, type Option } from '@consilium/tumour-board';
import { Icon, useText } from '@consilium/ui';
import { OptionDetails } from './option-details.js';
import { changeChoice, chooseOption, dropAlternative, type VoteDraft } from './vote-draft.js';

export interface AlternativeProps {
  draft: VoteDraft;
  lesions: readonly Pick<Lesion, 'id' | 'label' | 'site'>[];
  onChange: (draft: VoteDraft) => void;
}

/** The second choice, out of the way until it is wanted. */
export function Alternative({ draft, lesions, onChange }: AlternativeProps) {
  const { t, words } = useText();
  const [asked, setAsked] = useState(false);
  const second = draft.choices[1];
  if (!second && !asked)
    return (
      <Button variant="subtle" size="md" className="vote-add" leftSection={<Icon name="plus" />} onClick={() => setAsked(true)}>
        {t('vote.addAlternative')}
      </Button>
    );
  return (
    <div className="vote-block">
      <NativeSelect
        size="md"
        label={t('vote.alternative')}
        value={second?.option ?? ''}
        onChange={(event) => {
          const option = event.currentTarget.value;
          setAsked(option !== '');
          onChange(option === '' ? dropAlternative(draft) : chooseOption(draft, 2, option as Option));
        }}
        data={[
          { value: '', label: t(second ? 'vote.alternativeNone' : 'vote.chooseAlternative') },
          ...OPTIONS.map((option) => ({ value: option, label: words.option[option] })),
        ]}
      />
      {second && <OptionDetails choice={second} lesions={lesions} onChange={(details) => onChange(changeChoice(draft, 2, { details }))} />}
    </div>
  );
}
