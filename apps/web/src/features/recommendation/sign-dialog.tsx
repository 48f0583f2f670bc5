import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import type { RecommendationContent } from '@consilium/tumour-board';
import { Confirm, RecommendationText, RefusalAlert, useText, type LesionLabel } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { RecommendationPageDocument, SignRecommendationDocument } from '../../gql/graphql.js';
import { problemMessage } from './problem-messages.js';
import type { ItemToWord } from './item-to-word.js';

export interface SignDialogProps {
  item: ItemToWord;
  content: RecommendationContent;
  /** The versions that the person looks at while signing. */
  seen: { version: number; caseVersion: number };
  lesionLabel: LesionLabel;
  onClose: () => void;
}

/** The last look before the signature: whose case, the whole text, and what the signature is worth. */
export function SignDialog({ item, content, seen, lesionLabel, onClose }: SignDialogProps) {
  const text = useText();
  const { t } = text;
  const client = useApolloClient();
  const command = useCommand(SignRecommendationDocument, 'RecommendationSigned');
  const asAdvice = item.quorum.state !== 'REACHED';
  const reload = () =>
    client.query({ query: RecommendationPageDocument, variables: { agendaItemId: item.id }, fetchPolicy: 'network-only' });

  async function sign() {
    const { patient } = item.case;
    const done = await command.run({
      agendaItemId: item.id,
      pseudonym: patient.pseudonym,
      seenVersion: seen.version,
      seenCaseVersion: seen.caseVersion,
      asAdvice,
    });
    if (!done) return;
    await reload();
    onClose();
  }
  const { refusal } = command;
  return (
    <Confirm
      opened
      title={t(asAdvice ? 'recommendation.signAdviceTitle' : 'recommendation.signTitle')}
      patient={item.case.patient}
      consequence={t(
        asAdvice
          ? 'recommendation.signConsequenceAdvice'
          : content.outcome === 'RECOMMENDATION'
            ? 'recommendation.signConsequence'
            : `recommendation.signConsequence${content.outcome}`,
      )}
      action={t(asAdvice ? 'recommendation.signAdvice' : 'recommendation.sign')}
      busy={command.busy}
      onConfirm={() => void sign()}
      onCancel={onClose}
    >
      <div className="panel">
        <RecommendationText content={content} lesionLabel={lesionLabel} />
      </div>
      <RefusalAlert refusal={refusal} failed={command.failed}>
        {refusal?.__typename === 'InvalidInput' && (
          <ul>
            {refusal.problems?.map((problem) => (
              <li key={problem.path}>{problemMessage({ ...problem, code: problem.code as never }, text).message}</li>
            ))}
          </ul>
        )}
        {(refusal?.code === 'CASE_CHANGED' || refusal?.code === 'ALREADY_CHANGED' || refusal?.code === 'QUORUM_NOT_REACHED') && (
          <Button
            variant="default"
            size="sm"
            mt="sm"
            onClick={() => {
              void reload();
              onClose();
            }}
          >
            {t('recommendation.reload')}
          </Button>
        )}
      </RefusalAlert>
    </Confirm>
  );
}
