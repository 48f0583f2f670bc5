import { epochMicros } from '../instant.js';
import type { Seat } from '../people/role.js';
import type { AttendanceEvent, Quorum, QuorumPolicy } from './meeting.js';

/**
 * Whether the board had its quorum at one instant, for one case: computed from who had joined and not left by then, so that anybody can
 * compute it again years later (process.md §8.8, I5).
 *
 * - UNKNOWN when no attendance had been recorded by then: nobody written down is not "nobody there".
 * - One person counts once, with whatever seats: who sits for surgery and for endocrinology fills one of the two, the one that helps.
 * - Who is recused on one seat is recused as a person. Audio alone counts only where the policy says so.
 * - At the very instant of a join and a leave of one seat, the seat is taken as gone: in doubt, no quorum.
 *
 * @param input.at ISO instant; events at that instant count
 * @example policy of 3 with SURGERY required; surgeon, endocrinologist and nuclear physician present → REACHED; the surgeon recused →
 * NOT_REACHED, missingSpecialties ['SURGERY'], shortBy 1
 */
export function quorumAt(input: {
  policy: QuorumPolicy;
  seats: readonly Seat[];
  attendance: readonly AttendanceEvent[];
  recusedSeatIds: readonly string[];
  at: string;
}): Quorum {
  const { policy } = input;
  const recorded = eventsUntil(input.attendance, input.at);
  const counting = countingSeats(policy, input.seats, presentSeats(recorded), input.recusedSeatIds);
  const filled = fillSpecialties(policy.requiredSpecialties, counting);
  const missingSpecialties = [...new Set(policy.requiredSpecialties)].filter((specialty) => !filled.has(specialty)).sort();
  const shortBy = Math.max(policy.minimumSpecialties - filled.size, missingSpecialties.length, 0);
  return {
    state: recorded.length === 0 ? 'UNKNOWN' : shortBy === 0 ? 'REACHED' : 'NOT_REACHED',
    policyVersion: policy.version,
    seatIds: quorumSeats(filled, counting),
    specialties: [...filled.keys()].sort(),
    missingSpecialties,
    shortBy,
  };
}

/** Seats whose last event until `at` is a join, with the mode they joined in; the door for "who is here now". */
export function presentAt(attendance: readonly AttendanceEvent[], at: string): Map<string, AttendanceEvent> {
  return presentSeats(eventsUntil(attendance, at));
}

function eventsUntil(attendance: readonly AttendanceEvent[], at: string): AttendanceEvent[] {
  const limit = epochMicros(at);
  return attendance.filter((event) => epochMicros(event.at) <= limit);
}

function presentSeats(events: readonly AttendanceEvent[]): Map<string, AttendanceEvent> {
  const last = new Map<string, AttendanceEvent>();
  for (const event of events) {
    const other = last.get(event.seatId);
    if (!other || supersedes(event, other)) last.set(event.seatId, event);
  }
  return new Map([...last].filter(([, event]) => event.kind === 'JOINED'));
}

/** Later beats earlier; at one instant, leaving beats joining and audio beats being seen. */
function supersedes(event: AttendanceEvent, other: AttendanceEvent): boolean {
  const [here, there] = [epochMicros(event.at), epochMicros(other.at)];
  if (here !== there) return here > there;
  if (event.kind !== other.kind) return event.kind === 'LEFT';
  return event.mode === 'AUDIO_ONLY' || (other.mode !== 'AUDIO_ONLY' && event.mode < other.mode);
}

type CountingSeat = Seat & { specialty: NonNullable<Seat['specialty']> };

function countingSeats(
  policy: QuorumPolicy,
  seats: readonly Seat[],
  present: ReadonlyMap<string, AttendanceEvent>,
  recusedSeatIds: readonly string[],
): CountingSeat[] {
  const recused = new Set(seats.filter((seat) => recusedSeatIds.includes(seat.id)).map((seat) => seat.personId));
  const counts = (seat: Seat): seat is CountingSeat => {
    const mode = present.get(seat.id)?.mode;
    if (mode === undefined || (mode === 'AUDIO_ONLY' && !policy.audioOnlyCounts)) return false;
    return seat.countsForQuorum && seat.specialty !== null && !recused.has(seat.personId);
  };
  return seats.filter(counts).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Gives as many specialties as can be a person of their own, the required ones first (augmenting paths; a specialty once filled stays
 * filled, so asking the required ones first never costs one of them).
 */
function fillSpecialties(required: readonly string[], seats: readonly CountingSeat[]): Map<string, CountingSeat> {
  const filled = new Map<string, CountingSeat>();
  const fill = (specialty: string, asked: Set<string>): boolean => {
    for (const seat of seats) {
      if (seat.specialty !== specialty || asked.has(seat.personId)) continue;
      asked.add(seat.personId);
      const held = [...filled].find(([, other]) => other.personId === seat.personId)?.[0];
      if (held !== undefined && !fill(held, asked)) continue;
      filled.set(specialty, seat);
      return true;
    }
    return false;
  };
  const others = [...new Set<string>(seats.map((seat) => seat.specialty))].sort();
  for (const specialty of new Set([...required, ...others])) if (!filled.has(specialty)) fill(specialty, new Set());
  return filled;
}

/** Everybody who counted, one seat each: the one that filled a specialty, else the first. */
function quorumSeats(filled: ReadonlyMap<string, CountingSeat>, counting: readonly CountingSeat[]): string[] {
  const byPerson = new Map([...filled.values()].map((seat) => [seat.personId, seat.id]));
  for (const seat of counting) if (!byPerson.has(seat.personId)) byPerson.set(seat.personId, seat.id);
  return [...byPerson.values()].sort();
}
