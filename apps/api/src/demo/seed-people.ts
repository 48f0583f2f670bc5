import { AccountEntity } from '../access/account.entity.js';
import { HOUSE } from '../access/actor.js';
import { hashPassword } from '../access/password.js';
import { BoardEntity } from '../boards/board.entity.js';
import { SeatEntity } from '../boards/seat.entity.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { PersonEntity } from '../people/person.entity.js';
import { DEMO_BOARD_ID, DEMO_PASSWORD, DEMO_PEOPLE } from './people.js';

/** Creates the demonstration board with somebody in every role; false when it is there already. */
export async function seedPeople(work: UnitOfWork): Promise<boolean> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return work.write(HOUSE, async (tx) => {
    const [there] = await tx.query('select 1 from board where id = $1', [DEMO_BOARD_ID]);
    if (there) return false;
    await tx.insert(BoardEntity, {
      id: DEMO_BOARD_ID,
      name: 'National board for radioiodine-refractory thyroid cancer (demonstration)',
      network: 'EURACAN endocrine domain (demonstration)',
      timeZone: 'Europe/Paris',
      packId: 'RAIR_THYROID',
      quorumPolicy: { version: '1', minimumSpecialties: 3, requiredSpecialties: ['NUCLEAR_MEDICINE'], audioOnlyCounts: false },
    });
    await tx.insert(
      PersonEntity,
      DEMO_PEOPLE.map(({ id, name, organisation }) => ({ id, name, organisation })),
    );
    await tx.insert(
      AccountEntity,
      DEMO_PEOPLE.map(({ id, login }) => ({ personId: id, login, passwordHash, demo: true })),
    );
    await tx.insert(
      SeatEntity,
      DEMO_PEOPLE.map((person, index) => ({
        id: `5ea70000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
        boardId: DEMO_BOARD_ID,
        personId: person.id,
        role: person.role,
        specialty: person.specialty,
        countsForQuorum: person.role === 'CHAIR' || person.role === 'SPECIALIST',
      })),
    );
    return true;
  });
}
