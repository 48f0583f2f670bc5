import { randomBytes, randomUUID } from 'node:crypto';
import { ROLES, SPECIALTIES } from '@consilium/tumour-board';
import { z } from 'zod';
import { AccountEntity } from '../access/account.entity.js';
import { HOUSE } from '../access/actor.js';
import { hashPassword } from '../access/password.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { PersonEntity } from '../people/person.entity.js';
import { BoardEntity } from './board.entity.js';
import { SeatEntity } from './seat.entity.js';

const timeZone = z
  .string()
  .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), 'is no IANA time zone, such as Europe/Paris');

/** A board with its people, as whoever runs the house writes it down once. */
export const boardPlan = z.strictObject({
  name: z.string().trim().min(3).max(200),
  network: z.string().trim().min(2).max(200),
  timeZone,
  quorum: z.strictObject({
    minimumSpecialties: z.number().int().min(1).max(SPECIALTIES.length),
    requiredSpecialties: z.array(z.enum(SPECIALTIES)),
    audioOnlyCounts: z.boolean(),
  }),
  people: z
    .array(
      z.strictObject({
        name: z.string().trim().min(2).max(200),
        organisation: z.string().trim().max(200).nullable().default(null),
        login: z.email(),
        role: z.enum(ROLES),
        specialty: z.enum(SPECIALTIES).nullable().default(null),
      }),
    )
    .min(1)
    .refine((people) => new Set(people.map(({ login }) => login.toLowerCase())).size === people.length, 'name a login twice'),
});
export type BoardPlan = z.infer<typeof boardPlan>;

/**
 * Creates a board and its people, all or nothing. Chairs and specialists with a specialty count for the quorum. Each account gets a first
 * password, which is returned here once and stored only as its hash.
 *
 * @throws when a login is taken
 */
export async function setUpBoard(work: UnitOfWork, plan: BoardPlan): Promise<{ login: string; password: string }[]> {
  const accounts = await Promise.all(
    plan.people.map(async (person) => {
      const password = randomBytes(12).toString('base64url');
      return { ...person, id: randomUUID(), password, passwordHash: await hashPassword(password) };
    }),
  );
  await work.write(HOUSE, async (tx) => {
    const boardId = randomUUID();
    const { name, network, timeZone: zone, quorum } = plan;
    await tx.insert(BoardEntity, {
      id: boardId,
      name,
      network,
      timeZone: zone,
      packId: 'RAIR_THYROID',
      quorumPolicy: { version: '1', ...quorum },
    });
    await tx.insert(
      PersonEntity,
      accounts.map(({ id, name: personName, organisation }) => ({ id, name: personName, organisation })),
    );
    await tx.insert(
      AccountEntity,
      accounts.map(({ id, login, passwordHash }) => ({ personId: id, login, passwordHash, demo: false })),
    );
    await tx.insert(
      SeatEntity,
      accounts.map(({ id, role, specialty }) => ({
        id: randomUUID(),
        boardId,
        personId: id,
        role,
        specialty,
        countsForQuorum: specialty !== null && (role === 'CHAIR' || role === 'SPECIALIST'),
      })),
    );
    tx.trail({ boardId, action: 'boardSetUp', subject: `board:${boardId}`, detail: { people: accounts.length } });
  });
  return accounts.map(({ login, password }) => ({ login, password }));
}
