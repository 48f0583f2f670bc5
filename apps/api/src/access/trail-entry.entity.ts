import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One link of the trail: who did what to which record. */
@Entity('trail_entry')
export class TrailEntryEntity {
  @PrimaryColumn('uuid', { name: 'chain_id' })
  chainId: string;

  @PrimaryColumn('integer')
  sequence: number;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('text')
  action: string;

  @Column('text')
  subject: string;

  @Column('jsonb')
  detail: Record<string, unknown>;

  @Column('text', { name: 'request_id', nullable: true })
  requestId: string | null;

  @Column('text', { name: 'previous_hash' })
  previousHash: string;

  @Column('text')
  hash: string;
}
