import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Logger } from '../logger.js';
import { seedPeople } from './seed-people.js';

/** Sets up the demonstration board once; starting again finds it there and leaves it alone. */
export async function seedDemo(work: UnitOfWork, logger: Logger): Promise<void> {
  const created = await seedPeople(work);
  if (created) logger.write('info', 'demonstrationBoardCreated');
}
