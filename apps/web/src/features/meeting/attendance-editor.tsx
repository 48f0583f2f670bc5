import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { ATTENDANCE_MODES, type AttendanceMode } from '@consilium/tumour-board';
import { RefusalAlert, useText } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { RecordAttendanceDocument, type RoomFragment } from '../../gql/graphql.js';

/** Who keeps the attendance records it for everybody, as on the sheet that goes round. */
export function AttendanceEditor({ meeting }: { meeting: RoomFragment }) {
  const { t, words } = useText();
  const [opened, setOpened] = useState(false);
  const record = useCommand(RecordAttendanceDocument, 'AttendanceRecorded');
  const modeOf = (seatId: string) => meeting.attendance.find(({ seat, present }) => present && seat.id === seatId)?.mode;
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => setOpened(true)}>
        {t('meeting.attendanceEdit')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        size="lg"
        title={t('meeting.attendance')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <RefusalAlert refusal={record.refusal} failed={record.failed} />
        <ul className="attendance-sheet">
          {meeting.board.seats.map((seat) => {
            const mode = modeOf(seat.id);
            const what = seat.specialty ? words.specialty[seat.specialty] : words.role[seat.role];
            return (
              <li key={seat.id}>
                <span>
                  <strong>{seat.person.name}</strong> <span className="c-dim">{what}</span>
                </span>
                <NativeSelect
                  aria-label={`${seat.person.name}, ${what}`}
                  value={mode ?? ''}
                  disabled={record.busy}
                  onChange={(event) => {
                    const next = event.currentTarget.value as AttendanceMode | '';
                    void record.run({
                      meetingId: meeting.id,
                      seatId: seat.id,
                      kind: next === '' ? 'LEFT' : 'JOINED',
                      mode: next === '' ? (mode ?? 'ROOM') : next,
                    });
                  }}
                  data={[{ value: '', label: '–' }, ...ATTENDANCE_MODES.map((value) => ({ value, label: words.attendanceMode[value] }))]}
                />
              </li>
            );
          })}
        </ul>
      </Modal>
    </>
  );
}
