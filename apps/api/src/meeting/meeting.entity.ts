import type { Channel, MeetingState, QuorumPolicy } from '@consilium/tumour-board';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One sitting of a board. The wall time and zone are what people agreed; startsAt is the instant it means. */
@Entity('meeting')
export class MeetingEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('text')
  title: string;

  @Column('text', { name: 'wall_time' })
  wallTime: string;

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('text')
  channel: Channel;

  @Column('uuid', { name: 'chair_seat_id' })
  chairSeatId: string;

  @Column('jsonb', { name: 'quorum_policy' })
  quorumPolicy: QuorumPolicy;

  @Column('text')
  state: MeetingState;

  @Column('integer')
  version: number;

  @Column('text', { name: 'cancelled_reason', nullable: true })
  cancelledReason: string | null;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
