import { Textarea } from '@mantine/core';
import { isReason, transitionCase, type CaseFile, type CaseState, type ReadinessItem } from '@consilium/tumour-board';
import { Confirm, RefusalAlert, useText } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { MoveCaseDocument, type CasePagePartsFragment } from '../../gql/graphql.js';
import { useDraft } from '../../parts/use-draft.js';
import { useSeats } from '../../session/session.js';
import { problemSentence } from './problem-sentence.js';

export interface MoveCaseDialogProps {
  subject: CasePagePartsFragment;
  file: CaseFile;
  to: CaseState;
  onDone: () => void;
  onCancel: () => void;
}

/** A step of the case, with what it will do, what still stands against it, and the reason where one is needed. */
export function MoveCaseDialog({ subject, file, to, onDone, onCancel }: MoveCaseDialogProps) {
  const text = useText();
  const { t, words } = text;
  const roles = useSeats(subject.boardId).map(({ role }) => role);
  const move = useCommand(MoveCaseDocument, 'CaseMoved');
  const reason = useDraft(`move.${subject.id}.${to}`, '');
  const rule = (given: string | null) =>
    transitionCase({
      from: subject.state,
      to,
      roles,
      file,
      readiness: subject.readiness as ReadinessItem[],
      reason: given,
      identity: { identifiers: subject.patient.identity?.identifiers.length ?? 0 },
    });
  const [ruling, withReason] = [rule(reason.value), rule('a reason of any kind')];
  const needsReason = withReason.accepted && !rule(null).accepted;
  const missing = subject.readiness.filter(({ blocking, state }) => blocking && (state === 'MISSING' || state === 'STALE'));

  const go = async () => {
    const done = await move.run({ caseId: subject.id, seenVersion: subject.version, to, reason: reason.value.trim() || null });
    if (!done) return;
    reason.discard('');
    onDone();
  };
  return (
    <Confirm
      opened
      title={t(`caseFile.move_${to as 'SUBMITTED'}`)}
      patient={subject.patient}
      consequence={t(`caseFile.moveConsequence_${to as 'SUBMITTED'}`)}
      action={t(`caseFile.move_${to as 'SUBMITTED'}`)}
      danger={to === 'WITHDRAWN'}
      busy={move.busy}
      disabled={!ruling.accepted}
      onConfirm={() => void go()}
      onCancel={onCancel}
    >
      {!withReason.accepted && (
        <div>
          <p>{t('caseFile.stillMissing')}</p>
          <ul>
            {withReason.code === 'IDENTITY_INCOMPLETE' && <li>{t('caseFile.twoIdentifiers')}</li>}
            {withReason.problems.map((problem) => (
              <li key={problem.path}>{problemSentence(problem.path.split('.').at(-1) ?? '', problem.code, problem.values ?? {}, text)}</li>
            ))}
          </ul>
        </div>
      )}
      {to === 'READY' && missing.length > 0 && (
        <div>
          <p>{t('caseFile.notReady', { count: missing.length })}</p>
          <ul>
            {missing.map((item) => (
              <li key={item.key}>
                {words.readinessItem[item.key as ReadinessItem['key']]} <span className="c-dim">{words.readinessOwner[item.owner]}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {needsReason && (
        <Textarea
          label={t('common.reason')}
          description={t('common.reasonHint')}
          autosize
          minRows={2}
          value={reason.value}
          onChange={(event) => reason.change(event.currentTarget.value)}
          error={reason.value !== '' && !isReason(reason.value) ? t('common.reasonHint') : null}
        />
      )}
      <RefusalAlert refusal={move.refusal} failed={move.failed} />
    </Confirm>
  );
}
