import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Permit } from '../access/permit.js';
import { withCase } from '../case-file/with-case.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { noteReadiness } from './note-readiness.js';
import { NoteReadinessInput } from './readiness.object.js';
import { NoteReadinessResult } from './results.js';

@Resolver()
export class ReadinessResolver {
  constructor(private readonly work: UnitOfWork) {}

  // Which permission it needs depends on what is noted.
  @Mutation(() => NoteReadinessResult)
  @Permit('case.read')
  async noteReadiness(@CurrentActor() actor: Actor, @Args('input') input: NoteReadinessInput): Promise<typeof NoteReadinessResult> {
    return withCase(this.work, actor, await noteReadiness(this.work, actor, input));
  }
}
