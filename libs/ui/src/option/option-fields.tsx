import type { ReactNode } from 'react';
import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { LOCAL_TECHNIQUES, TREATMENT_INTENTS, type Option, type OptionDetails } from '@consilium/tumour-board';
import { MONITORING_INTERVAL_MONTHS } from '@consilium/thyroid';
import { useText } from '../text.js';
import { DoseField, DrugField } from './drug-fields.js';
import { MeasurePicker } from './measure-picker.js';
import { detailsOfOption, withDrug } from './option-details.js';

export interface LesionChoice {
  id: string;
  label: string;
}

export interface OptionFieldsProps {
  /** Begins the ids of the inputs, so that a list of problems can lead to them: `options[0].details` → `options[0].details.site`. */
  path: string;
  option: Option;
  details: OptionDetails;
  onChange: (details: OptionDetails) => void;
  lesions: readonly LesionChoice[];
  /** What is wrong with each detail, in words. */
  errors?: Partial<Record<keyof OptionDetails, string>>;
}

/** What an option has to say, and nothing else, as fields in the flow of its sentence. */
export function OptionFields(props: OptionFieldsProps) {
  return detailsOfOption(props.option).map((detail) => <DetailField key={detail} detail={detail} {...props} />);
}

function DetailField({
  detail,
  path,
  option,
  details,
  onChange,
  lesions,
  errors = {},
}: OptionFieldsProps & { detail: keyof OptionDetails }) {
  const { t, words } = useText();
  const id = `${path}.${detail}`;
  const error = errors[detail];
  const set = (change: Partial<OptionDetails>) => onChange({ ...details, ...change });
  const text = (name: 'site' | 'trialNumber' | 'remark') => ({
    id,
    error,
    value: details[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value || null }),
  });
  const none = { value: '', label: t('recommendation.choose') };
  switch (detail) {
    case 'intervalMonths':
      return (
        <Inline id={id} before={t('recommendation.detailIntervalBefore')} after={t('recommendation.detailIntervalAfter')}>
          <NumberInput
            id={id}
            w={72}
            error={error}
            allowDecimal={false}
            allowNegative={false}
            min={MONITORING_INTERVAL_MONTHS.minimum}
            max={MONITORING_INTERVAL_MONTHS.maximum}
            clampBehavior="none"
            value={details.intervalMonths ?? ''}
            onChange={(value) => set({ intervalMonths: value === '' ? null : Number(value) })}
          />
        </Inline>
      );
    case 'measures':
      return <MeasurePicker id={id} chosen={details.measures} onChange={(measures) => set({ measures })} error={error} />;
    case 'technique':
      return (
        <Inline id={id} before={t('recommendation.detailTechnique')} hint={t('recommendation.detailTechniqueHint')}>
          <NativeSelect
            id={id}
            error={error}
            value={details.technique ?? ''}
            onChange={(event) => set({ technique: LOCAL_TECHNIQUES.find((code) => code === event.currentTarget.value) ?? null })}
            data={[none, ...LOCAL_TECHNIQUES.map((value) => ({ value, label: words.localTechnique[value] }))]}
          />
        </Inline>
      );
    case 'lesionId':
      if (lesions.length === 0) return null;
      return (
        <Inline id={id} before={t('recommendation.detailLesion')} hint={t('recommendation.detailLesionHint')}>
          <NativeSelect
            id={id}
            error={error}
            value={details.lesionId ?? ''}
            onChange={(event) => set({ lesionId: event.currentTarget.value || null })}
            data={[
              { value: '', label: t('recommendation.otherSite') },
              ...lesions.map((lesion) => ({ value: lesion.id, label: lesion.label })),
            ]}
          />
        </Inline>
      );
    case 'site':
      return (
        <Inline id={id} before={t('recommendation.detailSite')} hint={t('recommendation.detailSiteHint')} grows>
          <TextInput {...text('site')} placeholder={t('recommendation.detailSiteExample')} />
        </Inline>
      );
    case 'intent':
      return (
        <Inline id={id} before={t('recommendation.detailIntent')}>
          <NativeSelect
            id={id}
            error={error}
            value={details.intent ?? ''}
            onChange={(event) => set({ intent: TREATMENT_INTENTS.find((code) => code === event.currentTarget.value) ?? null })}
            data={[none, ...TREATMENT_INTENTS.map((value) => ({ value, label: words.intent[value] }))]}
          />
        </Inline>
      );
    case 'drug':
      return (
        <Inline id={id} before={t('recommendation.detailDrug')} hint={t('recommendation.detailDrugHint')}>
          <DrugField
            id={id}
            option={option}
            value={details.drug}
            error={error}
            onChange={(drug) => onChange(drugChanged(option, details, drug))}
          />
        </Inline>
      );
    case 'startingDose':
      return (
        <Inline id={id} before={t('recommendation.detailDose')} hint={t('recommendation.detailDoseHint')}>
          <DoseField
            id={id}
            drug={details.drug}
            value={details.startingDose}
            error={error}
            onChange={(startingDose) => set({ startingDose })}
          />
        </Inline>
      );
    case 'trialNumber':
      return (
        <Inline id={id} before={t('recommendation.detailTrialNumber')}>
          <TextInput {...text('trialNumber')} placeholder={t('recommendation.detailTrialNumberExample')} />
        </Inline>
      );
    case 'remark':
      return (
        <Inline id={id} before={t('recommendation.detailRemark')} grows>
          <TextInput {...text('remark')} />
        </Inline>
      );
  }
}

/** A drug of the pack brings its label's dose with it; free words for chemotherapy leave the dose to the doctor. */
function drugChanged(option: Option, details: OptionDetails, drug: string | null): OptionDetails {
  return option === 'TARGETED_THERAPY' ? withDrug(details, drug) : { ...details, drug };
}

interface InlineProps {
  id: string;
  /** The word that leads to the field in its sentence. */
  before: string;
  after?: string;
  /** What the field is, for those who do not see the sentence around it. */
  hint?: string;
  grows?: boolean;
  children: ReactNode;
}

function Inline({ id, before, after, hint, grows, children }: InlineProps) {
  return (
    <span className="c-inline" data-grows={grows || undefined}>
      <label htmlFor={id}>
        {before}
        {hint && <span className="c-hidden"> {hint}</span>}
        {after && <span className="c-hidden"> … {after}</span>}
      </label>
      {children}
      {after && <span aria-hidden="true">{after}</span>}
    </span>
  );
}
