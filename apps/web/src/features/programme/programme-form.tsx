import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { isReason, PROGRAMME_UPDATE_REASONS } from '@consilium/tumour-board';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES, passesGates, type SectionCheck } from '@consilium/wording';
import { Notice, RefusalAlert, useText } from '@consilium/ui';
import type { PatientPartsFragment } from '../../gql/graphql.js';
import { useDraft } from '../../parts/use-draft.js';
import { useProblemList } from '../../parts/use-problem-list.js';
import { useMe } from '../../session/session.js';
import { ContactFields } from './contact-fields.js';
import { IssueDialog } from './issue-dialog.js';
import { PageTabs } from './page-tabs.js';
import { inputOf, newProgramme, programmeProblems, type ProgrammeDraft } from './programme-draft.js';
import { programmeProblem } from './programme-problems.js';
import { ReadabilityReport } from './readability-report.js';
import { rememberContacts, rememberedContacts } from './remembered-contacts.js';
import { ScheduleFields } from './schedule-fields.js';
import { usePreview } from './use-preview.js';

export interface ProgrammeFormProps {
  caseId: string;
  patient: PatientPartsFragment;
  /** The version that is written; above 1 it says why. */
  version: number;
}

/** Writes the next version of the programme beside the two pages that will come of it. */
export function ProgrammeForm({ caseId, patient, version }: ProgrammeFormProps) {
  const text = useText();
  const { t } = text;
  const navigate = useNavigate();
  const { person } = useMe();
  const contacts = rememberedContacts(person.id) ?? {
    dayName: person.organisation ?? '',
    dayPhone: '',
    nightPhone: '',
    nurse: '',
    doctor: person.name,
  };
  const begun = newProgramme(patient.language, contacts);
  const draft = useDraft(`programme.${caseId}.${version}`, begun);
  const [issuing, setIssuing] = useState(false);
  const { value } = draft;
  const set = (change: Partial<ProgrammeDraft>) => draft.change((now) => ({ ...now, ...change }));

  const lacking = programmeProblems(value, version > 1);
  const input = inputOf(caseId, value);
  const { preview, current, refusal, failed } = usePreview(input, lacking.length === 0);
  const blocked = preview !== null && !passesGates(preview.checks as SectionCheck[]);
  const problems = [
    ...lacking,
    ...(blocked && !isReason(value.waiver) ? [{ path: 'readabilityWaiver', code: 'REQUIRED' as const }] : []),
  ].map((problem) => programmeProblem(problem, text));
  const form = useProblemList(problems);
  const { errors } = form;
  const otherLanguage = !isLanguage(patient.language.split('-')[0] ?? '');

  function tryToIssue() {
    if (form.check()) setIssuing(true);
  }
  return (
    <div className="programme-columns">
      <section className="panel programme-form" aria-label={t('programme.title')}>
        {form.list}
        {version > 1 && (
          <div className="programme-fields">
            <NativeSelect
              id="updateReason"
              label={t('programme.updateReason')}
              description={t('programme.updateReasonHint')}
              required
              value={value.updateReason ?? ''}
              error={errors['updateReason']}
              onChange={(event) =>
                set({ updateReason: PROGRAMME_UPDATE_REASONS.find((code) => code === event.currentTarget.value) ?? null })
              }
              data={[
                { value: '', label: t('programme.choose') },
                ...PROGRAMME_UPDATE_REASONS.map((code) => ({ value: code, label: t(`programme.update_${code}`) })),
              ]}
            />
            <TextInput
              label={t('programme.updateRemark')}
              value={value.updateRemark}
              onChange={(event) => set({ updateRemark: event.currentTarget.value })}
            />
          </div>
        )}
        <NativeSelect
          label={t('programme.language')}
          description={otherLanguage ? t('programme.languageOther', { language: patient.language }) : undefined}
          value={value.language}
          onChange={(event) => isLanguage(event.currentTarget.value) && set({ language: event.currentTarget.value })}
          data={LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
        />
        <ContactFields contacts={value.contacts} onChange={(changed) => set({ contacts: changed })} errors={errors} />
        <ScheduleFields
          lines={value.schedule ?? preview?.schedule.map(({ on, code, text: own }) => ({ on, code, text: own })) ?? []}
          edited={value.schedule !== null}
          onChange={(schedule) => set({ schedule })}
          errors={errors}
        />
        {blocked && (
          <Textarea
            id="readabilityWaiver"
            label={t('programme.waiver')}
            description={t('programme.waiverHint')}
            required
            autosize
            value={value.waiver}
            error={errors['readabilityWaiver']}
            onChange={(event) => set({ waiver: event.currentTarget.value })}
          />
        )}
        <RefusalAlert refusal={refusal} failed={failed} />
        <div className="programme-buttons">
          <Button onClick={tryToIssue} disabled={preview === null || !current || refusal !== null}>
            {t('programme.issue')}
          </Button>
          <span className="c-dim" role="status">
            {preview !== null && !current && lacking.length === 0 && t('programme.previewUpdating')}
          </span>
        </div>
      </section>
      <div className="programme-preview">
        {preview ? (
          <>
            <ReadabilityReport checks={preview.checks} document={preview.document} />
            <PageTabs document={preview.document} first="PATIENT" both />
          </>
        ) : (
          <Notice>
            <p>{t('programme.previewWaiting')}</p>
          </Notice>
        )}
      </div>
      {issuing && (
        <IssueDialog
          programme={input}
          patient={patient}
          version={version}
          waiver={blocked ? value.waiver.trim() : null}
          onClose={() => setIssuing(false)}
          onIssued={(programmeId) => {
            rememberContacts(person.id, value.contacts);
            draft.discard(begun);
            void navigate(`/programmes/${programmeId}`);
          }}
        />
      )}
    </div>
  );
}
