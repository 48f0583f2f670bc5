import { Field, ObjectType } from '@nestjs/graphql';
import { CaseSummary } from '../case-file/case.object.js';
import { AgendaItem, Meeting } from '../meeting/meeting.object.js';
import { CareProgramme } from '../programme/programme.object.js';
import { Ballot } from '../voting/ballot.object.js';

@ObjectType()
export class Home {
  @Field(() => [CaseSummary])
  cases: CaseSummary[];

  @Field(() => [Meeting])
  meetings: Meeting[];

  @Field(() => [Ballot])
  openBallots: Ballot[];

  @Field(() => [AgendaItem])
  toSign: AgendaItem[];

  @Field(() => [CareProgramme])
  programmes: CareProgramme[];
}
