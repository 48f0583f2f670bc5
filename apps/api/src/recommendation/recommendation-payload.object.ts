import { Recommendation } from './recommendation.object.js';
import { Field, ObjectType } from '@nestjs/graphql';
import { Case } from '../case-file/case.object.js';
import { AgendaItem } from '../meeting/meeting.object.js';

@ObjectType()
export class RecommendationDrafted {
  @Field(() => AgendaItem)
  agendaItem: AgendaItem;
}

@ObjectType()
export class RecommendationSigned {
  @Field(() => Recommendation)
  recommendation: Recommendation;

  @Field(() => Case)
  case: Case;
}
