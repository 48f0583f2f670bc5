import { refusalText } from '@consilium/wording';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../access/permit.js';
import type { RefusalOutcome } from './outcome.js';
import { FieldProblem, Refusal } from './refusals.js';
import { CodeValues } from './scalars.js';

/** Words the code of every refusal; commands answer with codes only. */
@Resolver(() => Refusal)
export class RefusalResolver {
  @ResolveField(() => String)
  @Public()
  message(@Parent() refusal: RefusalOutcome): string {
    return refusalText(refusal.code, 'en');
  }
}

/** A rule leaves the values out where its sentence needs none. */
@Resolver(() => FieldProblem)
export class FieldProblemResolver {
  @ResolveField(() => CodeValues)
  @Public()
  values(@Parent() problem: Partial<FieldProblem>): Record<string, string | number> {
    return problem.values ?? {};
  }
}
