import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Permit } from '../access/permit.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { isRefusal, type RefusalOutcome } from '../graphql/outcome.js';
import { CastVoteInput, CloseBallotInput, OpenBallotInput, RevealBallotInput } from './ballot.input.js';
import { castVote } from './cast-vote.js';
import { closeBallot } from './close-ballot.js';
import { openBallot } from './open-ballot.js';
import { readBallot, readOwnVote } from './read-ballots.js';
import { CastVoteResult, CloseBallotResult, OpenBallotResult, RevealBallotResult } from './results.js';
import { revealBallot } from './reveal-ballot.js';

@Resolver()
export class VotingResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Mutation(() => OpenBallotResult)
  @Permit('ballot.open')
  async openBallot(@CurrentActor() actor: Actor, @Args('input') input: OpenBallotInput) {
    return this.withBallot(actor, await openBallot(this.work, actor, input));
  }

  @Mutation(() => CastVoteResult)
  @Permit('vote.cast')
  async castVote(@CurrentActor() actor: Actor, @Args('input') input: CastVoteInput) {
    const outcome = await castVote(this.work, actor, input);
    if (isRefusal(outcome)) return outcome;
    return this.work.read(actor, async (tx) => ({
      ...outcome,
      ballot: await readBallot(tx, outcome.ballotId),
      vote: await readOwnVote(tx, outcome.voteId),
    }));
  }

  @Mutation(() => CloseBallotResult)
  @Permit('ballot.close')
  async closeBallot(@CurrentActor() actor: Actor, @Args('input') input: CloseBallotInput) {
    return this.withBallot(actor, await closeBallot(this.work, actor, input));
  }

  @Mutation(() => RevealBallotResult)
  @Permit('ballot.reveal')
  async revealBallot(@CurrentActor() actor: Actor, @Args('input') input: RevealBallotInput) {
    return this.withBallot(actor, await revealBallot(this.work, actor, input));
  }

  private async withBallot(actor: Actor, outcome: { __typename: string; ballotId: string } | RefusalOutcome) {
    if (isRefusal(outcome)) return outcome;
    return { ...outcome, ballot: await this.work.read(actor, (tx) => readBallot(tx, outcome.ballotId)) };
  }
}
