import { Button, NativeSelect, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DEFERRAL_REASONS, OUTCOME_KINDS, type RecommendationContent, type VotedContext } from '@consilium/tumour-board';
import { optionsSentence, useText, type LesionChoice, type LesionLabel } from '@consilium/ui';
import { withOptions } from './change-content.js';
import { GroundsEditor } from './grounds-editor.js';
import { OptionsEditor } from './options-editor.js';
import { rationaleReasons } from './rationale-reasons.js';
import { TasksEditor } from './tasks-editor.js';

export interface WordingFieldsProps {
  content: RecommendationContent;
  onChange: (content: RecommendationContent) => void;
  voted: Pick<VotedContext, 'consensus' | 'plurality'>;
  lesions: readonly LesionChoice[];
  lesionLabel: LesionLabel;
  errors: Readonly<Record<string, string>>;
}

/** All that a recommendation says, from the options to the tasks; the same for a draft and for an amendment. */
export function WordingFields({ content, onChange, voted, lesions, lesionLabel, errors }: WordingFieldsProps) {
  const text = useText();
  const { t, words } = text;
  const [dissenting, setDissenting] = useState(false);
  const change = (part: Partial<RecommendationContent>) => onChange({ ...content, ...part });
  const because = rationaleReasons(content, voted, text);
  const proposed = optionsSentence(content.options, text, lesionLabel);
  return (
    <div className="recommendation-fields">
      <Radio.Group
        label={t('recommendation.outcome')}
        value={content.outcome}
        onChange={(value) => change({ outcome: OUTCOME_KINDS.find((kind) => kind === value) ?? content.outcome })}
      >
        <div className="recommendation-choices">
          {OUTCOME_KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={t(`recommendation.outcome${kind}`)} />
          ))}
        </div>
      </Radio.Group>
      {content.outcome === 'DEFERRED' ? (
        <NativeSelect
          id="deferralReason"
          label={t('recommendation.deferral')}
          maw={420}
          value={content.deferralReason ?? ''}
          error={errors['deferralReason']}
          onChange={(event) => change({ deferralReason: DEFERRAL_REASONS.find((code) => code === event.currentTarget.value) ?? null })}
          data={[
            { value: '', label: t('recommendation.choose') },
            ...DEFERRAL_REASONS.map((value) => ({ value, label: words.deferralReason[value] })),
          ]}
        />
      ) : (
        <OptionsEditor
          options={content.options}
          onChange={(options) => onChange(withOptions(content, options, text, lesionLabel))}
          lesions={lesions}
          errors={errors}
        />
      )}
      <div>
        <Textarea
          id="summary"
          label={t('recommendation.summary')}
          description={t('recommendation.summaryHint')}
          autosize
          minRows={2}
          value={content.summary}
          error={errors['summary']}
          onChange={(event) => change({ summary: event.currentTarget.value })}
        />
        {content.outcome !== 'DEFERRED' && proposed !== '' && content.summary !== proposed && (
          <Button variant="subtle" size="xs" mt={4} onClick={() => change({ summary: proposed })}>
            {t('recommendation.summaryRenew')}
          </Button>
        )}
      </div>
      <Textarea
        id="rationale"
        label={t('recommendation.rationale')}
        description={because.length > 0 ? t('recommendation.rationaleNeeded', { reasons: because.join('; ') }) : undefined}
        required={because.length > 0}
        autosize
        minRows={2}
        value={content.rationale ?? ''}
        error={errors['rationale']}
        onChange={(event) => change({ rationale: event.currentTarget.value || null })}
      />
      {content.outcome === 'RECOMMENDATION' && <GroundsEditor content={content} onChange={change} errors={errors} />}
      {content.dissent !== null || dissenting ? (
        <Textarea
          id="dissent"
          label={t('recommendation.dissent')}
          description={t('recommendation.dissentHint')}
          autosize
          minRows={2}
          value={content.dissent ?? ''}
          error={errors['dissent']}
          onChange={(event) => change({ dissent: event.currentTarget.value || null })}
        />
      ) : (
        <Button variant="default" size="sm" className="recommendation-start" onClick={() => setDissenting(true)}>
          {t('recommendation.addDissent')}
        </Button>
      )}
      <TasksEditor
        tasks={content.tasks}
        onChange={(tasks) => change({ tasks })}
        errors={errors}
        hint={content.outcome === 'DEFERRED' ? t('recommendation.tasksHint') : undefined}
      />
    </div>
  );
}
