import type { Type } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';

/** The result of one command: what it is when it worked, and every refusal that can be expected. */
export function resultUnion(name: string, success: Type<unknown>, refusals: Type<unknown>[]) {
  return createUnionType({
    name,
    types: () => [success, ...refusals] as const,
    resolveType: (value: { __typename: string }) => value.__typename,
  });
}
