import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Notice, RefusalAlert, useText } from '@consilium/ui';
import { useCommand, type RefusalView } from '../../apollo/use-command.js';
import { ImportCaseDocument, PreviewImportDocument, type PreviewImportQuery } from '../../gql/graphql.js';
import { Page } from '../../parts/page.js';
import { ReferringDoctorChoice, useEntersForOthers } from '../../parts/referring-doctor-choice.js';
import { useBoard, useMay } from '../../session/session.js';
import { DocumentChooser, type ChosenDocument } from './document-chooser.js';
import { Examples } from './examples.js';
import { documentProblem } from './document-problem.js';
import { ImportPreview } from './import-preview.js';
import './imports.css';

type Answer = PreviewImportQuery['previewImport'];
type Looked =
  | { kind: 'PREVIEW'; preview: Extract<Answer, { __typename: 'ImportPreview' }> }
  | { kind: 'REFUSED'; refusal: RefusalView }
  | { kind: 'FAILED' };

/** Brings a case in from a document: first what would be taken and what not, and why; then, on a word, the draft. */
export function ImportPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const client = useApolloClient();
  const { board } = useBoard();
  const mayImport = useMay('caseFile.import');
  const [document, setDocument] = useState<ChosenDocument | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [reading, setReading] = useState(false);
  const forOthers = useEntersForOthers();
  const [doctorId, setDoctorId] = useState('');
  const begin = useCommand(ImportCaseDocument, 'CaseImported');

  const look = async (chosen: ChosenDocument) => {
    if (!board) return;
    setDocument(chosen);
    setLooked(null);
    setReading(true);
    setLooked(await preview(chosen, board.id));
    setReading(false);
  };
  const preview = async (chosen: ChosenDocument, boardId: string): Promise<Looked> => {
    try {
      const { data } = await client.query({
        query: PreviewImportDocument,
        variables: { boardId, document: chosen.text },
        fetchPolicy: 'no-cache',
      });
      const answer = data?.previewImport;
      if (!answer) return { kind: 'FAILED' };
      return answer.__typename === 'ImportPreview' ? { kind: 'PREVIEW', preview: answer } : { kind: 'REFUSED', refusal: answer };
    } catch {
      return { kind: 'FAILED' };
    }
  };
  const confirm = async () => {
    if (!board || !document) return;
    const done = await begin.run({ boardId: board.id, document: document.text, ...(forOthers ? { referringDoctorId: doctorId } : {}) });
    if (done) await navigate(`/cases/${done.case.id}/edit/question`);
  };
  const again = () => {
    setDocument(null);
    setLooked(null);
    begin.clear();
  };

  if (!mayImport)
    return (
      <Page title={t('imports.title')}>
        <Notice>{t('common.notAllowed')}</Notice>
      </Page>
    );
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')}>
      {looked?.kind === 'PREVIEW' && document ? (
        <ImportPreview
          name={document.name}
          preview={looked.preview}
          busy={begin.busy || (forOthers && doctorId === '')}
          onConfirm={() => void confirm()}
          onAgain={again}
        >
          {forOthers && <ReferringDoctorChoice value={doctorId} onChange={setDoctorId} />}
          <RefusalAlert refusal={begin.refusal} failed={begin.failed} />
        </ImportPreview>
      ) : (
        <>
          <DocumentChooser busy={reading} onChoose={(chosen) => void look(chosen)} />
          {reading && document && <p role="status">{t('imports.reading', { name: document.name })}</p>}
          {looked?.kind === 'FAILED' && <Notice tone="danger" role="alert" title={t('common.loadFailed')} />}
          {looked?.kind === 'REFUSED' && <RefusedDocument refusal={looked.refusal} />}
          <Examples onChoose={(chosen) => void look(chosen)} />
        </>
      )}
    </Page>
  );
}

/** Why a whole document was refused, place by place. */
function RefusedDocument({ refusal }: { refusal: RefusalView }) {
  const text = useText();
  const problems = refusal.problems ?? [];
  return (
    <Notice tone="danger" role="alert" title={problems.length > 0 ? text.t('imports.refused') : text.refusal(refusal.code)}>
      <ul>
        {problems.map(({ path, code, values }, index) => (
          <li key={index}>
            {path && <code>{path}</code>} {documentProblem(code, values, text)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
