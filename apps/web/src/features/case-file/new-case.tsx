import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Notice, RefusalAlert, useText } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { CreateCaseDocument } from '../../gql/graphql.js';
import { Page } from '../../parts/page.js';
import { tabId } from '../../parts/tab-id.js';
import { useDraft } from '../../parts/use-draft.js';
import { ReferringDoctorChoice, useEntersForOthers } from '../../parts/referring-doctor-choice.js';
import { useBoard, useMay } from '../../session/session.js';
import { IdentityForm, type IdentityProblem } from './identity-form.js';
import { problemWords } from './problem-sentence.js';
import { emptyIdentity, readIdentity } from './read-identity.js';
import './edit-page.css';

/** The beginning of a referral: who it is about. */
export function NewCase() {
  const text = useText();
  const { t } = text;
  const navigate = useNavigate();
  const { board } = useBoard();
  const mayCreate = useMay('case.create');
  const draft = useDraft(`newCase.${tabId()}`, emptyIdentity());
  const forOthers = useEntersForOthers();
  const [doctorId, setDoctorId] = useState('');
  const create = useCommand(CreateCaseDocument, 'CaseCreated');
  const [problems, setProblems] = useState<IdentityProblem[]>([]);

  const begin = async () => {
    const read = readIdentity(draft.value);
    const found = [
      ...read.problems,
      ...(forOthers && doctorId === '' ? [{ path: 'referringDoctorId', code: 'REQUIRED', values: {} }] : []),
    ];
    setProblems(found);
    if (!board || found.length > 0) return;
    const done = await create.run({ boardId: board.id, patient: read.patient, ...(forOthers ? { referringDoctorId: doctorId } : {}) });
    if (!done) return;
    draft.discard(emptyIdentity());
    await navigate(`/cases/${done.case.id}/edit/question`);
  };
  const missingDoctor = problems.some(({ path }) => path === 'referringDoctorId');
  const refused = create.refusal?.problems ?? [];
  return (
    <Page
      title={t('caseFile.newReferral')}
      lead={t('caseFile.newReferralLead')}
      actions={
        <Button component={Link} to="/cases/import" variant="default">
          {t('imports.title')}
        </Button>
      }
    >
      {mayCreate ? (
        <IdentityForm
          value={draft.value}
          onChange={draft.change}
          problems={problems.length > 0 ? problems : refused}
          onSubmit={() => void begin()}
        >
          {forOthers && (
            <ReferringDoctorChoice
              value={doctorId}
              onChange={setDoctorId}
              error={missingDoctor ? problemWords('REQUIRED', {}, text) : null}
            />
          )}
          {draft.restored && <p className="c-dim">{t('caseFile.restored')}</p>}
          <RefusalAlert refusal={refused.length > 0 ? null : create.refusal} failed={create.failed} />
          <Button type="submit" mt="md" aria-busy={create.busy} disabled={create.busy}>
            {t('caseFile.beginDraft')}
          </Button>
        </IdentityForm>
      ) : (
        <Notice>{t('common.notAllowed')}</Notice>
      )}
    </Page>
  );
}
