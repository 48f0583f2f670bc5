import type { Role, Specialty } from '@consilium/tumour-board';
import type { Room, SeatedPerson } from '../meeting/room.js';
import { eligibleSeats } from './eligible-seats.js';

const seat = (id: string, specialty: Specialty | null, parts: { personId?: string; role?: Role } = {}): SeatedPerson => {
  const personId = parts.personId ?? `person of ${id}`;
  return {
    id,
    boardId: 'b',
    personId,
    role: parts.role ?? 'SPECIALIST',
    specialty,
    countsForQuorum: specialty !== null,
    person: { id: personId, name: id, organisation: null },
  };
};
const SEATS = [
  seat('surgeon', 'SURGERY'),
  seat('nuclear', 'NUCLEAR_MEDICINE'),
  seat('oncologist', 'MEDICAL_ONCOLOGY'),
  seat('nurse', null, { role: 'NURSE' }),
  seat('radiologist', 'RADIOLOGY', { personId: 'two seats' }),
  seat('interventional', 'INTERVENTIONAL_RADIOLOGY', { personId: 'two seats' }),
];
const room = (...attendance: [seatId: string, kind: 'JOINED' | 'LEFT', mode?: 'ROOM' | 'AUDIO_ONLY'][]): Room => ({
  policy: { version: '1', minimumSpecialties: 3, requiredSpecialties: [], audioOnlyCounts: false },
  seats: SEATS,
  attendance: attendance.map(([seatId, kind, mode], minute) => ({
    seatId,
    kind,
    mode: mode ?? 'ROOM',
    at: `2026-12-03T13:0${minute}:00Z`,
  })),
});
const eligible = (here: Room, seatIds: string[] = [], recusedSeatIds: string[] = []) =>
  eligibleSeats(here, { seatIds, recusedSeatIds, at: '2026-12-03T14:00:00Z' }).map(({ id }) => id);

describe('who may vote', () => {
  it('is in the quorum: present, with a specialty, and seen as well as heard', () => {
    const here = room(['surgeon', 'JOINED'], ['nurse', 'JOINED'], ['nuclear', 'JOINED', 'AUDIO_ONLY']);
    expect(eligible(here)).toEqual(['surgeon']);
  });

  it('is whoever comes in late, and whoever steps out after the opening', () => {
    const here = room(['surgeon', 'JOINED'], ['surgeon', 'LEFT'], ['nuclear', 'JOINED']);
    expect(eligible(here, ['surgeon'])).toEqual(['surgeon', 'nuclear']);
    expect(eligible(here)).toEqual(['nuclear']);
  });

  it('is nobody who stepped back from the case, present or not', () => {
    const here = room(['surgeon', 'JOINED'], ['nuclear', 'JOINED']);
    expect(eligible(here, ['surgeon'], ['surgeon'])).toEqual(['nuclear']);
  });

  it('is a person once, whatever their seats, and with the seat that has voted', () => {
    const here = room(['radiologist', 'JOINED'], ['interventional', 'JOINED']);
    expect(eligible(here)).toHaveLength(1);
    expect(eligible(here, ['interventional'])).toEqual(['interventional']);
    expect(eligible(here, ['radiologist'])).toEqual(['radiologist']);
    expect(eligible(here, [], ['radiologist'])).toEqual([]);
  });
});
