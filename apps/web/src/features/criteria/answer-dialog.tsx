import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { isReason, type CriterionState } from '@consilium/tumour-board';
import { Confirm, CriterionMark, RefusalAlert, useText } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { AnswerCriterionDocument, type CasePagePartsFragment, type RuleSetPartsFragment } from '../../gql/graphql.js';
import { codedText } from '../../parts/coded-text.js';
import { useDraft } from '../../parts/use-draft.js';

type Criterion = RuleSetPartsFragment['criteria'][number];

export interface AnswerDialogProps {
  subject: CasePagePartsFragment;
  ruleSet: RuleSetPartsFragment;
  criterion: Criterion;
  onClose: () => void;
}

const STATES: readonly CriterionState[] = ['MET', 'NOT_MET', 'INSUFFICIENT_DATA'];

/** A doctor's own answer to a criterion; where it departs from the suggestion, it says why. */
export function AnswerDialog({ subject, ruleSet, criterion, onClose }: AnswerDialogProps) {
  const text = useText();
  const { t } = text;
  const suggested = criterion.suggestion?.state ?? null;
  const [state, setState] = useState<CriterionState | null>(criterion.answer?.state ?? null);
  const reason = useDraft(`criterion.${subject.id}.${ruleSet.id}.${criterion.criterion}`, '');
  const answer = useCommand(AnswerCriterionDocument, 'CriterionAnswered');
  const departs = suggested !== null && state !== null && state !== suggested;
  const states = suggested === 'NOT_DIAGNOSABLE' ? [...STATES, suggested] : STATES;

  const send = async () => {
    if (!state) return;
    const done = await answer.run({
      caseId: subject.id,
      seenVersion: subject.version,
      ruleSet: ruleSet.id,
      criterion: criterion.criterion,
      state,
      reason: reason.value.trim() || null,
    });
    if (!done) return;
    reason.discard('');
    onClose();
  };
  return (
    <Confirm
      opened
      title={codedText(text, `criteria.title_${ruleSet.id}_${criterion.criterion}`)}
      patient={subject.patient}
      consequence={t('criteria.answerConsequence')}
      action={t('criteria.answer')}
      busy={answer.busy}
      disabled={state === null || (departs && !isReason(reason.value))}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      {suggested && (
        <p className="c-dim">
          {t('criteria.suggested')} <CriterionMark state={suggested} />
        </p>
      )}
      <Radio.Group label={t('criteria.yourAnswer')} value={state} onChange={(value) => setState(value as CriterionState)}>
        <Stack gap="xs" mt="xs">
          {states.map((each) => (
            <Radio key={each} value={each} label={<CriterionMark state={each} />} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t(departs ? 'criteria.reasonForOverruling' : 'common.remark')}
        description={departs ? t('common.reasonHint') : undefined}
        required={departs}
        autosize
        minRows={2}
        value={reason.value}
        onChange={(event) => reason.change(event.currentTarget.value)}
      />
      <RefusalAlert refusal={answer.refusal} failed={answer.failed} />
    </Confirm>
  );
}
