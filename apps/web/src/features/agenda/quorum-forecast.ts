import { quorumAt, type Quorum, type QuorumPolicy, type Role, type Specialty } from '@consilium/tumour-board';

export interface ForecastSeat {
  id: string;
  boardId: string;
  role: Role;
  specialty: Specialty | null;
  countsForQuorum: boolean;
  person: { id: string };
}

export interface QuorumForecast {
  /** The quorum if everybody who can come does. */
  quorum: Quorum;
  /** Required specialties that hang on one person: if this person stays away, there is no quorum. */
  singlePerson: string[];
}

/** Only the order of events matters to the rule, so any instant will do. */
const EVERYBODY_THERE = '2000-01-01T00:00:00Z';

/**
 * The quorum of one case if every seat comes, without those who have stepped back from it, and where it is fragile. A forecast of what
 * is possible; nobody has promised to come.
 *
 * @example policy requires SURGERY, the board has one surgeon → singlePerson ['SURGERY']
 */
export function forecastQuorum(policy: QuorumPolicy, seats: readonly ForecastSeat[], recusedSeatIds: readonly string[]): QuorumForecast {
  const people = seats.map(({ person, ...seat }) => ({ ...seat, personId: person.id }));
  const attendance = people.map(({ id }) => ({ seatId: id, kind: 'JOINED' as const, mode: 'ROOM' as const, at: EVERYBODY_THERE }));
  const quorum = quorumAt({ policy, seats: people, attendance, recusedSeatIds, at: EVERYBODY_THERE });
  const recused = new Set(people.filter(({ id }) => recusedSeatIds.includes(id)).map(({ personId }) => personId));
  const holders = (specialty: string) =>
    new Set(
      people
        .filter((seat) => seat.countsForQuorum && seat.specialty === specialty && !recused.has(seat.personId))
        .map(({ personId }) => personId),
    ).size;
  return { quorum, singlePerson: [...new Set(policy.requiredSpecialties)].filter((specialty) => holders(specialty) === 1) };
}
