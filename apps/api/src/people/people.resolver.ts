import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Public } from '../access/permit.js';
import { SignInResult } from '../access/results.js';
import { actorOf, endSession, sessionCookie, sessionToken } from '../access/sessions.js';
import { signIn, signInAsDemoPerson } from '../access/sign-in.js';
import { CONFIG, type Config } from '../config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { GraphqlContext } from '../graphql/context.js';
import type { RefusalOutcome } from '../graphql/outcome.js';
import { DemoPerson, Me } from './me.object.js';
import { readDemoPeople, readMe } from './read-people.js';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => Me, { nullable: true })
  @Public()
  me(@CurrentActor() actor: Actor): Promise<Me | null> {
    return readMe(this.work, actor);
  }

  @Query(() => [DemoPerson])
  @Public()
  demoPeople(): Promise<DemoPerson[]> {
    return this.config.DEMO ? readDemoPeople(this.work) : Promise.resolve([]);
  }

  @Mutation(() => SignInResult)
  @Public()
  async signIn(
    @Args('login') login: string,
    @Args('password') password: string,
    @Context() context: GraphqlContext,
  ): Promise<typeof SignInResult> {
    const address = context.request?.ip ?? 'unknown';
    return this.answer(context, await signIn(this.work, { login, password, address }));
  }

  @Mutation(() => SignInResult)
  @Public()
  async signInAsDemoPerson(
    @Args('personId', { type: () => ID }) personId: string,
    @Context() context: GraphqlContext,
  ): Promise<typeof SignInResult> {
    if (!this.config.DEMO) return { __typename: 'SignInRefused', code: 'SIGN_IN_REFUSED' } as never;
    return this.answer(context, await signInAsDemoPerson(this.work, personId));
  }

  @Mutation(() => Boolean)
  @Public()
  async signOut(@Context() context: GraphqlContext): Promise<boolean> {
    const token = sessionToken(context.request?.headers.cookie);
    if (token) await endSession(this.work, token);
    context.response?.setHeader('Set-Cookie', sessionCookie(''));
    return true;
  }

  private async answer(
    context: GraphqlContext,
    result: { token: string; personId: string } | RefusalOutcome,
  ): Promise<typeof SignInResult> {
    if ('code' in result) return result as never;
    context.response?.setHeader('Set-Cookie', sessionCookie(result.token));
    const actor = await actorOf(this.work, result.token, null);
    return { __typename: 'SignedIn', me: await readMe(this.work, actor) } as never;
  }
}
