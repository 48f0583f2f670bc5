import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CaseFileSection } from '@consilium/tumour-board';
import { Icon, Notice, RefusalAlert, useText } from '@consilium/ui';
import type { CasePagePartsFragment } from '../../gql/graphql.js';
import { savesWhileTyping } from './file-open.js';
import type { SectionForm } from './use-section-form.js';

/** Where the typed text is: stored, being stored, or kept on this device and why. */
export function SaveBar({ form, subject }: { form: SectionForm; subject: CasePagePartsFragment }) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const { state, problems, command } = form;
  const manual = !savesWhileTyping(subject.state);
  const words = {
    UNTOUCHED: null,
    SAVING: t('common.saving'),
    SAVED: t('caseFile.savedVersion', { version: subject.version }),
    INVALID: t('caseFile.keptProblems', { count: problems.length }),
    WAITING: manual ? t('caseFile.keptHere') : t('common.saving'),
    CONFLICT: t('caseFile.conflictSame'),
    REFUSED: t('caseFile.keptHere'),
  }[state];
  const save = async () => {
    if (await form.save(reason.trim() || null)) setReason('');
  };
  return (
    <div className="edit-save">
      {form.restored && state !== 'SAVED' && <p className="c-dim">{t('caseFile.restored')}</p>}
      <p className="edit-save-state" role="status" data-state={state}>
        {(state === 'SAVED' || state === 'INVALID') && <Icon name={state === 'SAVED' ? 'check' : 'stop'} size={14} />} {words}
      </p>
      {manual && state !== 'UNTOUCHED' && state !== 'SAVED' && state !== 'CONFLICT' && (
        <div className="edit-save-manual">
          <TextInput
            aria-label={t('caseFile.changeReason')}
            placeholder={`${t('caseFile.changeReason')} (${t('common.optional')})`}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button disabled={state !== 'WAITING' && state !== 'REFUSED'} aria-busy={state === 'SAVING'} onClick={() => void save()}>
            {t('caseFile.saveVersion')}
          </Button>
        </div>
      )}
      {state === 'CONFLICT' && <Conflict form={form} />}
      <RefusalAlert refusal={command.refusal?.__typename === 'CaseChanged' ? null : command.refusal} failed={command.failed} />
    </div>
  );
}

/** What others stored meanwhile, and the choice between theirs and what was typed here. */
function Conflict({ form }: { form: SectionForm }) {
  const { t, words, instant } = useText();
  return (
    <Notice tone="attention" role="alert" title={t('caseFile.conflictTitle')}>
      <ul>
        {form.since.versions.map((version) => (
          <li key={version.version}>
            {t('caseFile.conflictBy', {
              name: version.recordedBy.name,
              date: instant(version.recordedAt),
              sections: version.sections.map((section) => words.caseFileSection[section as CaseFileSection] ?? section).join(', '),
            })}
          </li>
        ))}
      </ul>
      <div className="edit-save-manual">
        <Button size="xs" variant="default" onClick={form.keepMine}>
          {t('caseFile.keepMine')}
        </Button>
        <Button size="xs" variant="subtle" onClick={form.takeTheirs}>
          {t('caseFile.takeTheirs')}
        </Button>
      </div>
    </Notice>
  );
}
