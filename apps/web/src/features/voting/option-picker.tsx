import { useState, type ReactNode } from 'react';
import { MAIN_OPTIONS, OPTIONS, VOTE_KINDS, type Option, type VoteKind } from '@consilium/tumour-board';
import { Icon, useText } from '@consilium/ui';
import type { VoteDraft } from './vote-draft.js';

const OTHER_OPTIONS = OPTIONS.filter((option) => !(MAIN_OPTIONS as readonly Option[]).includes(option));
const WITHOUT_CHOICE = VOTE_KINDS.filter((kind) => kind !== 'CHOICE');

export interface OptionPickerProps {
  draft: VoteDraft;
  onChoose: (option: Option) => void;
  onAnswer: (kind: Exclude<VoteKind, 'CHOICE'>) => void;
  /** What the chosen option asks for, right under it. */
  children: ReactNode;
}

/** The five options of the mission first and large, the rest behind one button, and the ways to answer without a choice. */
export function OptionPicker({ draft, onChoose, onAnswer, children }: OptionPickerProps) {
  const { t, words } = useText();
  const chosen = draft.kind === 'CHOICE' ? (draft.choices[0]?.option ?? null) : null;
  const hidden = (chosen !== null && OTHER_OPTIONS.includes(chosen)) || (draft.kind !== null && draft.kind !== 'CHOICE');
  const [more, setMore] = useState(false);
  const open = more || hidden;
  const row = (option: Option) => (
    <li key={option} data-chosen={chosen === option || undefined}>
      <Answer checked={chosen === option} onChoose={() => onChoose(option)} large>
        {words.option[option]}
      </Answer>
      {chosen === option && children}
    </li>
  );
  return (
    <fieldset className="vote-options" id="vote-options" tabIndex={-1}>
      <legend className="c-hidden">{t('vote.yourVote')}</legend>
      <ul>
        {MAIN_OPTIONS.map(row)}
        {open && OTHER_OPTIONS.map(row)}
      </ul>
      {open && (
        <ul className="vote-without" aria-label={t('vote.withoutChoice')}>
          {WITHOUT_CHOICE.map((kind) => (
            <li key={kind} data-chosen={draft.kind === kind || undefined}>
              <Answer checked={draft.kind === kind} onChoose={() => onAnswer(kind)}>
                {t(`vote.kind${kind}`)}
              </Answer>
            </li>
          ))}
        </ul>
      )}
      {!hidden && (
        <button type="button" className="vote-more" aria-expanded={open} onClick={() => setMore(!more)}>
          <Icon name={open ? 'up' : 'down'} size={16} /> {t(open ? 'vote.fewerOptions' : 'vote.moreOptions')}
        </button>
      )}
    </fieldset>
  );
}

function Answer({ checked, onChoose, large, children }: { checked: boolean; onChoose: () => void; large?: boolean; children: ReactNode }) {
  return (
    <label className="vote-option" data-large={large || undefined}>
      <input type="radio" name="vote-option" checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
