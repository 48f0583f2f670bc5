import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { patientName, type PatientView } from './patient.js';
import { useText } from './text.js';

export interface ConfirmProps {
  opened: boolean;
  title: string;
  /** Whose case this changes; shown with two identifiers. Leave out only where no patient is concerned. */
  patient?: PatientView;
  /** What will happen, in one sentence. */
  consequence: string;
  /** The verb on the button: "Sign", "Close the ballot". */
  action: string;
  danger?: boolean;
  busy?: boolean;
  disabled?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  /** Fields that the step needs (a reason), and the refusal when it was refused. */
  children?: ReactNode;
}

/** The last look before a step that signs, publishes or cannot be undone. */
export function Confirm(props: ConfirmProps) {
  const text = useText();
  const { opened, title, patient, consequence, action, danger, busy, disabled, onConfirm, onCancel, children } = props;
  return (
    <Modal opened={opened} onClose={onCancel} title={title} closeButtonProps={{ 'aria-label': text.t('common.close') }} centered>
      <Stack gap="md">
        {patient && (
          <p className="c-confirm-patient">
            <span className="c-pseudonym">{patient.pseudonym}</span> <strong>{patientName(patient, text)}</strong>
          </p>
        )}
        <Text>{consequence}</Text>
        {children}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onCancel}>
            {text.t('common.cancel')}
          </Button>
          <Button color={danger ? 'red' : undefined} onClick={onConfirm} disabled={disabled || busy} aria-busy={busy} data-autofocus>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
