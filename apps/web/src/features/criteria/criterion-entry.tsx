import { Button } from '@mantine/core';
import { useState } from 'react';
import { codeText } from '@consilium/wording';
import { CriterionMark, Icon, RefusalAlert, StatusBadge, useText } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { AnswerCriterionDocument } from '../../gql/graphql.js';
import { codedText } from '../../parts/coded-text.js';
import { AnswerDialog, type AnswerDialogProps } from './answer-dialog.js';
import { proofLines } from './proof-lines.js';
import { ProofList } from './proof-list.js';

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
      {suggestion && <Grounds suggestion={suggestion} onOpen={onOpen} />}
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

type Suggestion = NonNullable<AnswerDialogProps['criterion']['suggestion']>;

/** How many proofs stand there before one asks for more. */
const FIRST_PROOFS = 2;

/** What an answer stands on and what it lacks, each line leading to its entry; caveats and further proofs on demand. */
function Grounds({ suggestion, onOpen }: { suggestion: Suggestion; onOpen: (entryId: string) => void }) {
  const { t, language } = useText();
  const [whole, setWhole] = useState(false);
  const lines = proofLines(suggestion, language);
  const ordered = suggestion.state === 'INSUFFICIENT_DATA' ? [...lines].sort((a, b) => Number(b.missing) - Number(a.missing)) : lines;
  const shown = whole ? ordered : ordered.slice(0, FIRST_PROOFS);
  const more = ordered.length - shown.length + (whole ? 0 : suggestion.flags.length);
  return (
    <>
      <ProofList lines={shown} onOpen={onOpen} />
      {whole && suggestion.flags.length > 0 && (
        <ul className="criterion-lines">
          {suggestion.flags.map((flag) => (
            <li key={flag} data-flag>
              <Icon name="info" size={12} /> {codeText('flag', flag, language)}
            </li>
          ))}
        </ul>
      )}
      {(more > 0 || whole) && ordered.length + suggestion.flags.length > FIRST_PROOFS && (
        <button type="button" className="c-link criterion-more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('common.less') : t('criteria.moreGrounds', { count: more })}
        </button>
      )}
    </>
  );
}
