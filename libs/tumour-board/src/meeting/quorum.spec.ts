import fc from 'fast-check';
import { type Seat, SPECIALTIES, type Specialty } from '../people/role.js';
import { ATTENDANCE_MODES, type AttendanceEvent, type AttendanceMode, type QuorumPolicy } from './meeting.js';
import { presentAt, quorumAt } from './quorum.js';

const policy: QuorumPolicy = { version: 'v1', minimumSpecialties: 3, requiredSpecialties: ['SURGERY'], audioOnlyCounts: false };
const seat = (id: string, specialty: Specialty | null, parts: Partial<Seat> = {}): Seat => ({
  id,
  boardId: 'b1',
  personId: `person of ${id}`,
  role: 'SPECIALIST',
  specialty,
  countsForQuorum: true,
  ...parts,
});
const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 14, minute)).toISOString();
const joined = (seatId: string, minute: number, mode: AttendanceMode = 'ROOM'): AttendanceEvent => ({
  seatId,
  kind: 'JOINED',
  mode,
  at: at(minute),
});
const left = (seatId: string, minute: number): AttendanceEvent => ({ seatId, kind: 'LEFT', mode: 'ROOM', at: at(minute) });

const surgeon = seat('a', 'SURGERY');
const endocrinologist = seat('b', 'ENDOCRINOLOGY');
const nuclear = seat('c', 'NUCLEAR_MEDICINE');
const seats = [surgeon, endocrinologist, nuclear];
const everybody = seats.map((each) => joined(each.id, 0));
const quorum = (parts: Partial<Parameters<typeof quorumAt>[0]> = {}) =>
  quorumAt({ policy, seats, attendance: everybody, recusedSeatIds: [], at: at(10), ...parts });

describe('quorum', () => {
  it('is reached with three doctors of different specialties and the one that is required', () => {
    expect(quorum()).toEqual({
      state: 'REACHED',
      policyVersion: 'v1',
      seatIds: ['a', 'b', 'c'],
      specialties: ['ENDOCRINOLOGY', 'NUCLEAR_MEDICINE', 'SURGERY'],
      missingSpecialties: [],
      shortBy: 0,
    });
  });

  it('is not reached by three of whom two share a specialty, nor without the required one', () => {
    const two = [surgeon, endocrinologist, seat('c', 'ENDOCRINOLOGY')];
    expect(quorum({ seats: two })).toMatchObject({ state: 'NOT_REACHED', shortBy: 1, missingSpecialties: [] });
    const noSurgeon = [seat('a', 'RADIOLOGY'), endocrinologist, nuclear];
    expect(quorum({ seats: noSurgeon })).toMatchObject({ state: 'NOT_REACHED', shortBy: 1, missingSpecialties: ['SURGERY'] });
  });

  it('is not known when nobody wrote down who was there', () => {
    expect(quorum({ attendance: [] })).toMatchObject({ state: 'UNKNOWN', seatIds: [], specialties: [] });
    expect(quorum({ attendance: everybody, at: '2026-11-24T13:59:59.999999Z' })).toMatchObject({ state: 'UNKNOWN' });
    expect(quorum({ attendance: [...everybody, ...seats.map((each) => left(each.id, 5))] })).toMatchObject({
      state: 'NOT_REACHED',
      shortBy: 3,
    });
  });

  it('is asked for each case at its own time', () => {
    const attendance = [...everybody, left('a', 20), joined('a', 30)];
    const states = [19, 20, 29, 30].map((minute) => quorum({ attendance, at: at(minute) }).state);
    expect(states).toEqual(['REACHED', 'NOT_REACHED', 'NOT_REACHED', 'REACHED']);
  });

  it('is not reached with who is recused, on any seat of theirs', () => {
    expect(quorum({ recusedSeatIds: ['a'] })).toMatchObject({ state: 'NOT_REACHED', missingSpecialties: ['SURGERY'], seatIds: ['b', 'c'] });
    const both = [...seats, seat('d', 'RADIOLOGY', { personId: surgeon.personId })];
    expect(quorum({ seats: both, recusedSeatIds: ['d'] })).toMatchObject({ state: 'NOT_REACHED', seatIds: ['b', 'c'] });
  });

  it('counts audio only where the policy does', () => {
    const attendance = [joined('a', 0, 'AUDIO_ONLY'), joined('b', 0, 'VIDEO'), joined('c', 0)];
    expect(quorum({ attendance }).state).toBe('NOT_REACHED');
    expect(quorum({ attendance, policy: { ...policy, audioOnlyCounts: true } }).state).toBe('REACHED');
    expect(quorum({ attendance: [...attendance, joined('a', 5, 'VIDEO')] }).state).toBe('REACHED');
  });

  it('does not count observers, people without specialty and seats that are not there', () => {
    const guests = [surgeon, endocrinologist, seat('c', 'RADIOLOGY', { countsForQuorum: false }), seat('d', null)];
    expect(quorum({ seats: guests, attendance: ['a', 'b', 'c', 'd', 'z'].map((id) => joined(id, 0)) })).toMatchObject({
      state: 'NOT_REACHED',
      seatIds: ['a', 'b'],
    });
  });

  it('counts one person with two specialties once, where it helps most', () => {
    const twice = [
      seat('a', 'ENDOCRINOLOGY', { personId: 'both' }),
      seat('b', 'SURGERY', { personId: 'both' }),
      seat('c', 'ENDOCRINOLOGY', { personId: 'one' }),
    ];
    const attendance = twice.map((each) => joined(each.id, 0));
    expect(quorum({ seats: twice, attendance, policy: { ...policy, minimumSpecialties: 2 } })).toMatchObject({
      state: 'REACHED',
      seatIds: ['b', 'c'],
      specialties: ['ENDOCRINOLOGY', 'SURGERY'],
    });
    expect(quorum({ seats: twice, attendance })).toMatchObject({ state: 'NOT_REACHED', shortBy: 1 });
  });

  it('keeps the required specialty for who can only give one, and moves a person who can give another', () => {
    const alone = [seat('a', 'ENDOCRINOLOGY', { personId: 'both' }), seat('b', 'SURGERY', { personId: 'both' })];
    const single = { ...policy, minimumSpecialties: 1 };
    expect(quorum({ seats: alone, policy: single })).toMatchObject({ state: 'REACHED', specialties: ['SURGERY'], seatIds: ['b'] });
    const helped = [seat('a', 'SURGERY', { personId: 'both' }), seat('b', 'ENDOCRINOLOGY', { personId: 'both' }), seat('c', 'SURGERY')];
    expect(quorum({ seats: helped, policy: { ...policy, minimumSpecialties: 2 } })).toMatchObject({
      state: 'REACHED',
      seatIds: ['b', 'c'],
    });
  });

  it('takes a seat that joins and leaves at the same instant as gone', () => {
    for (const attendance of [
      [...everybody, left('a', 5), joined('a', 5)],
      [...everybody, joined('a', 5), left('a', 5)],
    ]) {
      expect(quorum({ attendance }).state).toBe('NOT_REACHED');
    }
  });

  it('reads instants, not text', () => {
    const attendance = [...everybody, { ...left('a', 0), at: '2026-11-24T16:05:00+02:00' }];
    expect(quorum({ attendance, at: at(4) }).state).toBe('REACHED');
    expect(quorum({ attendance, at: at(5) }).state).toBe('NOT_REACHED');
  });
});

const anySeats = fc
  .array(
    fc.record({ specialty: fc.constantFrom(...SPECIALTIES), person: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'), counts: fc.boolean() }),
    { maxLength: 7 },
  )
  .map((list) => list.map((each, index) => seat(`s${index}`, each.specialty, { personId: each.person, countsForQuorum: each.counts })));
const anyEvents = fc.array(
  fc.record<AttendanceEvent>({
    seatId: fc.constantFrom('s0', 's1', 's2', 's3', 's4', 's5', 's6', 'unknown'),
    kind: fc.constantFrom('JOINED', 'JOINED', 'JOINED', 'LEFT'),
    mode: fc.constantFrom(...ATTENDANCE_MODES, 'ROOM', 'ROOM'),
    at: fc.integer({ min: 0, max: 20 }).map(at),
  }),
  { minLength: 8, maxLength: 24 },
);
const anyPolicy = fc.record<QuorumPolicy>({
  version: fc.constant('v1'),
  minimumSpecialties: fc.integer({ min: 1, max: 5 }),
  requiredSpecialties: fc.subarray(SPECIALTIES.slice(0, 4), { maxLength: 2 }),
  audioOnlyCounts: fc.boolean(),
});
const anyCase = fc.record({
  policy: anyPolicy,
  seats: anySeats,
  attendance: anyEvents,
  recusedSeatIds: fc.subarray(['s0', 's1'], { maxLength: 1 }),
  at: fc.integer({ min: 0, max: 20 }).map(at),
});

describe('quorum, whatever happened', () => {
  it('does not depend on the order in which events and seats are read', () => {
    const shuffled = anyCase.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray(input.attendance, { minLength: input.attendance.length }),
        fc.shuffledSubarray(input.seats, { minLength: input.seats.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([input, attendance, others]) =>
        expect(quorumAt({ ...input, attendance, seats: others })).toEqual(quorumAt(input)),
      ),
    );
  });

  it('does not change with what happens later', () => {
    fc.assert(
      fc.property(anyCase, anyEvents, (input, more) => {
        const later = more.map((event) => ({ ...event, at: new Date(Date.parse(event.at) + 3_600_000).toISOString() }));
        expect(quorumAt({ ...input, attendance: [...later, ...input.attendance] })).toEqual(quorumAt(input));
      }),
    );
  });

  it('finds as many specialties as any way of giving each person one of them', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const result = quorumAt(input);
        const present = presentAt(input.attendance, input.at);
        const recused = new Set(input.seats.filter((each) => input.recusedSeatIds.includes(each.id)).map((each) => each.personId));
        const people = new Map<string, string[]>();
        for (const each of input.seats) {
          const mode = present.get(each.id)?.mode;
          if (!mode || !each.countsForQuorum || recused.has(each.personId) || (mode === 'AUDIO_ONLY' && !input.policy.audioOnlyCounts))
            continue;
          people.set(each.personId, [...(people.get(each.personId) ?? []), each.specialty as string]);
        }
        const ways = [...people.values()].reduce<Set<string>[]>(
          (sets, choices) => sets.flatMap((set) => choices.map((choice) => new Set([...set, choice]))),
          [new Set()],
        );
        const enough = (set: Set<string>) =>
          set.size >= input.policy.minimumSpecialties && input.policy.requiredSpecialties.every((specialty) => set.has(specialty));
        expect(result.specialties.length).toBe(Math.max(...ways.map((set) => set.size)));
        expect(result.state === 'REACHED').toBe(ways.some(enough));
        expect(result.seatIds.length).toBe(people.size);
        expect(result.shortBy === 0).toBe(result.state === 'REACHED');
      }),
      { numRuns: 500 },
    );
  });

  it('is never helped by a recusal', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const free = quorumAt({ ...input, recusedSeatIds: [] });
        expect(quorumAt(input).shortBy).toBeGreaterThanOrEqual(free.shortBy);
      }),
    );
  });
});
