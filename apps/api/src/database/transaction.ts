import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Actor } from '../access/actor.js';
import type { TrailNote } from '../access/trail-note.js';
import type { NewEvent } from '../live/new-event.js';

/** What a command or a query may do inside its transaction. */
export interface Transaction {
  readonly actor: Actor;
  readonly now: Date;
  /** Parameterised SQL under the actor's row-level security. */
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  insert<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, rows: Partial<Entity> | Partial<Entity>[]): Promise<void>;
  /** Tells everybody who may know, once this transaction is committed. */
  emit(event: NewEvent): void;
  /** Writes to the board's trail, in this transaction for a command and before the answer for a query. */
  trail(note: TrailNote): void;
}
