import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';
import { CodeValues } from '../graphql/scalars.js';

@ObjectType()
export class Finding {
  @Field(() => String)
  code: string;

  @Field(() => CodeValues)
  values: Record<string, string | number>;
}

@ObjectType()
export class ReadinessItem {
  @Field(() => String)
  key: string;

  @Field(() => codes.ReadinessState)
  state: codes.ReadinessState;

  @Field(() => Boolean)
  blocking: boolean;

  @Field(() => codes.ReadinessOwner)
  owner: codes.ReadinessOwner;

  @Field(() => [Finding])
  findings: Finding[];

  @Field(() => String, { nullable: true })
  dueOn: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

@InputType()
export class NoteReadinessInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  caseId: string;

  @Field(() => String)
  item: string;

  @Field(() => codes.ReadinessNoteKind)
  kind: codes.ReadinessNoteKind;

  @Field(() => codes.ReadinessOwner, { nullable: true })
  owner?: codes.ReadinessOwner | null;

  @Field(() => String, { nullable: true })
  dueOn?: string | null;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}
