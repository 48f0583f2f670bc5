import type { Role, Specialty } from '@consilium/tumour-board';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person's place on a board. */
@Entity('seat')
export class SeatEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  role: Role;

  @Column('text', { nullable: true })
  specialty: Specialty | null;

  @Column('boolean', { name: 'counts_for_quorum' })
  countsForQuorum: boolean;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
