import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import { LOCAL_TECHNIQUES, TREATMENT_INTENTS, type Lesion, type OptionDetails as Details } from '@consilium/tumour-board';
import { findDrug, MONITORING_MEASURES, OPTION_DETAILS, THYROID_DRUGS } from '@consilium/thyroid';
import { useText } from '@consilium/ui';
import { codeText } from '@consilium/wording';
import { ChipChoice } from './chip-choice.js';
import { withDrug, type ChoiceDraft } from './vote-draft.js';

const INTERVALS = [3, 4, 6, 9, 12] as const;

export interface OptionDetailsProps {
  choice: ChoiceDraft;
  lesions: readonly Pick<Lesion, 'id' | 'label' | 'site'>[];
  onChange: (details: Details) => void;
}

/** What the chosen option has to specify, and only that: the pack says which details belong to it. */
export function OptionDetails({ choice, lesions, onChange }: OptionDetailsProps) {
  const text = useText();
  const { t, words } = text;
  const { option, details } = choice;
  const places = useId();
  const asked = new Set<keyof Details>([...OPTION_DETAILS[option].required, ...OPTION_DETAILS[option].optional]);
  const set = (change: Partial<Details>) => onChange({ ...details, ...change });
  const toggle = (measure: string) =>
    set({
      measures: details.measures.includes(measure) ? details.measures.filter((each) => each !== measure) : [...details.measures, measure],
    });
  return (
    <div className="vote-details">
      {asked.has('intervalMonths') && (
        <ChipChoice
          legend={t('vote.detail_intervalMonths')}
          kind="radio"
          options={INTERVALS.map((value) => ({ value, label: t('vote.months', { count: value }) }))}
          chosen={details.intervalMonths === null ? [] : [details.intervalMonths]}
          onChoose={(intervalMonths) => set({ intervalMonths })}
        />
      )}
      {asked.has('technique') && (
        <ChipChoice
          legend={t('vote.detail_technique')}
          kind="radio"
          options={LOCAL_TECHNIQUES.map((value) => ({ value, label: words.localTechnique[value] }))}
          chosen={details.technique === null ? [] : [details.technique]}
          onChoose={(technique) => set({ technique })}
        />
      )}
      {option === 'TARGETED_THERAPY' && (
        <ChipChoice
          legend={t('vote.detail_drug')}
          kind="radio"
          options={THYROID_DRUGS.map(({ code, name }) => ({ value: code, label: name }))}
          chosen={details.drug === null ? [] : [details.drug]}
          onChoose={(drug) => onChange(withDrug(details, drug))}
        />
      )}
      {asked.has('drug') && option !== 'TARGETED_THERAPY' && (
        <TextInput
          size="md"
          label={t('vote.detail_drug')}
          value={details.drug ?? ''}
          onChange={(event) => set({ drug: event.currentTarget.value || null })}
        />
      )}
      {asked.has('startingDose') && (option !== 'TARGETED_THERAPY' || details.drug !== null) && (
        <TextInput
          size="md"
          label={t('vote.detail_startingDose')}
          description={option === 'TARGETED_THERAPY' ? doseHint(details.drug, text) : undefined}
          value={details.startingDose ?? ''}
          onChange={(event) => set({ startingDose: event.currentTarget.value || null })}
        />
      )}
      {asked.has('lesionId') && lesions.length > 0 && (
        <NativeSelect
          size="md"
          label={t('vote.detail_lesionId')}
          value={details.lesionId ?? (details.site === null ? '' : OTHER_SITE)}
          onChange={(event) => {
            const value = event.currentTarget.value;
            set(value === OTHER_SITE ? { lesionId: null, site: details.site ?? SITE_TO_COME } : { lesionId: value || null, site: null });
          }}
          data={[
            { value: '', label: t('vote.lesionChoose') },
            ...lesions.map(({ id, label, site }) => ({ value: id, label: `${label} (${words.lesionSite[site]})` })),
            { value: OTHER_SITE, label: t('vote.lesionNone') },
          ]}
        />
      )}
      {asked.has('site') && (option === 'SURGERY' || lesions.length === 0 || details.site !== null) && (
        <>
          <TextInput
            size="md"
            label={t('vote.detail_site')}
            list={places}
            value={details.site?.trimStart() ?? ''}
            onChange={(event) => set({ site: event.currentTarget.value || (option === 'SURGERY' ? null : SITE_TO_COME), lesionId: null })}
          />
          <datalist id={places}>
            {lesions.map(({ id, label }) => (
              <option key={id} value={label} />
            ))}
          </datalist>
        </>
      )}
      {asked.has('intent') && (
        <ChipChoice
          legend={option === 'SURGERY' ? t('vote.detail_intent') : `${t('vote.detail_intent')} (${t('common.optional')})`}
          kind="radio"
          options={TREATMENT_INTENTS.map((value) => ({ value, label: words.intent[value] }))}
          chosen={details.intent === null ? [] : [details.intent]}
          onChoose={(intent) => set({ intent })}
        />
      )}
      {asked.has('trialNumber') && (
        <TextInput
          size="md"
          label={t('vote.detail_trialNumber')}
          description={t('vote.trialNumberHint')}
          autoCapitalize="characters"
          value={details.trialNumber ?? ''}
          onChange={(event) => set({ trialNumber: event.currentTarget.value || null })}
        />
      )}
      {asked.has('measures') && (
        <ChipChoice
          legend={t('vote.detail_measures')}
          kind="checkbox"
          options={MONITORING_MEASURES.map((value) => ({ value: value as string, label: codeText('measure', value, text.language) }))}
          chosen={details.measures}
          onChoose={toggle}
        />
      )}
      {OPTION_DETAILS[option].required.includes('remark') && (
        <Textarea
          size="md"
          autosize
          minRows={2}
          label={t(option === 'REFER_UP' ? 'vote.remarkReferUp' : 'vote.remarkInvestigations')}
          value={details.remark ?? ''}
          onChange={(event) => set({ remark: event.currentTarget.value || null })}
        />
      )}
    </div>
  );
}

/** The answer "none of these lesions"; a site in words follows. */
const OTHER_SITE = '#other';
/** A blank, which the rule takes for nothing: a site in words is wanted and not written yet. */
const SITE_TO_COME = ' ';

function doseHint(drug: string | null, { t }: Pick<ReturnType<typeof useText>, 't'>): string {
  const dose = drug === null ? '' : (findDrug(drug)?.startingDose ?? '');
  return dose ? t('vote.startingDoseHint', { dose }) : t('vote.startingDoseUnknown');
}
