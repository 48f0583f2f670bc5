import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';
import { Seat } from '../people/people.object.js';
import { RankedOption } from '../recommendation/option.object.js';

@ObjectType()
export class BallotResponse {
  @Field(() => ID)
  seatId: string;

  @Field(() => Date)
  castAt: Date;
}

@ObjectType()
export class CastVote {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  revision: number;

  @Field(() => String)
  receipt: string;

  @Field(() => Date)
  castAt: Date;

  @Field(() => codes.VoteKind)
  kind: codes.VoteKind;

  @Field(() => [RankedOption])
  choices: RankedOption[];

  @Field(() => Int, { nullable: true })
  confidence: number | null;

  @Field(() => String, { nullable: true })
  rationale: string | null;
}

@ObjectType()
export class RevealedVote {
  @Field(() => codes.Specialty, { nullable: true })
  specialty: codes.Specialty | null;

  @Field(() => codes.VoteKind)
  kind: codes.VoteKind;

  @Field(() => [RankedOption])
  choices: RankedOption[];

  @Field(() => Int, { nullable: true })
  confidence: number | null;

  @Field(() => String, { nullable: true })
  rationale: string | null;
}

@ObjectType()
export class SpecialtyCount {
  @Field(() => String)
  specialty: string;

  @Field(() => Int)
  first: number;
}

@ObjectType()
export class OptionTally {
  @Field(() => codes.Option)
  option: codes.Option;

  @Field(() => Int)
  first: number;

  @Field(() => Int)
  alternative: number;

  @Field(() => Int)
  trialPreferred: number;

  @Field(() => [SpecialtyCount])
  specialties: SpecialtyCount[];
}

@ObjectType()
export class Tally {
  @Field(() => Int)
  responses: number;

  @Field(() => Int)
  choices: number;

  @Field(() => Int)
  abstentions: number;

  @Field(() => Int)
  needsMoreInformation: number;

  @Field(() => Int)
  outsideMyField: number;

  @Field(() => Int)
  trialPreferences: number;

  @Field(() => codes.Consensus, { nullable: true })
  consensus: codes.Consensus | null;

  @Field(() => [codes.Option])
  plurality: codes.Option[];

  @Field(() => [OptionTally])
  options: OptionTally[];
}

@ObjectType()
export class Ballot {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  agendaItemId: string;

  @Field(() => ID)
  meetingId: string;

  @Field(() => Int)
  round: number;

  @Field(() => codes.BallotState)
  state: codes.BallotState;

  @Field(() => Int)
  caseVersion: number;

  @Field(() => String, { nullable: true, description: 'Why the case is voted on again; null in the first round.' })
  reason: string | null;

  @Field(() => Date)
  openedAt: Date;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Field(() => Date, { nullable: true })
  revealedAt: Date | null;

  @Field(() => [Seat], { description: 'Who may vote and who has; never what.' })
  eligible: Seat[];

  @Field(() => [BallotResponse])
  responses: BallotResponse[];

  @Field(() => CastVote, { nullable: true })
  myVote: CastVote | null;

  @Field(() => String, { nullable: true, description: 'Root over all receipts, published at the close.' })
  merkleRoot: string | null;

  @Field(() => Tally, { nullable: true, description: 'null until revealed' })
  tally: Tally | null;

  @Field(() => [RevealedVote], { description: 'Empty until revealed; by specialty, without names.' })
  votes: RevealedVote[];
}

@ObjectType()
export class BallotOpened {
  @Field(() => Ballot)
  ballot: Ballot;
}

@ObjectType()
export class VoteCast {
  @Field(() => Ballot)
  ballot: Ballot;

  @Field(() => CastVote)
  vote: CastVote;
}

@ObjectType()
export class BallotWasClosed {
  @Field(() => Ballot)
  ballot: Ballot;
}

@ObjectType()
export class BallotRevealed {
  @Field(() => Ballot)
  ballot: Ballot;
}
