import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a command answered the first time, under the key that the client chose. */
@Entity('idempotency')
export class IdempotencyEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @PrimaryColumn('text')
  key: string;

  @Column('text', { name: 'request_hash' })
  requestHash: string;

  @Column('jsonb', { nullable: true })
  outcome: Record<string, unknown> | null;

  @Column('timestamptz')
  at: Date;
}
