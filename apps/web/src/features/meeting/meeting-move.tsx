import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { isReason, transitionMeeting, type MeetingFacts, type MeetingState, type Role } from '@consilium/tumour-board';
import { Confirm, RefusalAlert, useText } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { MoveMeetingDocument } from '../../gql/graphql.js';

type Target = Exclude<MeetingState, 'PLANNED'>;

export interface MeetingMoveProps {
  meeting: { id: string; state: MeetingState; version: number };
  to: Target;
  roles: readonly Role[];
  facts: Omit<MeetingFacts, 'reason'>;
  variant?: 'filled' | 'default' | 'subtle';
  size?: 'sm' | 'md' | 'lg';
  fullWidth?: boolean;
}

/** One step of the meeting as a button; what cannot be undone is confirmed, what is not possible yet says why. */
export function MeetingMove({ meeting, to, roles, facts, variant = 'filled', size, fullWidth }: MeetingMoveProps) {
  const { t } = useText();
  const move = useCommand(MoveMeetingDocument, 'MeetingMoved');
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const cancels = to === 'CANCELLED';
  const label = t(to === 'OPEN' && meeting.state === 'PAUSED' ? 'meeting.stepRESUME' : `meeting.step${to}`);
  const atOnce = to === 'PAUSED' || meeting.state === 'PAUSED';
  const ruling = transitionMeeting({ from: meeting.state, to, roles, facts: { ...facts, reason: cancels ? 'not asked yet' : null } });
  const blocked = !ruling.accepted && isBlock(ruling.code) ? t(`meeting.blocked${ruling.code}`) : null;
  if (!ruling.accepted && blocked === null) return null;

  async function run() {
    const done = await move.run({ meetingId: meeting.id, seenVersion: meeting.version, to, reason: reason.trim() || null });
    if (done) setAsking(false);
  }
  return (
    <>
      <Button
        variant={variant}
        color={cancels ? 'red' : undefined}
        size={size}
        fullWidth={fullWidth}
        disabled={blocked !== null || move.busy}
        onClick={() => (atOnce ? void run() : setAsking(true))}
      >
        {label}
      </Button>
      {blocked && <span className="meeting-blocked">{blocked}</span>}
      {!asking && <RefusalAlert refusal={move.refusal} failed={move.failed} />}
      <Confirm
        opened={asking}
        title={label}
        consequence={t(`meeting.consequence${to}`)}
        action={label}
        danger={cancels}
        busy={move.busy}
        disabled={cancels && !isReason(reason)}
        onConfirm={() => void run()}
        onCancel={() => setAsking(false)}
      >
        {cancels && (
          <Textarea
            label={t('common.reason')}
            description={t('common.reasonHint')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <RefusalAlert refusal={move.refusal} failed={move.failed} />
      </Confirm>
    </>
  );
}

const BLOCKS = ['CASES_NOT_READY', 'ITEM_IN_DISCUSSION', 'BALLOT_OPEN', 'NO_CHAIR'] as const;

function isBlock(code: string): code is (typeof BLOCKS)[number] {
  return (BLOCKS as readonly string[]).includes(code);
}
