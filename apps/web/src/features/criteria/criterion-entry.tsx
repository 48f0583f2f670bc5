import { Button } from '@mantine/core';
import { useState } from 'react';
import { CriterionMark, Icon, RefusalAlert, StatusBadge, useText } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { AnswerCriterionDocument } from '../../gql/graphql.js';
import { codedText } from '../../parts/coded-text.js';
import { AnswerDialog, type AnswerDialogProps } from './answer-dialog.js';
import { evidenceSentence } from './evidence-sentence.js';

export interface CriterionEntryProps extends Omit<AnswerDialogProps, 'onClose'> {
  onOpen: (entryId: string) => void;
}

/** One criterion: the answer that counts, what it stands on, what is missing, and what a doctor can do with it. */
export function CriterionEntry({ subject, ruleSet, criterion, onOpen }: CriterionEntryProps) {
  const text = useText();
  const { t, instant } = text;
  const [answering, setAnswering] = useState(false);
  const adopt = useCommand(AnswerCriterionDocument, 'CriterionAnswered');
  const { suggestion, answer } = criterion;
  const mayAnswer = subject.permissions.includes('criterion.answer');
  const state = answer?.state ?? suggestion?.state ?? null;
  const settled = answer !== null && !answer.outdated;
  return (
    <li className="criterion" data-settled={settled || undefined}>
      <p className="criterion-head">
        {state ? <CriterionMark state={state} /> : <span className="c-dim">{t('criteria.unanswered')}</span>}
        <span>{codedText(text, `criteria.title_${ruleSet.id}_${criterion.criterion}`)}</span>
        {suggestion && !settled && <StatusBadge>{t('criteria.assistance')}</StatusBadge>}
      </p>
      {answer && (
        <p className="criterion-answer c-dim">
          {t(answer.suggestedState !== null && answer.suggestedState !== answer.state ? 'criteria.overruledBy' : 'criteria.adoptedBy', {
            name: answer.answeredBy.name,
            date: instant(answer.answeredAt),
          })}
          {answer.reason && ` “${answer.reason}”`} {answer.outdated && <StatusBadge tone="attention">{t('criteria.outdated')}</StatusBadge>}
        </p>
      )}
      {answer && suggestion && suggestion.state !== answer.state && (
        <p className="criterion-answer">
          {t('criteria.suggested')} <CriterionMark state={suggestion.state} />
        </p>
      )}
      {suggestion && (
        <ul className="criterion-lines">
          {suggestion.because.map((evidence, index) => (
            <li key={index}>
              <button type="button" className="c-link" onClick={() => onOpen(evidence.partId ?? evidence.entryId)}>
                {evidenceSentence('evidence', evidence.code, evidence.values, text)}
              </button>
            </li>
          ))}
          {suggestion.missing.map((missing, index) => (
            <li key={`m${index}`} data-missing>
              {missing.entryId ? (
                <button type="button" className="c-link" onClick={() => onOpen(missing.entryId ?? '')}>
                  {evidenceSentence('missing', missing.code, missing.values, text)}
                </button>
              ) : (
                evidenceSentence('missing', missing.code, missing.values, text)
              )}
            </li>
          ))}
          {suggestion.flags.map((flag) => (
            <li key={flag} data-flag>
              <Icon name="info" size={12} /> {codedText(text, `criteria.flag_${flag}`)}
            </li>
          ))}
        </ul>
      )}
      {mayAnswer && (
        <span className="criterion-actions no-print">
          {suggestion && !settled && (
            <Button
              size="compact-sm"
              variant="light"
              disabled={adopt.busy}
              onClick={() =>
                void adopt.run({
                  caseId: subject.id,
                  seenVersion: subject.version,
                  ruleSet: ruleSet.id,
                  criterion: criterion.criterion,
                  state: suggestion.state,
                  reason: null,
                })
              }
            >
              {t('criteria.adopt')}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" onClick={() => setAnswering(true)}>
            {t(suggestion ? 'criteria.overrule' : 'criteria.answer')}
          </Button>
        </span>
      )}
      <RefusalAlert refusal={adopt.refusal} failed={adopt.failed} />
      {answering && <AnswerDialog subject={subject} ruleSet={ruleSet} criterion={criterion} onClose={() => setAnswering(false)} />}
    </li>
  );
}
