import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { ATTENDANCE_MODES, type AttendanceMode } from '@consilium/tumour-board';
import { Icon, RefusalAlert, useText } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { MyAttendanceDocument, RecordAttendanceDocument } from '../../gql/graphql.js';
import { useMe } from '../../session/session.js';

/** Says that one is in the meeting, and how; the quorum is counted from it. */
export function JoinMeeting({ meetingId }: { meetingId: string }) {
  const { t, words } = useText();
  const personId = useMe().person.id;
  const { data } = useQuery(MyAttendanceDocument, { variables: { meetingId } });
  const record = useCommand(RecordAttendanceDocument, 'AttendanceRecorded');
  const [changing, setChanging] = useState(false);
  const meeting = data?.meeting;
  if (!meeting || !['LOCKED', 'OPEN', 'PAUSED'].includes(meeting.state)) return null;
  const here = meeting.attendance.find(({ seat, present }) => present && seat.person.id === personId);

  async function say(kind: 'JOINED' | 'LEFT', mode: AttendanceMode) {
    if (await record.run({ meetingId, kind, mode })) setChanging(false);
  }
  return (
    <div className="join">
      {here && !changing ? (
        <p className="join-here">
          <Icon name="check" />
          <span>{t('meeting.youAreHere', { mode: words.attendanceMode[here.mode] })}</span>
          <Button variant="subtle" size="compact-sm" onClick={() => setChanging(true)}>
            {t('meeting.changeMode')}
          </Button>
          <Button variant="subtle" size="compact-sm" disabled={record.busy} onClick={() => void say('LEFT', here.mode)}>
            {t('meeting.leave')}
          </Button>
        </p>
      ) : (
        <fieldset>
          <legend>{t('meeting.joinAs')}</legend>
          <div className="join-modes">
            {ATTENDANCE_MODES.map((mode) => (
              <Button
                key={mode}
                variant={mode === 'ROOM' ? 'filled' : 'default'}
                disabled={record.busy}
                onClick={() => void say('JOINED', mode)}
              >
                {t(`meeting.join${mode}`)}
              </Button>
            ))}
          </div>
          {!meeting.board.quorumPolicy.audioOnlyCounts && <p className="c-dim">{t('meeting.audioNote')}</p>}
        </fieldset>
      )}
      <RefusalAlert refusal={record.refusal} failed={record.failed} />
    </div>
  );
}
