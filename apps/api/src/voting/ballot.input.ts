import { Field, ID, InputType, Int } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';
import { RankedOptionInput } from '../recommendation/option.object.js';

@InputType()
export class OpenBallotInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  agendaItemId: string;

  @Field(() => String, { description: "Pseudonym on the chair's screen: the wrong-patient guard." })
  pseudonym: string;

  @Field(() => Int)
  seenCaseVersion: number;

  @Field(() => String, { nullable: true, description: 'Required from the second round on: what is new.' })
  reason?: string | null;
}

@InputType()
export class CastVoteInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  ballotId: string;

  @Field(() => String)
  pseudonym: string;

  @Field(() => Int)
  seenCaseVersion: number;

  @Field(() => codes.VoteKind)
  kind: codes.VoteKind;

  @Field(() => [RankedOptionInput])
  choices: RankedOptionInput[];

  @Field(() => Int, { nullable: true })
  confidence?: number | null;

  @Field(() => String, { nullable: true })
  rationale?: string | null;
}

@InputType()
export class CloseBallotInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  ballotId: string;
}

@InputType()
export class RevealBallotInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  ballotId: string;
}
