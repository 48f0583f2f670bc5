import { type MeetingState, presentAt, type Seat } from '@consilium/tumour-board';
import { type Actor, mayOn } from '../access/actor.js';
import type { Transaction } from '../database/transaction.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { notFound, notPermitted, type RefusalOutcome } from '../graphql/outcome.js';
import { AttendanceEventEntity } from './attendance-event.entity.js';
import { loadMeeting } from './meeting-at-hand.js';
import type { RecordAttendanceInput } from './meeting.input.js';
import { ROOM_JSON, type Room } from './room.js';

const ATTENDED: readonly MeetingState[] = ['LOCKED', 'OPEN', 'PAUSED'];

/**
 * Records that somebody joined or left: oneself, or anybody by who keeps the attendance. Who sits for several specialties joins with
 * every seat that counts, since the quorum takes the one that helps. Joining twice in the same mode changes nothing.
 */
export function recordAttendance(
  work: UnitOfWork,
  actor: Actor,
  input: RecordAttendanceInput,
): Promise<{ __typename: 'AttendanceRecorded'; meetingId: string } | RefusalOutcome> {
  return work.command(actor, 'recordAttendance', input, async (tx) => {
    const meeting = await loadMeeting(tx, input.meetingId);
    if (!meeting) return notFound;
    const room = await loadRoom(tx, meeting.id);
    const seats = seatsOf(actor, meeting.boardId, room, input.seatId ?? null);
    if (seats.length === 0) return { __typename: 'NotSeated', code: 'NOT_SEATED' };
    const own = seats.every((seat) => seat.personId === actor.personId);
    if (!mayOn(actor, meeting.boardId, own ? 'attendance.own' : 'attendance.record')) return notPermitted;
    if (!ATTENDED.includes(meeting.state)) return { __typename: 'MeetingNotOpen', code: 'MEETING_NOT_OPEN' };

    const here = presentAt(room.attendance, tx.now.toISOString());
    const changing = seats.filter((seat) => (input.kind === 'LEFT' ? here.has(seat.id) : here.get(seat.id)?.mode !== input.mode));
    if (changing.length > 0) {
      await tx.insert(
        AttendanceEventEntity,
        changing.map((seat) => ({
          boardId: meeting.boardId,
          meetingId: meeting.id,
          seatId: seat.id,
          kind: input.kind,
          mode: input.mode,
          at: tx.now,
          recordedBy: actor.personId ?? undefined,
        })),
      );
      tx.emit({ kind: 'ATTENDANCE_CHANGED', boardId: meeting.boardId, meetingId: meeting.id });
      tx.trail({
        boardId: meeting.boardId,
        action: 'attendanceRecorded',
        subject: `meeting:${meeting.id}`,
        detail: { seatIds: changing.map((seat) => seat.id), kind: input.kind, mode: input.mode },
      });
    }
    return { __typename: 'AttendanceRecorded', meetingId: meeting.id };
  });
}

async function loadRoom(tx: Transaction, meetingId: string): Promise<Room> {
  const [row] = await tx.query<{ room: Room }>(`select ${ROOM_JSON} as room from meeting where id = $1`, [meetingId]);
  if (!row) throw new Error('A meeting that was just there is gone');
  return row.room;
}

/** The named seat; or the actor's own: those that count for the quorum, else the first. */
function seatsOf(actor: Actor, boardId: string, room: Room, seatId: string | null): Seat[] {
  if (seatId !== null) return room.seats.filter((seat) => seat.id === seatId);
  const own = actor.seats.filter((seat) => seat.boardId === boardId);
  const counting = own.filter((seat) => seat.countsForQuorum);
  return counting.length > 0 ? counting : own.slice(0, 1);
}
