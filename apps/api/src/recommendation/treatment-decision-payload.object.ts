import { Field, ObjectType } from '@nestjs/graphql';
import { Case } from '../case-file/case.object.js';

@ObjectType()
export class DecisionRecorded {
  @Field(() => Case)
  case: Case;
}
