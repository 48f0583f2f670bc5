import type { Role } from '@consilium/tumour-board';
import type { Actor } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { isRefusal, type Outcome, type RefusalOutcome } from '../graphql/outcome.js';
import type { Cast } from './demo-actor.js';

/** What the scenes of the demonstration share: the commands of the product, its people, and a clock that the story sets. */
export interface Stage {
  work: UnitOfWork;
  cast: Cast;
  /** Sets the clock to so many minutes after the day of the scene began in the board's zone (UTC is near enough for a story). */
  at: (day: string, time: string) => void;
  today: string;
}

/** A command's success; the demonstration is written so that nothing in it is ever refused, and says so loudly when something is. */
export function done<O extends Outcome>(what: string, outcome: O | RefusalOutcome): O {
  if (isRefusal(outcome)) throw new Error(`The demonstration board cannot be set up: ${what} was refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

export function seatOf(actor: Actor, role: Role): string {
  const seat = actor.seats.find((each) => each.role === role);
  if (!seat) throw new Error(`${actor.name} has no seat as ${role}`);
  return seat.id;
}
