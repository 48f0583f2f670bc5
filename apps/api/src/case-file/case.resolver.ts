import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseState } from '@consilium/tumour-board';
import { type Actor, mayOn } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Permit } from '../access/permit.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import * as codes from '../graphql/codes.js';
import { amendCaseFile } from './amend-case-file.js';
import { amendIdentity } from './amend-identity.js';
import { AmendCaseFileInput } from './case-file.input.js';
import { AmendIdentityInput, CreateCaseInput, MoveCaseInput } from './case.input.js';
import { Case, CaseSummary } from './case.object.js';
import { createCase } from './create-case.js';
import { moveCase } from './move-case.js';
import { readCaseById } from './read-case.js';
import { readCaseSummaries } from './read-case-summaries.js';
import { AmendCaseFileResult, AmendIdentityResult, CreateCaseResult, MoveCaseResult } from './results.js';
import { withCase } from './with-case.js';

@Resolver()
export class CaseResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => Case, { nullable: true })
  @Permit('case.read')
  case(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Case | null> {
    return this.work.read(actor, (tx) => readCaseById(tx, id));
  }

  @Query(() => [CaseSummary], { description: 'Newest change first; `after` is the id of the last case of the page before.' })
  @Permit('case.read')
  cases(
    @CurrentActor() actor: Actor,
    @Args('boardId', { type: () => ID }) boardId: string,
    @Args('states', { type: () => [codes.CaseState], nullable: true }) states: CaseState[] | null,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('after', { type: () => ID, nullable: true }) after: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number | null,
  ): Promise<CaseSummary[]> {
    return this.work.read(actor, async (tx) => {
      if (!mayOn(actor, boardId, 'case.read')) return [];
      const cases = await readCaseSummaries(tx, { boardId, states, search, after, first: first ?? 50 });
      tx.trail({ boardId, action: 'casesListed', subject: `board:${boardId}`, detail: { count: cases.length } });
      return cases;
    });
  }

  @Mutation(() => CreateCaseResult)
  @Permit('case.create')
  async createCase(@CurrentActor() actor: Actor, @Args('input') input: CreateCaseInput): Promise<typeof CreateCaseResult> {
    return withCase(this.work, actor, await createCase(this.work, actor, input));
  }

  // Who writes only the patient's voice amends too: which sections are open to whom is the rule's business.
  @Mutation(() => AmendCaseFileResult)
  @Permit('case.read')
  async amendCaseFile(@CurrentActor() actor: Actor, @Args('input') input: AmendCaseFileInput): Promise<typeof AmendCaseFileResult> {
    return withCase(this.work, actor, await amendCaseFile(this.work, actor, input));
  }

  @Mutation(() => AmendIdentityResult)
  @Permit('patient.identity.write')
  async amendIdentity(@CurrentActor() actor: Actor, @Args('input') input: AmendIdentityInput): Promise<typeof AmendIdentityResult> {
    return withCase(this.work, actor, await amendIdentity(this.work, actor, input));
  }

  @Mutation(() => MoveCaseResult)
  @Permit('case.read')
  async moveCase(@CurrentActor() actor: Actor, @Args('input') input: MoveCaseInput): Promise<typeof MoveCaseResult> {
    return withCase(this.work, actor, await moveCase(this.work, actor, input));
  }
}
