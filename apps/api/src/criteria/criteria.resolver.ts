import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Permit } from '../access/permit.js';
import { withCase } from '../case-file/with-case.js';
import { CONFIG, type Config } from '../config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { answerCriterion } from './answer-criterion.js';
import { AnswerCriterionInput, Assessment, CriterionView } from './criteria.object.js';
import { AnswerCriterionResult } from './results.js';

@Resolver(() => CriterionView)
export class CriteriaResolver {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @ResolveField(() => Assessment, { nullable: true, description: 'null when clinical assistance is switched off' })
  @Permit('case.read')
  suggestion(@Parent() view: CriterionView): Assessment | null {
    return this.config.CLINICAL_ASSIST ? view.suggestion : null;
  }

  @Mutation(() => AnswerCriterionResult)
  @Permit('criterion.answer')
  async answerCriterion(@CurrentActor() actor: Actor, @Args('input') input: AnswerCriterionInput): Promise<typeof AnswerCriterionResult> {
    return withCase(this.work, actor, await answerCriterion(this.work, actor, input, this.config.CLINICAL_ASSIST));
  }
}
