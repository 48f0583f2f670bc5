import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isReason } from '@consilium/tumour-board';
import { RefusalAlert, useText } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { AmendIdentityDocument, type CasePagePartsFragment } from '../../gql/graphql.js';
import { useDraft } from '../../parts/use-draft.js';
import { IdentityForm, type IdentityProblem, type RawIdentity } from './identity-form.js';
import { readIdentity } from './read-identity.js';

/** Corrects who the patient is; a correction needs its reason, because other cases may hang on the same patient. */
export function IdentityEditor({ subject }: { subject: CasePagePartsFragment }) {
  const { t } = useText();
  const draft = useDraft<RawIdentity | null>(`identity.${subject.id}`, null);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<IdentityProblem[]>([]);
  const amend = useCommand(AmendIdentityDocument, 'IdentityAmended');
  const stored = storedIdentity(subject);
  const save = async () => {
    const read = readIdentity(draft.value ?? stored);
    setProblems(read.problems);
    if (read.problems.length > 0) return;
    const done = await amend.run({ caseId: subject.id, patient: read.patient, reason: reason.trim() });
    if (!done) return;
    draft.discard(null);
    setReason('');
  };
  const refused = amend.refusal?.problems ?? [];
  return (
    <IdentityForm
      value={draft.value ?? stored}
      onChange={draft.change}
      problems={problems.length > 0 ? problems : refused}
      onSubmit={() => void save()}
    >
      {draft.value && (
        <div className="edit-save-manual">
          <TextInput
            label={t('caseFile.amendIdentityReason')}
            description={t('common.reasonHint')}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" disabled={!isReason(reason) || amend.busy} aria-busy={amend.busy}>
            {t('common.save')}
          </Button>
          <Button variant="subtle" onClick={() => draft.discard(null)}>
            {t('common.discardDraft')}
          </Button>
        </div>
      )}
      <RefusalAlert refusal={refused.length > 0 ? null : amend.refusal} failed={amend.failed} />
    </IdentityForm>
  );
}

function storedIdentity({ patient }: CasePagePartsFragment): RawIdentity {
  const identifiers = (patient.identity?.identifiers ?? []).map(({ system, value }) => ({ system, value }));
  return {
    family: patient.identity?.family ?? '',
    given: patient.identity?.given ?? '',
    birthDate: patient.identity?.birthDate ?? '',
    sex: patient.sex,
    language: patient.language,
    identifiers: identifiers.length < 2 ? [...identifiers, { system: '', value: '' }] : identifiers,
  };
}
