import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { isReason, type RecommendationContent, type VotedContext } from '@consilium/tumour-board';
import { Confirm, RecommendationText, RefusalAlert, useText, type LesionChoice, type LesionLabel } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { AmendRecommendationDocument, type PatientPartsFragment, type SignedRecommendationPartsFragment } from '../../gql/graphql.js';
import { useDraft } from '../../parts/use-draft.js';
import { useProblemList } from '../../parts/use-problem-list.js';
import { problemMessage } from './problem-messages.js';
import { contentOf, sameContent, sentContent } from './recommendation-content.js';
import { WordingFields } from './wording-fields.js';
import { wordingProblems } from './wording-problems.js';

export interface AmendPanelProps {
  signed: SignedRecommendationPartsFragment;
  patient: PatientPartsFragment;
  voted: VotedContext;
  lesions: readonly LesionChoice[];
  lesionLabel: LesionLabel;
  onClose: () => void;
}

/** Writes and signs a new version in place of a signed one, with the reason for it. */
export function AmendPanel({ signed, patient, voted, lesions, lesionLabel, onClose }: AmendPanelProps) {
  const text = useText();
  const { t } = text;
  const begun: { content: RecommendationContent; reason: string } = { content: contentOf(signed.content), reason: '' };
  const draft = useDraft(`amendment.${signed.id}`, begun);
  const command = useCommand(AmendRecommendationDocument, 'RecommendationSigned');
  const [signing, setSigning] = useState(false);
  const { content, reason } = draft.value;
  const next = signed.version + 1;
  const unchanged = sameContent(content, begun.content);
  const problems = [...(isReason(reason) ? [] : [{ path: 'reason', code: 'REQUIRED' as const }]), ...wordingProblems(content, voted)].map(
    (problem) => problemMessage(problem, text),
  );
  const form = useProblemList(problems);
  const { errors } = form;

  async function sign() {
    const done = await command.run({
      recommendationId: signed.id,
      pseudonym: patient.pseudonym,
      content: sentContent(content),
      reason: reason.trim(),
    });
    if (!done) return;
    draft.discard(begun);
    onClose();
  }
  return (
    <section className="panel recommendation-word" aria-labelledby="amend-heading">
      <div>
        <h2 id="amend-heading">{t('recommendation.amending', { version: signed.version })}</h2>
        <p className="c-dim">{t('recommendation.amendHint')}</p>
      </div>
      {form.list}
      <Textarea
        id="reason"
        label={t('recommendation.amendReason')}
        description={t('common.reasonHint')}
        autosize
        required
        value={reason}
        error={errors['reason']}
        onChange={({ currentTarget: { value } }) => draft.change((now) => ({ ...now, reason: value }))}
      />
      <WordingFields
        content={content}
        onChange={(changed) => draft.change((now) => ({ ...now, content: changed }))}
        voted={voted}
        lesions={lesions}
        lesionLabel={lesionLabel}
        errors={errors}
      />
      <div className="recommendation-foot">
        <span className="c-dim" role="status">
          {unchanged ? t('recommendation.amendUnchanged') : t('common.draftKept')}
        </span>
        <Button
          variant="default"
          onClick={() => {
            draft.discard(begun);
            onClose();
          }}
        >
          {t('recommendation.amendCancel')}
        </Button>
        <Button
          disabled={unchanged}
          onClick={() => {
            if (form.check()) setSigning(true);
          }}
        >
          {t('recommendation.checkAndSign')}
        </Button>
      </div>
      <Confirm
        opened={signing}
        title={t('recommendation.amendTitle', { version: next, previous: signed.version })}
        patient={patient}
        consequence={t('recommendation.amendConsequence', { previous: signed.version })}
        action={t('recommendation.amendSign', { version: next })}
        busy={command.busy}
        onConfirm={() => void sign()}
        onCancel={() => setSigning(false)}
      >
        <div className="panel">
          <RecommendationText content={sentContent(content)} lesionLabel={lesionLabel} />
        </div>
        <RefusalAlert refusal={command.refusal} failed={command.failed} />
      </Confirm>
    </section>
  );
}
