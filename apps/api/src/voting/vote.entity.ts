import type { VoteContent } from '@consilium/tumour-board';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a seat answered. A changed mind is a new revision. */
@Entity('vote')
export class VoteEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('uuid', { name: 'ballot_id' })
  ballotId: string;

  @Column('uuid', { name: 'seat_id' })
  seatId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('integer')
  revision: number;

  @Column('jsonb')
  content: VoteContent;

  @Column('integer', { name: 'case_file_version' })
  caseFileVersion: number;

  /** Random, so that nobody can guess the vote from its receipt. */
  @Column('text')
  blinding: string;

  @Column('text')
  receipt: string;

  @Column('timestamptz', { name: 'cast_at' })
  castAt: Date;
}
