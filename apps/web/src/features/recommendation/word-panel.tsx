import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RecommendationContent, VotedContext } from '@consilium/tumour-board';
import { Notice, RecommendationText, RefusalAlert, useText, type LesionChoice, type LesionLabel } from '@consilium/ui';
import { useProblemList } from '../../parts/use-problem-list.js';
import { DraftConflict } from './draft-conflict.js';
import type { ItemToWord } from './item-to-word.js';
import { problemMessage } from './problem-messages.js';
import { sentContent } from './recommendation-content.js';
import { SavedNote } from './saved-note.js';
import { SignDialog } from './sign-dialog.js';
import { useRecommendationDraft } from './use-recommendation-draft.js';
import { WordingFields } from './wording-fields.js';
import { wordingProblems } from './wording-problems.js';

export interface WordPanelProps {
  item: ItemToWord;
  prefilled: RecommendationContent;
  voted: VotedContext;
  lesions: readonly LesionChoice[];
  lesionLabel: LesionLabel;
  maySign: boolean;
}

/** Where the chair words the outcome and signs it; the coordinator may type. */
export function WordPanel({ item, prefilled, voted, lesions, lesionLabel, maySign }: WordPanelProps) {
  const text = useText();
  const { t } = text;
  const draft = useRecommendationDraft(item, prefilled);
  const [signing, setSigning] = useState<{ version: number; caseVersion: number } | null>(null);
  const problems = wordingProblems(draft.content, voted).map((problem) => problemMessage(problem, text));
  const form = useProblemList(problems);
  const pending = item.ballots.find(({ state }) => state === 'OPEN' || state === 'CLOSED');
  const quorate = item.quorum.state === 'REACHED';

  async function checkAndSign() {
    if (!form.check()) return;
    const caseVersion = item.case.version;
    const version = await draft.save();
    if (version !== null) setSigning({ version, caseVersion });
  }
  return (
    <section className="panel recommendation-word" aria-label={t('recommendation.title')}>
      <DraftConflict draft={draft} lesionLabel={lesionLabel} />
      {form.list}
      {draft.status === 'UNTOUCHED' && draft.content.options.length > 0 && (
        <Notice>
          <p>{t('recommendation.prefilled')}</p>
        </Notice>
      )}
      <WordingFields
        content={draft.content}
        onChange={draft.change}
        voted={voted}
        lesions={lesions}
        lesionLabel={lesionLabel}
        errors={form.errors}
      />
      <div className="recommendation-reads">
        <h2>{t('recommendation.readsAs')}</h2>
        <RecommendationText content={sentContent(draft.content)} lesionLabel={lesionLabel} />
      </div>
      <RefusalAlert refusal={draft.refusal} failed={draft.failed} />
      <div className="recommendation-foot">
        <SavedNote shared={draft} draft={item.draft} />
        {maySign ? (
          <Button
            color={quorate ? undefined : 'yellow'}
            disabled={pending !== undefined || draft.conflict !== null || draft.status === 'SAVING'}
            onClick={() => void checkAndSign()}
          >
            {t(quorate ? 'recommendation.checkAndSign' : 'recommendation.checkAsAdvice')}
          </Button>
        ) : (
          <span className="c-dim">{t('recommendation.onlyChairSigns')}</span>
        )}
      </div>
      {signing && (
        <SignDialog
          item={item}
          content={sentContent(draft.content)}
          seen={signing}
          lesionLabel={lesionLabel}
          onClose={() => setSigning(null)}
        />
      )}
    </section>
  );
}
