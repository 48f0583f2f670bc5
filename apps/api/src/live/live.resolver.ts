import { Args, Context, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { SignedInOnly } from '../access/permit.js';
import { actorOf, sessionToken } from '../access/sessions.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { EventFeed } from './event-feed.js';
import { EventBatch } from './event.object.js';

@Resolver()
export class LiveResolver {
  constructor(
    private readonly feed: EventFeed,
    private readonly work: UnitOfWork,
  ) {}

  /** The way for networks that break the live connection: ask again with the cursor of the last answer. */
  @Query(() => EventBatch)
  @SignedInOnly()
  async eventsSince(
    @CurrentActor() actor: Actor,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<EventBatch> {
    return this.feed.since(actor, after ?? (await this.feed.end()));
  }

  @Subscription(() => EventBatch, { description: 'Resumes after `after`; without it, from now.' })
  @SignedInOnly()
  boardEvents(@Args('after', { type: () => String, nullable: true }) after: string | null, @Context() context: { cookie?: string }) {
    const actorNow = async () => {
      const actor = await actorOf(this.work, sessionToken(context.cookie), null);
      return actor.personId ? actor : null;
    };
    return this.feed.subscribe(actorNow, after);
  }
}
