import type { QuorumPolicy } from '@consilium/tumour-board';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A standing tumour board. */
@Entity('board')
export class BoardEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  network: string;

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('text', { name: 'pack_id' })
  packId: string;

  @Column('jsonb', { name: 'quorum_policy' })
  quorumPolicy: QuorumPolicy;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
