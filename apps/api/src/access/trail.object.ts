import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class AuditEntry {
  @Field(() => Int)
  sequence: number;

  @Field(() => Date)
  at: Date;

  @Field(() => String)
  actor: string;

  @Field(() => String)
  action: string;

  @Field(() => String)
  subject: string;

  @Field(() => String)
  hash: string;
}
