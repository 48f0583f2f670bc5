import { type AttendanceEvent, presentAt, type Quorum, quorumAt, type QuorumPolicy, type Seat } from '@consilium/tumour-board';
import type { Seat as SeatObject } from '../people/people.object.js';
import { SEAT_JSON } from './seat-json.js';

/** A seat as clients see it, and whose it is. */
export type SeatedPerson = SeatObject & Pick<Seat, 'personId'>;

/** Who can be in a meeting, and who was when: everything that its quorum and its ballots are computed from. */
export interface Room {
  policy: QuorumPolicy;
  /** Ended seats too, since attendance is computed anew years later. */
  seats: SeatedPerson[];
  /** In the order in which it was recorded. */
  attendance: AttendanceEvent[];
}

/** A {@link Room} as one JSON value, for a query over `meeting`. */
export const ROOM_JSON = `json_build_object(
  'policy', meeting.quorum_policy,
  'seats', coalesce((select json_agg(${SEAT_JSON} order by person.name, seat.id)
    from seat join person on person.id = seat.person_id where seat.board_id = meeting.board_id), '[]'::json),
  'attendance', coalesce((select json_agg(json_build_object('seatId', event.seat_id, 'kind', event.kind, 'mode', event.mode, 'at', event.at) order by event.id)
    from attendance_event event where event.meeting_id = meeting.id), '[]'::json))`;

/** The quorum at an instant, without those who stepped back from the case. */
export function quorumIn(room: Room, recusedSeatIds: readonly string[], at: string): Quorum {
  return quorumAt({ ...room, recusedSeatIds, at });
}

export interface Presence {
  seat: SeatedPerson;
  present: boolean;
  mode: AttendanceEvent['mode'];
  since: string;
}

/** Everybody who has joined so far, with where they are now. */
export function presencesIn(room: Room, at: string): Presence[] {
  const here = presentAt(room.attendance, at);
  return room.seats.flatMap((seat) => {
    const last = here.get(seat.id) ?? room.attendance.findLast((event) => event.seatId === seat.id);
    return last ? [{ seat, present: here.has(seat.id), mode: last.mode, since: last.at }] : [];
  });
}

/** Ids of the persons who stepped back: who is recused on one seat is recused as a person. */
export function recusedPersons(room: Room, recusedSeatIds: readonly string[]): Set<string> {
  return new Set(room.seats.filter((seat) => recusedSeatIds.includes(seat.id)).map((seat) => seat.personId));
}
