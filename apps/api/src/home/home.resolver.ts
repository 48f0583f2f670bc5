import { Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { SignedInOnly } from '../access/permit.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Home } from './home.object.js';
import { type HomeView, readHome } from './read-home.js';

@Resolver()
export class HomeResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => Home)
  @SignedInOnly()
  home(@CurrentActor() actor: Actor): Promise<HomeView> {
    return this.work.read(actor, readHome);
  }
}
