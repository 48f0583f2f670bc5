import type { BallotState, Tally } from '@consilium/tumour-board';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One sealed round on one agenda item. */
@Entity('ballot')
export class BallotEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId: string;

  @Column('uuid', { name: 'agenda_item_id' })
  agendaItemId: string;

  @Column('integer')
  round: number;

  @Column('text')
  state: BallotState;

  @Column('integer')
  version: number;

  @Column('integer', { name: 'case_file_version' })
  caseFileVersion: number;

  /** Why the case is voted on again; none in the first round. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'eligible_seat_ids', array: true })
  eligibleSeatIds: string[];

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('timestamptz', { name: 'revealed_at', nullable: true })
  revealedAt: Date | null;

  @Column('integer', { name: 'response_count', nullable: true })
  responseCount: number | null;

  @Column('text', { name: 'merkle_root', nullable: true })
  merkleRoot: string | null;

  @Column('jsonb', { nullable: true })
  tally: Tally | null;
}
