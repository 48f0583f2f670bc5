import { type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { may, type Permission } from '@consilium/tumour-board';
import type { GraphqlContext } from '../graphql/context.js';

export const PERMIT = 'consilium:permit';

/** The permission that a query, command or subscription needs on at least one board; which board is checked where it is known. */
export const Permit = (permission: Permission) => SetMetadata(PERMIT, permission);
/** Open to everybody who is signed in. */
export const SignedInOnly = () => SetMetadata(PERMIT, 'signed-in');
/** Open to browsers that have not signed in. */
export const Public = () => SetMetadata(PERMIT, 'public');

/** Denies by default: a resolver that declares nothing cannot be called. */
@Injectable()
export class PermitGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    const declared = this.reflector.get<Permission | 'signed-in' | 'public' | undefined>(PERMIT, context.getHandler());
    if (declared === 'public') return true;
    const { actor } = GqlExecutionContext.create(context).getContext<GraphqlContext>();
    if (!actor.personId) throw new GraphQLError('You are not signed in', { extensions: { code: 'UNAUTHENTICATED' } });
    if (declared === 'signed-in') return true;
    const roles = actor.seats.map((seat) => seat.role);
    if (declared && may(roles, declared)) return true;
    throw new GraphQLError('You may not do this', { extensions: { code: 'FORBIDDEN' } });
  }
}
