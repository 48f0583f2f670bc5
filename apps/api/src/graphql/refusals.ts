import { refusalText } from '@consilium/wording';
import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Quorum } from '../meeting/quorum.object.js';
import { ReadinessItem } from '../readiness/readiness.object.js';
import type { RefusalCode } from './outcome.js';
import { CodeValues } from './scalars.js';

/** Every code that a refusal can carry; the compiler refuses a code that is not one of them. */
export const RefusalCodes = {
  ALREADY_CHANGED: 'ALREADY_CHANGED',
  ANOTHER_ITEM_OPEN: 'ANOTHER_ITEM_OPEN',
  BALLOT_CLOSED: 'BALLOT_CLOSED',
  BALLOT_OPEN: 'BALLOT_OPEN',
  CASE_CHANGED: 'CASE_CHANGED',
  IDENTITY_CONFLICT: 'IDENTITY_CONFLICT',
  INVALID_INPUT: 'INVALID_INPUT',
  KEY_REUSED: 'KEY_REUSED',
  LIST_LOCKED: 'LIST_LOCKED',
  MEETING_NOT_OPEN: 'MEETING_NOT_OPEN',
  NOT_FOUND: 'NOT_FOUND',
  NOT_PERMITTED: 'NOT_PERMITTED',
  NOT_PRESENT: 'NOT_PRESENT',
  NOT_READY: 'NOT_READY',
  NOT_SEATED: 'NOT_SEATED',
  QUORUM_NOT_REACHED: 'QUORUM_NOT_REACHED',
  RECUSED: 'RECUSED',
  SIGN_IN_REFUSED: 'SIGN_IN_REFUSED',
  STEP_NOT_ALLOWED: 'STEP_NOT_ALLOWED',
  TOO_MANY_ATTEMPTS: 'TOO_MANY_ATTEMPTS',
} as const satisfies { [Code in RefusalCode]: Code };
registerEnumType(RefusalCodes, { name: 'RefusalCode' });

/** Something that was asked for properly and still cannot be done; says why and, in its own fields, what to do next. */
@InterfaceType({ resolveType: (value: { __typename: string }) => value.__typename })
export abstract class Refusal {
  @Field(() => RefusalCodes)
  code: RefusalCode;

  /** The code in English, for people who read the API's answers; screens word the code in their own language. */
  @Field(() => String)
  get message(): string {
    return refusalText(this.code, 'en');
  }
}

/** One field that cannot stand as it is. */
@ObjectType()
export class FieldProblem {
  @Field(() => String)
  path: string;

  @Field(() => String)
  code: string;

  @Field(() => CodeValues)
  values: Record<string, string | number>;
}

@ObjectType({ implements: () => Refusal })
export class AlreadyChanged extends Refusal {
  @Field(() => Int)
  currentVersion: number;
}

@ObjectType({ implements: () => Refusal })
export class AnotherItemOpen extends Refusal {
  @Field(() => ID)
  agendaItemId: string;
}

@ObjectType({ implements: () => Refusal })
export class BallotClosed extends Refusal {}

@ObjectType({ implements: () => Refusal })
export class BallotOpen extends Refusal {}

@ObjectType({ implements: () => Refusal })
export class CaseChanged extends Refusal {
  @Field(() => Int)
  currentVersion: number;
}

@ObjectType({ implements: () => Refusal })
export class IdentityConflict extends Refusal {}

@ObjectType({ implements: () => Refusal })
export class InvalidInput extends Refusal {
  @Field(() => [FieldProblem])
  problems: FieldProblem[];
}

@ObjectType({ implements: () => Refusal })
export class KeyReused extends Refusal {}

@ObjectType({ implements: () => Refusal })
export class ListLocked extends Refusal {}

@ObjectType({ implements: () => Refusal })
export class MeetingNotOpen extends Refusal {}

@ObjectType({ implements: () => Refusal })
export class NotFound extends Refusal {}

@ObjectType({ implements: () => Refusal })
export class NotPermitted extends Refusal {}

@ObjectType({ implements: () => Refusal })
export class NotPresent extends Refusal {}

@ObjectType({ implements: () => Refusal })
export class NotReady extends Refusal {
  @Field(() => [ReadinessItem])
  items: ReadinessItem[];
}

@ObjectType({ implements: () => Refusal })
export class NotSeated extends Refusal {}

@ObjectType({ implements: () => Refusal })
export class QuorumNotReached extends Refusal {
  @Field(() => Quorum)
  quorum: Quorum;
}

@ObjectType({ implements: () => Refusal })
export class Recused extends Refusal {}

@ObjectType({ implements: () => Refusal })
export class SignInRefused extends Refusal {}

@ObjectType({ implements: () => Refusal })
export class StepNotAllowed extends Refusal {
  @Field(() => String)
  reason: string;
}

@ObjectType({ implements: () => Refusal })
export class TooManyAttempts extends Refusal {
  @Field(() => Int)
  retryAfterSeconds: number;
}
