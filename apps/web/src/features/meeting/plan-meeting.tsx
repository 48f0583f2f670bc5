import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, NativeSelect, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useNavigate } from 'react-router';
import { CHANNELS, type Channel } from '@consilium/tumour-board';
import { ProblemList, RefusalAlert, useText, type FieldMessage } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { BoardSeatsDocument, PlanMeetingDocument } from '../../gql/graphql.js';
import { useDraft } from '../../parts/use-draft.js';
import type { MyBoard } from '../../session/session.js';

interface Plan {
  title: string;
  date: string;
  time: string;
  channel: Channel;
  chairSeatId: string;
}
const EMPTY: Plan = { title: '', date: '', time: '14:00', channel: 'HYBRID', chairSeatId: '' };

/** Where in the form the server's paths are. */
const FIELDS = {
  title: ['plan-title', 'meeting.planTitle'],
  wallTime: ['plan-date', 'meeting.planDate'],
  channel: ['plan-channel', 'meeting.planChannel'],
  chairSeatId: ['plan-chair', 'meeting.planChair'],
} as const;

export function PlanMeeting({ board, opened, close }: { board: MyBoard; opened: boolean; close: () => void }) {
  const { t } = useText();
  return (
    <Modal opened={opened} onClose={close} title={t('meeting.plan')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <PlanForm board={board} close={close} />
    </Modal>
  );
}

/** Title, wall time on the board's own clock, place and chair of a new meeting. */
function PlanForm({ board, close }: { board: MyBoard; close: () => void }) {
  const { t, words, problem } = useText();
  const navigate = useNavigate();
  const { data } = useQuery(BoardSeatsDocument, { variables: { boardId: board.id } });
  const chairs = (data?.board?.seats ?? []).filter(({ role }) => role === 'CHAIR');
  const draft = useDraft<Plan>(`meeting.plan.${board.id}`, EMPTY);
  const plan = useCommand(PlanMeetingDocument, 'MeetingPlanned');
  const set = (change: Partial<Plan>) => draft.change((now) => ({ ...now, ...change }));
  const { title, date, time, channel } = draft.value;
  const chairSeatId = draft.value.chairSeatId || (chairs.length === 1 ? (chairs[0]?.id ?? '') : '');
  const problems: FieldMessage[] = (plan.refusal?.problems ?? []).map(({ path, code, values }) => {
    const [fieldId, label] = FIELDS[path as keyof typeof FIELDS] ?? [undefined, 'meeting.plan'];
    return { fieldId, message: `${t(label)}: ${problem(code, values)}` };
  });

  async function save() {
    const done = await plan.run({ boardId: board.id, title, wallTime: `${date}T${time}`, channel, chairSeatId });
    if (!done) return;
    draft.discard(EMPTY);
    close();
    await navigate(`/meetings/${done.meeting.id}`);
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="md">
        {problems.length > 0 ? <ProblemList problems={problems} /> : <RefusalAlert refusal={plan.refusal} failed={plan.failed} />}
        <TextInput
          id="plan-title"
          data-autofocus
          label={t('meeting.planTitle')}
          placeholder={t('meeting.planTitlePlaceholder')}
          value={title}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <Group grow align="flex-start">
          <TextInput
            id="plan-date"
            type="date"
            label={t('meeting.planDate')}
            value={date}
            onChange={(event) => set({ date: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            label={t('meeting.planTime')}
            description={t('meeting.planZone', { zone: board.timeZone })}
            inputWrapperOrder={['label', 'input', 'description']}
            value={time}
            onChange={(event) => set({ time: event.currentTarget.value })}
          />
        </Group>
        <div>
          <div id="plan-channel-label" className="account-label">
            {t('meeting.planChannel')}
          </div>
          <SegmentedControl
            id="plan-channel"
            fullWidth
            aria-labelledby="plan-channel-label"
            value={channel}
            onChange={(next) => set({ channel: next as Channel })}
            data={CHANNELS.map((value) => ({ value, label: words.channel[value] }))}
          />
        </div>
        <NativeSelect
          id="plan-chair"
          label={t('meeting.planChair')}
          value={chairSeatId}
          onChange={(event) => set({ chairSeatId: event.currentTarget.value })}
          data={[
            { value: '', label: t('meeting.planChoose') },
            ...chairs.map(({ id, person, specialty }) => ({
              value: id,
              label: specialty ? `${person.name}, ${words.specialty[specialty]}` : person.name,
            })),
          ]}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={plan.busy} aria-busy={plan.busy}>
            {t('meeting.planSave')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
