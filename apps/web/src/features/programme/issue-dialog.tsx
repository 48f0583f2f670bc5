import { Confirm, RefusalAlert, useText } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { IssueProgrammeDocument, type PatientPartsFragment, type ProgrammeInput } from '../../gql/graphql.js';
import { programmeProblem } from './programme-problems.js';

export interface IssueDialogProps {
  programme: ProgrammeInput;
  patient: PatientPartsFragment;
  version: number;
  /** Why the patient's page is handed over although a gate blocks it; `null` when none does. */
  waiver: string | null;
  onClose: () => void;
  onIssued: (programmeId: string) => void;
}

/** The last look before the programme is the patient's. */
export function IssueDialog({ programme, patient, version, waiver, onClose, onIssued }: IssueDialogProps) {
  const text = useText();
  const { t } = text;
  const command = useCommand(IssueProgrammeDocument, 'ProgrammeIssued');
  async function issue() {
    const done = await command.run({ pseudonym: patient.pseudonym, programme, readabilityWaiver: waiver });
    if (done) onIssued(done.programme.id);
  }
  return (
    <Confirm
      opened
      title={t('programme.issueTitle')}
      patient={patient}
      consequence={t('programme.issueConsequence', { version })}
      action={t('programme.issueAction')}
      busy={command.busy}
      onConfirm={() => void issue()}
      onCancel={onClose}
    >
      <RefusalAlert refusal={command.refusal} failed={command.failed}>
        {command.refusal?.__typename === 'InvalidInput' && (
          <ul>
            {command.refusal.problems.map((problem) => (
              <li key={problem.path}>{programmeProblem(problem, text).message}</li>
            ))}
          </ul>
        )}
      </RefusalAlert>
    </Confirm>
  );
}
