import { Field, ObjectType } from '@nestjs/graphql';
import { Case } from '../case-file/case.object.js';

@ObjectType()
export class ReadinessNoted {
  @Field(() => Case)
  case: Case;
}
