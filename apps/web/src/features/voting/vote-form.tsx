import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { CONFIDENCES, MAXIMUM_RATIONALE, type Lesion, type VoteRuling } from '@consilium/tumour-board';
import { Icon, useText } from '@consilium/ui';
import { useReachable } from '../../apollo/connection.js';
import { Alternative } from './alternative.js';
import { ChipChoice } from './chip-choice.js';
import { OptionDetails } from './option-details.js';
import { OptionPicker } from './option-picker.js';
import { answerWithoutChoice, changeChoice, chooseOption, type VoteDraft } from './vote-draft.js';
import { whyNot } from './vote-problem.js';

export interface VoteFormProps {
  draft: VoteDraft;
  onChange: (draft: VoteDraft) => void;
  lesions: readonly Pick<Lesion, 'id' | 'label' | 'site'>[];
  ruling: VoteRuling;
  /** On the button: whose case this is, and whether a recorded vote is changed. */
  sendLabel: string;
  busy: boolean;
  onSend: () => void;
  /** Refusals, beside the button that caused them. */
  children?: ReactNode;
}

/** Option, how sure, send: three taps; everything else is there when it is wanted. */
export function VoteForm({ draft, onChange, lesions, ruling, sendLabel, busy, onSend, children }: VoteFormProps) {
  const text = useText();
  const { t, words } = text;
  const reachable = useReachable();
  const [reasonAsked, setReasonAsked] = useState(false);
  const first = draft.kind === 'CHOICE' ? draft.choices[0] : undefined;
  const why = draft.kind === null ? t('vote.needChoice') : whyNot(ruling, text);
  return (
    <form
      className="vote-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (why === null && !busy) onSend();
      }}
    >
      <OptionPicker
        draft={draft}
        onChoose={(option) => onChange(chooseOption(draft, 1, option))}
        onAnswer={(kind) => onChange(answerWithoutChoice(draft, kind))}
      >
        {first && <OptionDetails choice={first} lesions={lesions} onChange={(details) => onChange(changeChoice(draft, 1, { details }))} />}
        {first && first.option !== 'TRIAL' && (
          <Checkbox
            size="md"
            className="vote-trial"
            label={t('vote.preferTrial')}
            checked={first.trialPreferred}
            onChange={(event) => onChange(changeChoice(draft, 1, { trialPreferred: event.currentTarget.checked }))}
          />
        )}
      </OptionPicker>
      {first && (
        <ChipChoice
          legend={t('vote.confidence')}
          kind="radio"
          options={CONFIDENCES.map((value) => ({
            value,
            label: (
              <span className="vote-confidence">
                <span aria-hidden="true">{CONFIDENCES.map((each) => (each <= value ? '●' : '○')).join('')}</span> {words.confidence[value]}
              </span>
            ),
          }))}
          chosen={draft.confidence === null ? [] : [draft.confidence]}
          onChoose={(confidence) => onChange({ ...draft, confidence })}
        />
      )}
      {draft.kind !== null && (
        <div className="vote-extras">
          {first && <Alternative draft={draft} lesions={lesions} onChange={onChange} />}
          {reasonAsked || draft.rationale !== '' ? (
            <Textarea
              size="md"
              autosize
              minRows={2}
              label={t('vote.rationale')}
              description={t('vote.rationaleHint', { maximum: MAXIMUM_RATIONALE })}
              value={draft.rationale}
              maxLength={MAXIMUM_RATIONALE}
              autoFocus={reasonAsked}
              onChange={(event) => onChange({ ...draft, rationale: event.currentTarget.value })}
              inputWrapperOrder={['label', 'description', 'input', 'error']}
            />
          ) : (
            <Button variant="subtle" size="md" className="vote-add" leftSection={<Icon name="plus" />} onClick={() => setReasonAsked(true)}>
              {t('vote.addReason')}
            </Button>
          )}
        </div>
      )}
      <div className="vote-send">
        {children}
        <p className="vote-why" role="status">
          {!reachable ? t('vote.waitingForServer') : busy ? t('vote.sending') : (why ?? t('vote.notSentYet'))}
        </p>
        <Button type="submit" size="lg" fullWidth disabled={why !== null || busy} aria-busy={busy}>
          {busy ? t('vote.sending') : sendLabel}
        </Button>
      </div>
    </form>
  );
}
