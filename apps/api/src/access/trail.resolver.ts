import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Actor, mayOn } from './actor.js';
import { CurrentActor } from './current-actor.js';
import { Permit } from './permit.js';
import { AuditEntry } from './trail.object.js';

const LARGEST_PAGE = 500;

@Resolver()
export class TrailResolver {
  constructor(private readonly work: UnitOfWork) {}

  /** A board's trail, newest first; `before` is the sequence of the last entry of the page before. */
  @Query(() => [AuditEntry])
  @Permit('audit.read')
  auditTrail(
    @CurrentActor() actor: Actor,
    @Args('boardId', { type: () => ID }) boardId: string,
    @Args('before', { type: () => Int, nullable: true }) before: number | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 100 }) first: number,
  ): Promise<AuditEntry[]> {
    if (!mayOn(actor, boardId, 'audit.read')) return Promise.resolve([]);
    return this.work.read(actor, async (tx) => {
      tx.trail({ boardId, action: 'trailRead', subject: `board:${boardId}` });
      return tx.query<AuditEntry>(
        `select entry.sequence, entry.at, coalesce(person.name, 'Consilium') as actor, entry.action, entry.subject, entry.hash
         from trail_entry entry left join person on person.id = entry.actor_id
         where entry.chain_id::text = $1 and ($2::int is null or entry.sequence < $2)
         order by entry.sequence desc limit $3`,
        [boardId, before, Math.min(Math.max(first, 1), LARGEST_PAGE)],
      );
    });
  }
}
