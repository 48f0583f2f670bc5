import { Button, Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { DEVIATION_REASONS, PATIENT_CHOICES, TOLD_TOPICS, type RecommendedOption, type ToldTopic } from '@consilium/tumour-board';
import { FieldError, Notice, RefusalAlert, useText, type LesionChoice, type LesionLabel } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { RecordTreatmentDecisionDocument } from '../../gql/graphql.js';
import { today } from '../../parts/today.js';
import { useDraft } from '../../parts/use-draft.js';
import { useProblemList } from '../../parts/use-problem-list.js';
import { contentOf, deviation, type DecisionDraft } from './decision-draft.js';
import { decisionProblem, decisionProblems } from './decision-problems.js';
import { PlanField } from './plan-field.js';

export interface DecisionFormProps {
  caseId: string;
  pseudonym: string;
  recommendationId: string;
  options: readonly RecommendedOption[];
  /** What the form begins with. */
  begun: DecisionDraft;
  revises: boolean;
  lesions: readonly LesionChoice[];
  lesionLabel: LesionLabel;
  onDone: () => void;
}

/** What the doctor and the patient made of the recommendation, in the order in which they talked about it. */
export function DecisionForm({
  caseId,
  pseudonym,
  recommendationId,
  options,
  begun,
  revises,
  lesions,
  lesionLabel,
  onDone,
}: DecisionFormProps) {
  const text = useText();
  const { t, words } = text;
  const draft = useDraft(`decision.${caseId}.${recommendationId}`, begun);
  const command = useCommand(RecordTreatmentDecisionDocument, 'DecisionRecorded');
  const { value } = draft;
  const set = (change: Partial<DecisionDraft>) => draft.change((now) => ({ ...now, ...change }));
  const content = contentOf(value, options);
  const problems = decisionProblems(value, options, today()).map((problem) => decisionProblem(problem, text));
  const form = useProblemList(problems);
  const { errors } = form;
  const differs = deviation(value, options);
  const accepts = value.patientChoice === 'ACCEPTED' || value.patientChoice === 'PARTLY';

  async function record() {
    if (!form.check()) return;
    const { followsRecommendation: _computed, ...recorded } = content;
    const done = await command.run({ caseId, pseudonym, recommendationId, ...recorded });
    if (!done) return;
    draft.discard(begun);
    onDone();
  }
  return (
    <form
      className="panel decision-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      {form.list}
      <div className="decision-talk">
        <TextInput
          id="consultedOn"
          type="date"
          label={t('decision.consultedOn')}
          max={today()}
          value={value.consultedOn}
          error={errors['consultedOn']}
          onChange={(event) => set({ consultedOn: event.currentTarget.value })}
        />
        <Checkbox.Group label={t('decision.told')} value={value.told} onChange={(told) => set({ told: told as ToldTopic[] })}>
          <div className="decision-choices" id="told" tabIndex={-1}>
            {TOLD_TOPICS.map((topic) => (
              <Checkbox key={topic} value={topic} label={words.toldTopic[topic]} />
            ))}
            <Button variant="subtle" size="xs" onClick={() => set({ told: [...TOLD_TOPICS] })}>
              {t('decision.toldAll')}
            </Button>
          </div>
          <FieldError>{errors['told']}</FieldError>
        </Checkbox.Group>
      </div>
      <PlanField draft={value} onChange={draft.change} options={options} lesions={lesions} lesionLabel={lesionLabel} errors={errors} />
      <Radio.Group
        label={t('decision.choice')}
        value={value.patientChoice ?? ''}
        error={errors['patientChoice']}
        onChange={(choice) => set({ patientChoice: PATIENT_CHOICES.find((code) => code === choice) ?? null })}
      >
        <div className="decision-choices">
          {PATIENT_CHOICES.map((code, index) => (
            <Radio
              key={code}
              id={index === 0 ? 'patientChoice' : undefined}
              value={code}
              label={<span className="c-sentence">{words.patientChoice[code]}</span>}
            />
          ))}
        </div>
      </Radio.Group>
      {value.patientChoice !== null && (
        <Textarea
          id="patientChoiceRemark"
          label={t(value.patientChoice === 'PARTLY' ? 'decision.choiceRemarkPartly' : 'decision.choiceRemark')}
          description={t('decision.choiceRemarkHint')}
          autosize
          required={value.patientChoice === 'PARTLY'}
          value={value.patientChoiceRemark}
          error={errors['patientChoiceRemark']}
          onChange={(event) => set({ patientChoiceRemark: event.currentTarget.value })}
        />
      )}
      {(differs.plan || differs.choice) && (
        <Notice
          tone="attention"
          title={[differs.plan && t('decision.deviatesPlan'), differs.choice && t('decision.deviatesChoice')].filter(Boolean).join(' ')}
        >
          <p>{t('decision.deviatesReasonNeeded')}</p>
          <div className="decision-reason">
            <NativeSelect
              id="deviationReason"
              label={t('decision.deviationReason')}
              required
              value={value.deviationReason ?? ''}
              error={errors['deviationReason']}
              onChange={(event) => set({ deviationReason: DEVIATION_REASONS.find((code) => code === event.currentTarget.value) ?? null })}
              data={[
                { value: '', label: t('recommendation.choose') },
                ...DEVIATION_REASONS.map((code) => ({ value: code, label: words.deviationReason[code] })),
              ]}
            />
            <Textarea
              id="deviationRemark"
              label={t('decision.deviationRemark')}
              description={value.deviationReason === 'PHYSICIAN_JUDGEMENT' ? t('decision.deviationRemarkNeeded') : undefined}
              required={value.deviationReason === 'PHYSICIAN_JUDGEMENT'}
              autosize
              value={value.deviationRemark}
              error={errors['deviationRemark']}
              onChange={(event) => set({ deviationRemark: event.currentTarget.value })}
            />
          </div>
        </Notice>
      )}
      <TextInput
        id="plannedStart"
        type="date"
        label={t('decision.plannedStart')}
        maw={200}
        value={value.plannedStart ?? ''}
        error={errors['plannedStart']}
        onChange={(event) => set({ plannedStart: event.currentTarget.value || null })}
      />
      <RefusalAlert refusal={command.refusal} failed={command.failed} />
      <div className="decision-foot">
        <span>{t(accepts ? 'decision.consequence' : 'decision.consequenceNot', { patient: pseudonym })}</span>
        {revises && (
          <Button
            variant="default"
            onClick={() => {
              draft.discard(begun);
              onDone();
            }}
          >
            {t('decision.cancelChange')}
          </Button>
        )}
        <Button type="submit" disabled={command.busy} aria-busy={command.busy}>
          {t(revises ? 'decision.recordAgain' : 'decision.record')}
        </Button>
      </div>
    </form>
  );
}
