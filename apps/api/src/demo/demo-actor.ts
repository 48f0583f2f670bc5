import type { Role, Specialty } from '@consilium/tumour-board';
import { type Actor, HOUSE } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { DEMO_PEOPLE } from './people.js';

/** The demonstration people as they would act if they had signed in, by the part of the login before the @. */
export type Cast = (login: string) => Actor;

export async function assembleCast(work: UnitOfWork): Promise<Cast> {
  const seats = await work.read(HOUSE, (tx) =>
    tx.query<{ id: string; boardId: string; personId: string; role: Role; specialty: Specialty | null; countsForQuorum: boolean }>(
      `select id, board_id as "boardId", person_id as "personId", role, specialty, counts_for_quorum as "countsForQuorum" from seat where ended_at is null`,
    ),
  );
  return (login) => {
    const person = DEMO_PEOPLE.find((each) => each.login === `${login}@demo.example`);
    if (!person) throw new Error(`Nobody on the demonstration board signs in as ${login}`);
    return {
      personId: person.id,
      name: person.name,
      seats: seats.filter((seat) => seat.personId === person.id),
      system: false,
      requestId: null,
    };
  };
}
