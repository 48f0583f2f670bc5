import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Permit } from '../access/permit.js';
import { readCaseById } from '../case-file/read-case.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { isRefusal, type RefusalOutcome } from '../graphql/outcome.js';
import { readAgendaItem } from '../meeting/read-meeting.js';
import { amendRecommendation } from './amend-recommendation.js';
import { draftRecommendation } from './draft-recommendation.js';
import { readRecommendation } from './read-recommendations.js';
import { AmendRecommendationInput, DraftRecommendationInput, SignRecommendationInput } from './recommendation.input.js';
import { recordTreatmentDecision } from './record-treatment-decision.js';
import { DraftRecommendationResult, RecordDecisionResult, SignRecommendationResult } from './results.js';
import { signRecommendation, type Signed } from './sign-recommendation.js';
import { RecordTreatmentDecisionInput } from './treatment-decision.object.js';

@Resolver()
export class RecommendationResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Mutation(() => DraftRecommendationResult)
  @Permit('recommendation.draft')
  async draftRecommendation(@CurrentActor() actor: Actor, @Args('input') input: DraftRecommendationInput) {
    const outcome = await draftRecommendation(this.work, actor, input);
    if (isRefusal(outcome)) return outcome;
    return { ...outcome, agendaItem: await this.work.read(actor, (tx) => readAgendaItem(tx, outcome.agendaItemId)) };
  }

  @Mutation(() => SignRecommendationResult)
  @Permit('recommendation.sign')
  async signRecommendation(@CurrentActor() actor: Actor, @Args('input') input: SignRecommendationInput) {
    return this.signed(actor, await signRecommendation(this.work, actor, input));
  }

  @Mutation(() => SignRecommendationResult, { description: 'A new signed version of a recommendation; the one before stays readable.' })
  @Permit('recommendation.amend')
  async amendRecommendation(@CurrentActor() actor: Actor, @Args('input') input: AmendRecommendationInput) {
    return this.signed(actor, await amendRecommendation(this.work, actor, input));
  }

  @Mutation(() => RecordDecisionResult)
  @Permit('decision.record')
  async recordTreatmentDecision(@CurrentActor() actor: Actor, @Args('input') input: RecordTreatmentDecisionInput) {
    const outcome = await recordTreatmentDecision(this.work, actor, input);
    if (isRefusal(outcome)) return outcome;
    return { ...outcome, case: await this.work.read(actor, (tx) => readCaseById(tx, outcome.caseId)) };
  }

  private async signed(actor: Actor, outcome: Signed | RefusalOutcome) {
    if (isRefusal(outcome)) return outcome;
    return this.work.read(actor, async (tx) => ({
      ...outcome,
      recommendation: await readRecommendation(tx, outcome.recommendationId),
      case: await readCaseById(tx, outcome.caseId),
    }));
  }
}
